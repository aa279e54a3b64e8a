import { ascending } from 'd3-array';
import type { Target, TimelineRows } from '@cityfacts/data';
import { formatNumber } from '@cityfacts/core/format/number.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { formatEdtf, parseEdtf, type DateLanguage } from '@cityfacts/core/format/edtf.js';
import { badOption, nothingToShow, unknownAnnotation } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { joinSentences } from '@cityfacts/core/locales/prose.js';
import { conflictsOf } from '@cityfacts/core/conflicts.js';
import { localize } from '@cityfacts/data/localize.js';
import { yearText } from './calendar.js';
import { ownShapes } from './glyphs.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import { lanesOf } from './lane.js';
import { MAX_ALL } from './list-view.js';
import type { TimelineOptions } from './options.js';
import { isAim, reachOf, selectTimeline, SEVERAL_PLACES } from './select.js';
import { targetTitle } from './texts.js';
import { timeWindowText } from './zoom.js';
import type { TimelineEvent, TimelineLane, TimelineModel, TimelinePage, TimelineStrings } from './types.js';

/** Up to so many entries are one list, or one table; more come in pages of `PAGE`. A table holds all that a drawing shows. */
const LIST = 300;
const TABLE = 1000;
const PAGE = 100;

/**
 * rows ─select─▶ events in time ─▶ lanes and colours ─▶ page, title, what the author leads with.
 * Linear in the rows but for the sorting of their dates. Dates and titles become text only where something shows them.
 */
export function computeTimelineModel(
  rows: TimelineRows,
  options: TimelineOptions,
  i18n: I18n,
  emphasis?: Emphasis,
): TimelineModel {
  const { locale, strings } = i18n;
  const { shown, undated, targets, ...selection } = selectTimeline(rows, options);
  const { lanes, order, laneOf, seriesOf } = lanesOf(selection, shown, rows.places, options, i18n);
  const { laneOf: homeOf } = selection;
  shown.forEach((event, index) => {
    event.order = index;
    event.lane = laneOf(event);
    event.series = seriesOf(event.place);
  });
  const events: readonly TimelineEvent[] = shown;
  const hidden: TimelineEvent[] = undated.map((row, index) => ({
    row,
    places: reachOf(row.places, homeOf),
    order: shown.length + index,
    span: null,
    lane: -1,
    series: row.places.length === 1 ? seriesOf(homeOf(row.places[0]!)) : -1,
  }));
  const drawsTargets =
    options.view === 'list' || !shown.length || shown.length + undated.length + targets.length <= MAX_ALL;
  const aims = [...targets].sort(byYear).map((row, index) => ({
    row,
    places: reachOf([row.place], homeOf),
    order: shown.length + undated.length + index,
    series: seriesOf(homeOf(row.place)),
    title: drawsTargets ? targetTitle(row, i18n) : '',
  }));
  const places = Object.fromEntries(
    rows.places.map(place => [place.id, isolate(localize(place.name, locale) || place.id)]),
  );
  const entries = events.length + hidden.length + aims.length;
  const text = lexicon(i18n);
  const named = new Set([...undated.flatMap(row => row.places), ...targets.map(row => row.place)].map(homeOf));
  for (const { row, place } of shown)
    if (place === SEVERAL_PLACES) for (const id of row.places) named.add(homeOf(id));
    else named.add(place);
  const rivals = [...conflictsOf(rows.events)].map(([id, others]) => [id, others.map(other => other.id)]);
  const emphasised = annotationsOf(rows, events, lanes, emphasis);
  const asOf = dayOf(options, i18n);
  const isPolicy = rows.events.some(({ kind }) => kind === 'policy');
  const plainGuide = isPolicy ? strings.timeline.policies : strings.timeline.events;
  const supports = aims.filter(({ row }) => !isAim(row)).length;
  const shownText = strings.timeline.shown(formatNumber(entries, i18n));
  return {
    rows,
    view: options.view,
    locale,
    strings: text,
    lanes,
    lanesBy: options.lanes,
    events,
    undated: hidden,
    targets: aims,
    shapes: ownShapes(rows.events),
    places,
    rivals: Object.fromEntries(rivals),
    domain: selection.domain,
    extent: selection.extent,
    blank: selection.dated.length && !events.length ? strings.figure.nothing : '',
    open: options.open,
    annotations: emphasised.annotations,
    highlight: emphasis?.highlight ?? [],
    asOf: asOf.line,
    unscaled:
      hidden.length || aims.length
        ? strings.timeline.unscaled(
            ...([hidden.length, aims.length - supports, supports].map(count =>
              count ? formatNumber(count, i18n) : '',
            ) as [string, string, string]),
          )
        : '',
    shown: shownText,
    announcement: (events.length ? timeWindowText(selection.domain, i18n) + strings.colon : '') + shownText,
    listPage: pageOf(entries, LIST, options.page, i18n),
    tablePage: pageOf(entries, TABLE, options.page, i18n),
    title:
      localize(rows.title, locale) ||
      strings.timeline.what(
        isPolicy,
        // What is only named together with others has no lane, and comes last.
        [...new Set([...order, ...rows.places.map(({ id }) => id).sort()])]
          .filter(id => named.has(id) && (!options.cities.length || options.cities.includes(id)))
          .map(id => places[id]!),
        ...years(events, selection.domain, i18n),
      ),
    plainGuide,
    readingGuide: joinSentences([plainGuide, strings.timeline.bands], i18n),
    problems: [
      ...selection.problems,
      ...asOf.problems,
      ...emphasised.problems,
      ...(entries ? [] : [nothingToShow('events', selection.total)]),
    ],
  };
}

