import { readOption, type OptionSpec } from '@cityfacts/core';
import { allowedFor, specsOf, type FrameTag } from './allowed.js';

/** What keeps the reader's values of options apart from the author's. */
interface Choices {
  author(name: string): unknown;
  follow(options: Readonly<Record<string, unknown>>): void;
}

/** What is read of an element that is defined. */
type Chart = HTMLElement &
  Record<string, unknown> & {
    readonly drawn: Promise<void>;
    readonly updateComplete: Promise<unknown>;
    /** `null` until there is something to choose. */
    readonly choices?: Choices | null;
    fullFigure(): Promise<unknown>;
    addController(controller: { hostUpdated(): void }): void;
  };

/** Options that a reader changes for good: nothing leads back to what the author says. */
const PLAIN = ['view', 'open', 'limit'];
/** Browsers refuse addresses that change more often than some 100 times in 30 s: zooming comes to rest first, ms. */
const IDLE = 400;

/** Where the reader's state is kept: in the address of the page. */
export interface ReaderState {
  /** The reader's value of an option, beside the author's; `null`: there is none. */
  get(attribute: string): string | null;
  set(attribute: string, value: string | null): void;
  /** In place of the author's value. */
  replace(attribute: string, value: string | null): void;
}

/** Shows what the reader had chosen, and from then on keeps every change. */
export async function followReader(element: Element, tag: FrameTag, state: ReaderState): Promise<void> {
  const chart = element as Chart;
  // Readers change no words, nor where scripts come from: whoever writes the address may not either.
  const allowed = allowedFor(tag, true);
  const specs = specsOf(tag).filter(([, { attribute }]) => allowed.includes(attribute));
  const options = Object.fromEntries(
    specs.flatMap(([name, spec]) => {
      const text = state.get(spec.attribute);
      const value = text === null ? undefined : readOption(spec, text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const isRestored = Object.keys(options).length > 0;
  if (isRestored) chart.choices?.follow(options);
  await chart.drawn;
  if (isRestored) {
    // Filters of the bars come with the stage `more`.
    if (!chart.choices) await chart.fullFigure().catch(() => undefined);
    // What is selected moves the window to itself, step by step; where the reader went then counts.
    while (!(await chart.updateComplete));
    chart.choices?.follow(options);
  }
  const texts = () => new Map(specs.map(([name, spec]) => [name, textOf(spec, chart[name])]));
  let before = texts();
  const write = () => {
    const now = texts();
    for (const [name, spec] of specs) {
      const { attribute } = spec;
      const text = now.get(name)!;
      if (PLAIN.includes(name)) {
        if (text !== before.get(name)) state.replace(attribute, text || null);
      } else if (chart.choices) {
        const own = text === textOf(spec, chart.choices.author(name)) ? null : text;
        if (own !== state.get(attribute)) state.set(attribute, own);
      }
    }
    before = now;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(write, IDLE);
  };
  chart.addController({ hostUpdated: later });
  addEventListener('pagehide', write);
}

const textOf = ({ kind, format }: OptionSpec<unknown>, value: unknown): string =>
  kind === 'flag' ? String(value) : format(value);
