import type { I18n } from '@cityfacts/core';
import { snippet } from '../../packages/cityfacts/src/snippets/snippet.js';
import type { OwnData } from '../../packages/cityfacts/src/snippets/own-data.js';
import type { Snippet } from '../../packages/cityfacts/src/snippets/types.js';
import { check } from './checks.js';
import { readTable, withValue, type ReadTable } from './own-table.js';
import { optionsOf, type State } from './state.js';
import type { PageWords } from './words/words.js';

export interface Result {
  /** By the name of the field, in the words of the page. */
  readonly warnings: Readonly<Record<string, string>>;
  /** What the library itself says, in English: by field, or under `''`. */
  readonly remarks: Readonly<Record<string, string>>;
  /** The state without what is not allowed in it. */
  readonly sound: State;
  readonly width: number;
  /** What the chart makes of the editor's own table; `null`: there is none. */
  readonly table: ReadTable | null;
  /** `null`: something has to be fixed first. */
  readonly snippet: Snippet | null;
}

/** @param integrity the content of `integrity.json` */
export function resultOf(
  state: State,
  i18n: I18n,
  page: PageWords,
  integrity: Readonly<Record<string, string>>,
  data: OwnData | null,
): Result {
  const table = state.own && data ? readTable(state.chart, data, i18n.locale) : null;
  const { warnings, options, width, isSound } = check(state, i18n, page, table);
  const sound = { ...state, options, width: String(width) };
  const none = { warnings, remarks: {}, sound, width, table, snippet: null };
  // Of a table that cannot be read there is no code; its own part of the form says why.
  if (!isSound || (state.own && !table?.rows)) return none;
  const { chart: tag, lang, host, base, pinned, loading, picture } = state;
  const said: string[] = [];
  const request = {
    tag,
    lang,
    host,
    options,
    width,
    base,
    pinned,
    integrity,
    loading,
    picture,
    ...(table && data ? { data: withValue(tag, data) } : {}),
  };
  try {
    // That a place has few figures the chart says itself, in its legend.
    const made = snippet(request, ({ code, message }) => code !== 'sparseCity' && said.push(message));
    return { warnings, remarks: byField(state, said), sound, width, table, snippet: made };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UsageError') throw error;
    return { ...none, remarks: byField(state, [error.message]) };
  }
}

/** Messages of the library begin with the attribute that they are about. */
function byField({ chart }: State, messages: readonly string[]): Readonly<Record<string, string>> {
  const fields = optionsOf(chart).map(({ attribute }) => attribute);
  const found: Record<string, string> = {};
  for (const message of messages) {
    const name = /^([a-z-]+)(?::|=)/.exec(message)?.[1] ?? '';
    const field = fields.includes(name) ? name : '';
    found[field] = found[field] ? `${found[field]} ${message}` : message;
  }
  return found;
}
