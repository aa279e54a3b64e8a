import type { I18n } from '@cityfacts/core';
import { checkBase, checkHttps, hostOf } from '../../packages/cityfacts/src/snippets/base.js';
import { checkWidth } from '../../packages/cityfacts/src/render-request.js';
import { choicesOf } from './choices.js';
import type { ReadTable } from './own-table.js';
import { optionsOf, usualWidth, type State } from './state.js';
import type { PageWords } from './words/words.js';

export interface Checked {
  /** By the name of the field. */
  readonly warnings: Readonly<Record<string, string>>;
  /** The options that can be used. */
  readonly options: Readonly<Record<string, string>>;
  readonly width: number;
  /** Whether there can be code: files without a sound address are nowhere. */
  readonly isSound: boolean;
}

export function check(state: State, i18n: I18n, page: PageWords, table: ReadTable | null): Checked {
  const warnings: Record<string, string> = {};
  const options: Record<string, string> = {};
  for (const spec of optionsOf(state.chart)) {
    const { attribute, kind, values } = spec;
    const text = state.options[attribute];
    if (text === undefined) continue;
    const parsed = spec.parse(text);
    if (attribute === 'embed-base' && text) {
      const bad = badBase(text, page);
      const warning = bad ?? foreignHost(text, page);
      if (warning) warnings[attribute] = warning;
      if (bad) continue;
    }
    if (parsed === undefined) warnings[attribute] = `${page.bad(text, (values ?? []).join(', '))}${page.leftOut}`;
    else if (kind === 'list') {
      const [kept, unknown] = parted(parsed as readonly string[], knownOf(state, attribute, i18n, table));
      if (unknown.length)
        warnings[attribute] = `${page.bad(unknown.join(' '), named(state, attribute, i18n, table))}${page.leftOut}`;
      if (kept.length) options[attribute] = kept.join(' ');
    } else options[attribute] = text;
  }
  const width = widthOf(state);
  if (width === null) warnings['width'] = page.badWidth(state.width);
  const base = baseWarning(state, page);
  const warning = base ?? (state.host === 'wechat' ? null : foreignHost(state.base, page));
  if (warning) warnings['base'] = warning;
  return { warnings, options, width: width ?? usualWidth[state.host], isSound: !base };
}

/** `null`: anything may be in that list, and the drawing says what is not. */
function knownOf({ chart }: State, attribute: string, i18n: I18n, table: ReadTable | null): readonly string[] | null {
  if (attribute === 'highlight') return null;
  return choicesOf(chart, attribute, i18n, table?.choices)?.map(({ value }) => value) ?? null;
}

const named = ({ chart }: State, attribute: string, i18n: I18n, table: ReadTable | null): string => {
  const values = (choicesOf(chart, attribute, i18n, table?.choices) ?? []).map(({ value }) => value);
  return values.slice(0, 16).join(', ') + (values.length > 16 ? ', …' : '');
};

function parted(values: readonly string[], known: readonly string[] | null) {
  const isKnown = (value: string) => known === null || known.includes(value);
  return [values.filter(isKnown), values.filter(value => !isKnown(value))] as const;
}

function widthOf({ width, host }: State): number | null {
  return width.trim() === '' ? usualWidth[host] : attempt(() => checkWidth('width', width.trim()));
}

function baseWarning({ base, host }: State, page: PageWords): string | null {
  if (host === 'wechat') return null;
  const bad = badBase(base, page);
  return bad ?? (host === 'amp' && attempt(() => checkHttps(base)) === null ? page.noHttps(base) : null);
}

const badBase = (base: string, page: PageWords): string | null =>
  attempt(() => checkBase(base)) === null ? page.badBase(base) : null;

/** Addresses come with links: an editor must see whose scripts the code loads. */
function foreignHost(base: string, page: PageWords): string | null {
  const host = hostOf(base);
  if (!host || (host.name === globalThis.location?.host && !host.looksLike)) return null;
  return page.foreignHost(host.name) + (host.looksLike ? ` ${page.lookAlike}` : '');
}

/** `null` where it throws. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
