import { extent } from 'd3-array';
import type { RadarRows } from '@cityfacts/data';
import { citationsOfRows, citedRows, creditsOf } from '@cityfacts/core/credits.js';
import { formatEdtf, parseEdtf } from '@cityfacts/core/format/edtf.js';
import { nothingToShow } from '@cityfacts/core/messages.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { conflictsOf } from '@cityfacts/core/conflicts.js';
import { assignDistinctColors, MAX_OVERLAY_SERIES, assignSeries } from '@cityfacts/core/series.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { localize } from '@cityfacts/data/localize.js';
import { toAxis } from './axis.js';
import { isKnown } from './describe.js';
import { gapNotes } from './gaps.js';
import { axisProblems, modelProblems } from './notes.js';
import type { RadarOptions } from './options.js';
import { toRecord } from './records.js';
import { isOneMatter, isRoundingOf, roundingsOf } from './rounding.js';
import { selectRadar, type RadarSelectedAxis } from './select.js';
import type { AxisLead, RadarAxis, RadarCity, RadarModel } from './types.js';

/** rows ─select─▶ axes of observations ─▶ axes of formatted points ─▶ legend, notes, sources, records. */
export function computeRadarModel(
  rows: RadarRows,
  options: RadarOptions,
  i18n: I18n,
  { highlight, annotations }: Emphasis = { highlight: [], annotations: [] },
): RadarModel {
  const { locale, strings } = i18n;
  const selection = selectRadar(rows, options);
  const { places } = selection;
  const cited = citedRows(rows, 'value');
  const rivals = conflictsOf(
    rows.observations,
    (a, b) => isOneMatter(a, b) && !isRoundingOf(a, b) && !isRoundingOf(b, a),
  );
  const roundings = roundingsOf(
    selection.axes.flatMap(axis => axis.observations.filter(row => row !== undefined)),
    rows.observations,
  );
  const told = selection.axes.map(axis => toAxis(axis, { i18n, places, cited, rivals, roundings }));
  const points = told.map(({ axis }) => axis.points);
  const own = assignSeries(rows.places.map(place => place.id).sort());
  const looks = places.length > MAX_OVERLAY_SERIES ? null : assignDistinctColors(places.map(({ id }) => own.get(id)!));
  const seriesOfPlace = (id: string) => looks?.get(own.get(id)!) ?? own.get(id)!;
  const cities = places.map((place, index) => ({
    id: place.id,
    name: localize(place.name, locale),
    series: seriesOfPlace(place.id),
    known: points.filter(those => isKnown(those[index]!)).length,
  }));
  const lead = highlight.filter(id => cities.some(city => city.id === id));
  const axes = told.map(({ axis }) => ({ ...axis, lead: leadOf(axis, cities, lead, i18n) }));
  const shown = selection.axes.flatMap(axis => axis.observations.flatMap(row => row?.id ?? []));
  const used = shown.flatMap(id => [
    id,
    ...[...(rivals.get(id) ?? []), ...(roundings.get(id) ?? [])].flatMap(row => row.id ?? []),
  ]);
  const none = !cities.length ? 'places' : !axes.length ? 'indicators' : null;
  const directed = selection.axes.some(({ indicator }) => ['higher', 'lower'].includes(indicator.direction ?? ''));
  // Beside axes that lead, those where nobody does say so.
  const undirected = !directed ? [] : axes.filter((_, at) => selection.axes[at]!.indicator.direction === 'neutral');
  return {
    view: options.view,
    highlight: lead,
    annotations,
    cities,
    axes,
    legend: cities.map(city => ({
      entity: city.id,
      label: city.name,
      // What is complete needs no count.
      detail: city.known < axes.length ? strings.known(city.known, axes.length) : '',
      series: city.series,
      ...(lead.includes(city.id) && { leads: true }),
    })),
    notes: [
      ...told.flatMap(({ notes }) => notes),
      ...(undirected.length ? [strings.radar.undirected(undirected.map(({ label }) => label))] : []),
      ...gapNotes(axes, i18n),
    ],
    differs: strings.conflict.word,
    ...creditsOf(citationsOfRows(rows, new Set(used)), rows, i18n),
    records: selection.axes.flatMap(axis =>
      axis.observations.map((row, index) =>
        toRecord(axis, places[index]!, row, !!axis.refused[index], cited.get(row?.id ?? ''), locale),
      ),
    ),
    title: strings.radar.what(
      cities.map(city => city.name),
      axes.length,
    ),
    readingGuide: { radar: strings.radar.howRadar(), dots: strings.radar.howDots() },
    indicator: strings.radar.indicator,
    listGap: strings.listGap,
    dates: span(selection.axes, i18n),
    problems: [
      ...selection.problems,
      ...selection.axes.flatMap(axisProblems),
      ...modelProblems(selection.axes, cities, options.view),
      ...(none ? [nothingToShow(none, rows[none].length)] : []),
    ],
  };
}

/** The figure that is first on an axis, or of the highlighted cities, with all cities that have it. */
function leadOf(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  highlight: readonly string[],
  { strings }: I18n,
): AxisLead | null {
  const points = axis.points.filter(point => point.value !== null);
  const among = highlight.length ? points.filter(({ city }) => highlight.includes(city)) : points;
  const ends = extent(among, ({ value }) => value!);
  const first = among.find(({ value }) => value === ends[axis.lower ? 0 : 1]);
  if (!first) return null;
  const level = points.filter(({ value, short }) => value === first.value && short === first.short);
  const those = [first, ...level.filter(point => point !== first)];
  const names = cities.length > 1 ? those.map(({ cityName }) => cityName) : [];
  return {
    text: strings.radar.lead(names, first.short),
    series: cities.find(({ id }) => id === first.city)!.series,
    entities: those.map(({ city }) => city),
  };
}

function span(axes: readonly RadarSelectedAxis[], { locale }: I18n): RadarModel['dates'] {
  // A date without a figure is none that figures have.
  const dated = axes.filter(axis => axis.observations.some(row => row !== undefined && row.value !== null));
  const periods = dated.flatMap(axis => axis.period ?? []);
  const by = (edge: 'start' | 'end') =>
    [...periods].sort((a, b) => (parseEdtf(a)?.[edge] ?? 0) - (parseEdtf(b)?.[edge] ?? 0));
  const text = (period: string | undefined) => (period === undefined ? '' : formatEdtf(period, locale));
  return { from: text(by('end')[0]), to: text(by('end').at(-1)) };
}