/** The labels of the author by event: those of a lane are at its first entry. */
function annotationsOf(
  { events: all, targets = [], places }: TimelineRows,
  events: readonly TimelineEvent[],
  lanes: readonly TimelineLane[],
  { annotations = [] }: Partial<Emphasis> = {},
): { readonly annotations: TimelineModel['annotations']; readonly problems: readonly Problem[] } {
  if (!annotations.length) return { annotations: {}, problems: [] };
  const known = new Set([...all, ...targets, ...places, ...lanes].map(({ id }) => id));
  const shown = new Set(events.map(({ row }) => row.id));
  const eventOf = (id: string): string =>
    shown.has(id) ? id : (events.find(({ lane }) => lanes[lane]!.id === id)?.row.id ?? id);
  return {
    annotations: Object.fromEntries(
      annotations.map(annotation => [eventOf(annotation.id), annotation] as const).reverse(),
    ),
    problems: annotations.filter(({ id }) => !known.has(id)).map(({ id }) => unknownAnnotation(id, [...shown])),
  };
}

/** The day of `as-of`: `today` is a word for hosts, which put their day in its place. */
function dayOf(
  { asOf }: TimelineOptions,
  i18n: I18n,
): { readonly line: TimelineModel['asOf']; readonly problems: readonly Problem[] } {
  const text = asOf.trim();
  if (!text || text === 'today') return { line: null, problems: [] };
  const ms = parseEdtf(text)?.end ?? null;
  return ms === null
    ? { line: null, problems: [badOption('as-of', text, ['a day (2024-06-30)', 'today'])] }
    : { line: { ms, text: i18n.strings.timeline.asOf(formatEdtf(text, i18n)) }, problems: [] };
}

const byYear = (a: Target, b: Target): number =>
  Number(!isAim(a)) - Number(!isAim(b)) || ascending(a.year ?? '~', b.year ?? '~') || ascending(a.place, b.place);

function lexicon({ strings }: I18n): TimelineStrings {
  const { level, missing, conflict, colon, clauseGap, listGap, numbers, dates, timeline } = strings;
  const plain = Object.entries(timeline).filter(([, word]) => typeof word !== 'function');
  return {
    ...(Object.fromEntries(plain) as unknown as TimelineStrings),
    levels: level,
    missing,
    conflict,
    colon,
    gap: clauseGap,
    listGap,
    numbers,
    dates,
  };
}

function pageOf(total: number, whole: number, page: number, i18n: I18n): TimelinePage {
  const { strings } = i18n;
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
            ...([first + 1, last, total].map(n => formatNumber(n, i18n)) as [string, string, string]),
          )
        : '',
  };
}

function years(
  events: readonly TimelineEvent[],
  [first, end]: readonly [number, number],
  language: DateLanguage,
): readonly [string, string] {
  if (!events.length) return ['', ''];
  // Four digits say by themselves that they are a year.
  const word = (month: number): string => {
    const text = yearText(month);
    return formatEdtf(text, language, /^[1-9]/.test(text) ? 'short' : 'long');
  };
  return [word(first), word(Math.ceil(end) - 1)];
}
