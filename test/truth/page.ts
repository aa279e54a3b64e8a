/** The text of a chart taken apart, and its sentences held against patterns. */
import { renderText, type Tag } from '../../packages/cityfacts/src/static.js';
import type { Lang } from './csv.js';
import { marks, patternIn } from './words.js';

export interface PageRow {
  readonly head: string;
  /** A line below the head, where it has one. */
  readonly definition: string;
  readonly cells: readonly { readonly label: string; readonly text: string }[];
}

export interface Page {
  readonly heading: string;
  /** Summary: how much is known, and the pattern. */
  readonly told: readonly string[];
  readonly rows: readonly PageRow[];
  readonly notes: readonly string[];
}

export function readPage(tag: Tag, options: object, lang: Lang): Page {
  const text = renderText(tag, { ...options, lang, noSource: true });
  const [heading = '', ...parts] = text.trimEnd().split('\n\n');
  const isRow = (part: string) => part.includes('\n- ');
  const isBullet = (line: string) => line.startsWith('- ');
  const colon = marks(lang).colon;
  return {
    heading,
    told: parts[0] && !isRow(parts[0]) ? parts[0].split('\n') : [],
    rows: parts.filter(isRow).map(part => {
      const [head = '', ...lines] = part.split('\n');
      const definition = lines.filter(line => !isBullet(line)).join(' ');
      const cells = lines.filter(isBullet).map(bullet => {
        const at = bullet.indexOf(colon);
        return { label: bullet.slice(2, at), text: bullet.slice(at + colon.length) };
      });
      return { head, definition, cells };
    }),
    notes: parts
      .slice(1)
      .filter(part => !isRow(part))
      .flatMap(part => part.split('\n')),
  };
}

/** `text (remark)` in two; the remark is empty where there is none. */
export function inTwo(text: string, lang: Lang): readonly [text: string, remark: string] {
  const { open, close } = marks(lang);
  const at = text.indexOf(open);
  return at < 0 || !text.endsWith(close)
    ? [text, '']
    : [text.slice(0, at), text.slice(at + open.length, -close.length)];
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of sentence: its pattern in English and Simplified Chinese, and what would be true in its place. */
export interface Kind<World> {
  readonly key: string;
  readonly en: RegExp;
  readonly zh: RegExp;
  /** What is wrong, with the right value; `null`: the sentence is true. Absent: it says how to read, and no fact. */
  readonly fault?: (groups: Groups, world: World) => string | null;
}

/** One sentence of a kind that a chart printed. */
export interface Printed {
  readonly key: string;
  readonly groups: Groups;
}

const patterns = new Map<string, RegExp>();
function patternOf({ key, en, zh }: Kind<never>, lang: Lang): RegExp {
  const name = `${key} ${lang} ${en.source}`;
  const known = patterns.get(name) ?? patternIn(en, zh, lang);
  patterns.set(name, known);
  return known;
}

/** Recognises every sentence, reports what is false in it, and returns what was printed. */
export function judged<World>(
  sentences: readonly string[],
  kinds: readonly Kind<World>[],
  world: World,
  lang: Lang,
  tell: (sentence: string, right: string) => void,
): readonly Printed[] {
  return sentences.flatMap(sentence => {
    for (const kind of kinds) {
      const match = patternOf(kind, lang).exec(sentence);
      if (!match) continue;
      const groups = match.groups ?? {};
      const fault = kind.fault?.(groups, world) ?? null;
      if (fault !== null) tell(sentence, `${kind.key}: ${fault}`);
      return [{ key: kind.key, groups }];
    }
    tell(sentence, 'no check knows this sentence');
    return [];
  });
}

/** Collects what is false; the message of a failure names options, language, sentence and what is right. */
export class Findings {
  readonly found: string[] = [];
  private readonly keys = new Set<string>();
  readonly seed: number;
  constructor(seed: number) {
    this.seed = seed;
  }
  about(options: object, lang: Lang) {
    return (sentence: string, right: string): void => {
      this.found.push(`${JSON.stringify(options)} ${lang}\n  printed: ${sentence}\n  right:   ${right}`);
    };
  }
  /** Kinds of sentences that were printed, and so checked. */
  add(printed: readonly Printed[]): void {
    for (const { key } of printed) this.keys.add(key);
  }
  /** Those of some kinds that no chart has printed. */
  unchecked(kinds: readonly Kind<never>[]): readonly string[] {
    return kinds.map(({ key }) => key).filter(key => !this.keys.has(key));
  }
  /** The first ones, of each right value one. */
  get message(): string {
    const kinds = new Map(this.found.map(text => [text.replace(/^.*\n/, '').replace(/\d+/g, '#'), text]));
    return this.found.length
      ? `seed ${this.seed}: ${this.found.length} false statements, ${kinds.size} kinds\n${[...kinds.values()].slice(0, 40).join('\n')}`
      : '';
  }
}
