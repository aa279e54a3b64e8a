import { greatest, least } from 'd3-array';
import type { RadarRows } from '@cityfacts/data';
import { nothingToShow } from '@cityfacts/core/messages.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { conflictsOf } from '@cityfacts/core/conflicts.js';
import { assignDistinctSeries, MAX_OVERLAY_SERIES, assignSeries } from '@cityfacts/core/series.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { localize } from '@cityfacts/data/localize.js';
import { toAxis } from './axis.js';
import type { RadarOptions } from './options.js';
import { isOneMatter, isRoundingOf, roundingsOf } from './rounding.js';
import { axisProblems, modelProblems } from './rules.js';
import { selectRadar } from './select.js';
import type { AxisLead, RadarAxis, RadarCity, RadarModel } from './types.js';

/** rows ─select─▶ axes of observations ─▶ axes of figures ─▶ cities, legend. */
export function computeRadarModel(
  rows: RadarRows,
  options: RadarOptions,
  i18n: I18n,
  { highlight, annotations, subheading }: Emphasis = { highlight: [], annotations: [] },
): RadarModel {
  const { locale, strings } = i18n;
  const { places, axes: selected, problems } = selectRadar(rows, options);
  const rivals = conflictsOf(
    rows.observations,
    (a, b) => isOneMatter(a, b) && !isRoundingOf(a, b) && !isRoundingOf(b, a),
  );
  const printed = printedOf(rows);
  const bare = selected.map(axis => toAxis(axis, places, rivals, printed, i18n));
  const own = assignSeries(rows.places);
  const looks = places.length > MAX_OVERLAY_SERIES ? own : assignDistinctSeries(places, own);
  const cities = places.map(({ id, name }, index): RadarCity => ({
    id,
    name: isolate(localize(name, locale)),
    series: looks.get(id)!,
    known: bare.filter(({ points }) => points[index]!.isKnown).length,
  }));
  const leading = highlight.filter(id => cities.some(city => city.id === id));
  // A date that all axes have is said once, in the line below the heading, unless an author writes another line there.
  const [date = '', ...others] = new Set(bare.map(axis => axis.date));
  const shared = bare.length > 1 && !others.length && (subheading ?? null) === null ? date : '';
  const guide = (words: string) => (shared && shared + SEPARATOR) + words;
  const isFromZero = bare.every(({ scale }) => !scale.min);
  const none = !cities.length ? 'places' : !bare.length ? 'indicators' : null;
  return {
    view: options.view,
    highlight: leading,
    annotations,
    cities,
    axes: bare.map(axis => ({
      ...axis,
      sub: axis.sub.filter(part => part !== shared),
      lead: leadOf(axis, cities, leading, i18n),
    })),
    legend: cities.map(({ id, name, known, series }) => ({
      entity: id,
      label: name,
      // What is complete needs no count.
      detail: known < bare.length ? strings.known(known, bare.length) : '',
      series,
      ...(leading.includes(id) && { leads: true }),
    })),
    differs: strings.conflict.word,
    readingGuide: { radar: guide(strings.radar.howRadar(isFromZero)), dots: guide(strings.radar.howDots(isFromZero)) },
    listGap: strings.listGap,
    problems: [
      ...problems,
      ...selected.flatMap(axisProblems),
      ...modelProblems(selected, cities, options.view),
      ...(none ? [nothingToShow(none, rows[none].length)] : []),
    ],
    rows,
    places,
    rivals,
    roundings: roundingsOf(
      selected.flatMap(({ observations }) => observations.filter(row => row !== undefined)),
      rows.observations,
    ),
    printed,
  };
}

/** Where indicators limit their decimals, the rows whose figure is printed somewhere: these keep the digits of the print. */
function printedOf({ indicators, citations = [] }: RadarRows): ReadonlySet<string> {
  const printed = new Set<string>();
  if (indicators.some(({ decimals }) => decimals !== undefined))
    for (const { row, field, asPrinted } of citations) if (field === 'value' && asPrinted) printed.add(row);
  return printed;
}

/** The figure that is first on an axis, or of the highlighted cities, with all cities that have it. */
function leadOf(
  { points, lower }: Omit<RadarAxis, 'lead'>,
  cities: readonly RadarCity[],
  highlight: readonly string[],
  { strings }: I18n,
): AxisLead | null {
  const known = points.filter(point => point.value !== null);
  const among = highlight.length ? known.filter(({ city }) => highlight.includes(city)) : known;
  const first = (lower ? least : greatest)(among, ({ value }) => value!);
  if (!first) return null;
  const level = known.filter(({ value, short }) => value === first.value && short === first.short);
  const those = [first, ...level.filter(point => point !== first)];
  return {
    text: strings.radar.lead(cities.length > 1 ? those.map(({ cityName }) => cityName) : [], first.short),
    series: cities.find(({ id }) => id === first.city)!.series,
    entities: those.map(({ city }) => city),
  };
}
