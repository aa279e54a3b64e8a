import type { Citation, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import { citationsOf, citedFields, citedRows, creditsOf, type Cited, type CitedRows } from '@cityfacts/core/credits.js';
import { conflictNotes, sideOf } from '@cityfacts/core/figure/conflict-notes.js';
import { sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { figureText } from '@cityfacts/core/format/figure.js';
import { formatNumber } from '@cityfacts/core/format/number.js';
import { nothingToShow } from '@cityfacts/core/messages.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { Words } from '@cityfacts/core/chart-definition.js';
import { rivalsOf } from '@cityfacts/core/conflicts.js';
import { say } from '@cityfacts/core/locales/local-text.js';
import { lanesOf } from './lane.js';
import { filtersOf } from './filters.js';
import type { TimelineOptions } from './options.js';
import { isAim, selectTimeline, SEVERAL } from './select.js';
import { entryId, TARGET } from './table.js';
import { dateText } from './texts.js';
import { stretchText } from './zoom.js';
import type {
  TimelineCitation,
  TimelineEvent,
  TimelineModel,
  TimelinePage,
  TimelineTarget,
  TimelineWords,
} from './types.js';

/** Up to so many entries are one list, or one table; more come in pages of `PAGE`. A table holds all that a drawing shows. */
const LIST = 300;
const TABLE = 1000;
const PAGE = 100;

/**
 * rows ─select─▶ events in time ─▶ lanes and colours ─▶ citations, conflicts, page, legend, notes.
 * Linear in the rows but for the sorting of their dates. Dates and titles become text only where something shows them.
 */
export function timelineModel(rows: TimelineRows, options: TimelineOptions, words: Words): TimelineModel {
  const { locale, strings } = words;
  const { shown, undated, targets, ...selection } = selectTimeline(rows, options);
  const { lanes, order, laneOf, seriesOf } = lanesOf(selection, shown, rows.places, options, words);
  const { laneOf: homeOf } = selection;
  /** The places of an entry, and the cities of its districts. */
  const reachOf = (places: readonly string[]): readonly string[] =>
    places.every(id => homeOf(id) === id) ? places : [...new Set([...places, ...places.map(homeOf)])];
  const events: TimelineEvent[] = shown.map((event, order) => ({
    row: event.row,
    places: reachOf(event.row.places),
    order,
    when: event.when,
    lane: laneOf(event),
    series: seriesOf(event.place),
    role: event.row.dateRole,
    kind: event.row.kind,
  }));
  const hidden: TimelineEvent[] = undated.map((row, index) => ({
    row,
    places: reachOf(row.places),
    order: shown.length + index,
    when: null,
    lane: -1,
    series: row.places.length === 1 ? seriesOf(homeOf(row.places[0]!)) : -1,
    role: row.dateRole,
    kind: row.kind,
  }));
  const stating = new Set(targets.flatMap(({ documents }) => documents ?? []));
  const titles = new Map(
    stating.size
      ? rows.events.filter(({ id }) => stating.has(id)).map(({ id, title }) => [id, say(title, locale)])
      : [],
  );
  const documentsOf = ({ documents }: Target) =>
    (documents ?? []).flatMap(id => titles.get(id) ?? []).join(strings.listGap);
  const aims = [...targets].sort(byYear).map(row => ({
    ...targetOf(row, words),
    places: reachOf([row.place]),
    series: seriesOf(homeOf(row.place)),
    documents: documentsOf(row),
  }));
  const places = Object.fromEntries(rows.places.map(place => [place.id, say(place.name, locale) || place.id]));
  const entries = events.length + hidden.length + aims.length;
  const text = lexicon(words);
  const named = new Set([...undated.flatMap(row => row.places), ...targets.map(row => row.place)].map(homeOf));
  for (const { row, place } of shown)
    if (place === SEVERAL) for (const id of row.places) named.add(homeOf(id));
    else named.add(place);
  const citations = ownCitations(rows);
  const credited = { ...rows, citations };
  const rivals = rivalsOf(rows.events);
  const dated = rivals.size ? citedRows(credited, 'date') : new Map<string, Cited>();
  const told = (row: PolicyEvent): string =>
    sideOf(
      [say(row.title, locale), row.date ? dateText(row.date, row.dateEdge, strings.timeline, locale) : '']
        .filter(Boolean)
        .join(strings.listGap),
      dated.get(row.id)?.source,
      words,
    );
  const disputed = conflictNotes([...shown.map(({ row }) => row), ...undated], rivals, told, words);
  const shownText = strings.timeline.shown(formatNumber(entries, locale));
  return {
    view: options.view,
    locale,
    words: text,
    lanes,
    lanesBy: options.lanes,
    events,
    undated: hidden,
    targets: aims,
    places,
    cited: cited(credited, words),
    conflicts: Object.fromEntries([...rivals].map(([id, others]) => [id, others.map(told).join(strings.clauseGap)])),
    domain: selection.domain,
    extent: selection.extent,
    blank: selection.dated.length && !events.length ? strings.figure.nothing : '',
    open: options.open,
    filters: filtersOf(rows, words),
    shown: shownText,
    told: (events.length ? stretchText(selection.domain, locale) + strings.colon : '') + shownText,
    listPage: pageOf(entries, LIST, options.page, words),
    tablePage: pageOf(entries, TABLE, options.page, words),
    disputed,
    ...creditsOf(citations.length ? citationsOf(credited, idsOf(rivals, events, hidden, aims)) : [], credited, words),
    what: strings.timeline.what(
      // What is only named together with others has no lane, and comes last.
      [...new Set([...order, ...rows.places.map(({ id }) => id).sort()])]
        .filter(id => named.has(id) && (!options.cities.length || options.cities.includes(id)))
        .map(id => places[id]!),
      ...years(events, selection.domain),
    ),
    how: strings.timeline.how,
    problems: [...selection.problems, ...(entries ? [] : [nothingToShow('events', selection.total)])],
  };
}

const byYear = (a: Target, b: Target): number =>
  Number(!isAim(a)) - Number(!isAim(b)) || compare(a.year ?? '~', b.year ?? '~') || compare(a.place, b.place);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function targetOf(row: Target, words: Words): Omit<TimelineTarget, 'places' | 'series' | 'documents'> {
  const { strings } = words;
  const { value, unit, currency } = row;
  if (value === null) {
    return {
      row,
      value: strings.noFigure,
      aloud: strings.noFigure,
      reason: wordFor(strings.missing, row.missing ?? 'not-stated'),
    };
  }
  const figure = figureText(value, { unit, currency }, words, { bound: row.bound });
  const bound = row.bound ?? 'eq';
  return {
    row,
    value: strings.bound(bound, figure),
    aloud: strings.aloud(strings.boundSpoken(bound, figure)),
    reason: '',
  };
}

function lexicon({ strings }: Words): TimelineWords {
  const { level, missing, detail, conflict, colon, clauseGap, timeline } = strings;
  const plain = Object.entries(timeline).filter(([, word]) => typeof word !== 'function');
  return {
    ...(Object.fromEntries(plain) as unknown as TimelineWords),
    levels: level,
    missing,
    detail,
    conflict,
    colon,
    gap: clauseGap,
  };
}

/** Citations of targets get ids of their own, as their stops: an event may have the same. */
const ownCitations = ({ citations = [] }: TimelineRows): readonly Citation[] =>
  citations.map(citation =>
    citation.table === 'targets'
      ? { ...citation, row: TARGET + citation.row, field: citation.field === 'value' ? 'date' : citation.field }
      : citation,
  );

function cited(rows: CitedRows, words: Words): TimelineModel['cited'] {
  const one = ({ citation, source }: Cited): TimelineCitation => ({
    source: source ? sourceLine(source, [citation.locator], words) : '',
    href: webAddress(source),
    tier: wordFor(words.strings.tier, source?.tier),
    printed: citation.asPrinted ?? '',
    fields: citedFields({ citation, source }, words.locale),
  });
  return Object.fromEntries([...citedRows(rows, 'date')].map(([id, cited]) => [id, one(cited)]));
}

/** The credit alone where nothing is cited: thousands of rows need no list of their ids. */
const idsOf = (
  rivals: ReadonlyMap<string, readonly PolicyEvent[]>,
  ...lists: readonly (readonly TimelineEvent[] | readonly TimelineTarget[])[]
): ReadonlySet<string> => {
  const ids = new Set(lists.flatMap(list => list.map(entryId)));
  for (const id of [...ids]) for (const other of rivals.get(id) ?? []) ids.add(other.id);
  return ids;
};

function pageOf(total: number, whole: number, page: number, { strings, locale }: Words): TimelinePage {
  const size = total > whole ? PAGE : Math.max(total, 1);
  const from = Math.min(page - 1, Math.ceil(total / size) - 1) * size;
  const [first, last] = [Math.max(0, from), Math.min(Math.max(0, from) + size, total)];
  return {
    number: first / size + 1,
    from: first,
    to: last,
    total,
    text:
      total > size
        ? strings.timeline.page(
            ...([first + 1, last, total].map(n => formatNumber(n, locale)) as [string, string, string]),
          )
        : '',
  };
}

function years(events: readonly TimelineEvent[], [first, end]: readonly [number, number]): readonly [string, string] {
  if (!events.length) return ['', ''];
  return [String(Math.floor(first / 12)), String(Math.floor((Math.ceil(end) - 1) / 12))];
}
