import type { Citation, RadarRows, Source } from '@cityfacts/data';
import { creditsOf } from '../figure/cited.js';
import { formatEdtf, parseEdtf } from '../format/edtf.js';
import { moneyUnit } from '../format/money.js';
import { nothingToShow } from '../messages.js';
import type { Words } from '../plan.js';
import { niceMax, ticks } from '../scale/linear.js';
import { seriesOf } from '../series.js';
import { say } from '../words/local-text.js';
import { axisNotes, axisProblems, modelProblems } from './honesty.js';
import type { RadarOptions } from './options.js';
import { figureOf, pointOf } from './point.js';
import { recordOf } from './records.js';
import { selectRadar, type RadarSelectedAxis } from './select.js';
import type { RadarAxis, RadarModel } from './types.js';

/** rows ─select─▶ axes of observations ─▶ axes of formatted points ─▶ legend, notes, sources, records. */
export function radarModel(rows: RadarRows, options: RadarOptions, words: Words): RadarModel {
  const { locale, strings } = words;
  const selection = selectRadar(rows, options);
  const cite = citations(rows);
  const axes = selection.axes.map(axis => axisOf(axis, selection.places, cite, words));
  const series = seriesOf(selection.places.map(place => place.id));
  const cities = selection.places.map((place, index) => ({
    id: place.id,
    name: say(place.name, locale),
    series: series.get(place.id) ?? 0,
    known: axes.filter(axis => axis.points[index]?.value !== null).length,
  }));
  const shown = selection.axes.flatMap(axis => axis.observations.filter(row => row !== undefined));
  const used = shown.flatMap(row => cite.get(row.id ?? '')?.citation ?? []);
  const empty = !cities.length ? [nothingToShow('places')] : !axes.length ? [nothingToShow('indicators')] : [];
  return {
    view: options.view,
    cities,
    axes,
    legend: cities.map(city => ({
      entity: city.id,
      label: city.name,
      detail: strings.known(city.known, axes.length),
      series: city.series,
    })),
    notes: selection.axes.flatMap((axis, index) => axisNotes(axis, axes[index]!, selection.places, words)),
    ...creditsOf(used, rows, words),
    records: selection.axes.flatMap(axis =>
      axis.observations.map((row, index) => recordOf(axis, selection.places[index]!, row, cite, locale)),
    ),
    what: strings.radar.what(
      cities.map(city => city.name),
      axes.length,
    ),
    how: { radar: strings.radar.howRadar(), dots: strings.radar.howDots() },
    indicator: strings.radar.indicator,
    listGap: strings.listGap,
    dates: span(selection.axes, words),
    problems: [
      ...selection.problems,
      ...selection.axes.flatMap(axisProblems),
      ...modelProblems(selection.axes, cities, options.view),
      ...empty,
    ],
  };
}

/** Citation and source of each observation, by its id. */
export type Citations = ReadonlyMap<string, { readonly citation: Citation; readonly source: Source | undefined }>;

function citations({ citations = [], sources = [] }: RadarRows): Citations {
  const byId = new Map(sources.map(source => [source.id, source]));
  const found = new Map<string, { citation: Citation; source: Source | undefined }>();
  for (const citation of citations)
    if (!found.has(citation.row)) found.set(citation.row, { citation, source: byId.get(citation.source) });
  return found;
}

function axisOf(axis: RadarSelectedAxis, places: RadarRows['places'], cite: Citations, words: Words): RadarAxis {
  const { locale, strings } = words;
  const { indicator, observations, largest } = axis;
  const label = say(indicator.name, locale) || indicator.id;
  const when = axis.period === null ? strings.figure.undated : formatEdtf(axis.period, locale, 'short');
  const max = niceMax(largest ?? 0);
  const values = observations.flatMap(row => row?.value ?? []);
  const figure = figureOf(axis, moneyUnit([...values, max], indicator.currency ?? 'CNY', locale), words);
  const statuses = new Set(observations.flatMap(row => (row && row.value !== null ? (row.status ?? 'actual') : [])));
  const marks = [...statuses].filter(status => status !== 'actual').map(status => strings.status[status]);
  if (indicator.direction === 'lower') marks.push(strings.lowerIsBetter);
  const points = places.map((place, index) => {
    const row = observations[index];
    const cited = cite.get(row?.id ?? '');
    return pointOf(place, row, { words, axis: label, when, figure, citation: cited?.citation, source: cited?.source });
  });
  const missing = points.filter(point => point.value === null).map(point => point.cityName);
  return {
    id: indicator.id,
    label,
    // An axis without any figure has no scale to tell.
    sub: [...(largest === null ? [] : [strings.scale(figure(max))]), when, ...marks].join(' · '),
    when,
    gaps: missing.length ? strings.noFigure + strings.colon + strings.list(missing) : '',
    max,
    ticks: (largest === null ? [] : ticks(max)).map(value => ({ value, text: figure(value) })),
    points,
  };
}

function span(axes: readonly RadarSelectedAxis[], { locale }: Words): RadarModel['dates'] {
  const periods = axes.flatMap(axis => axis.period ?? []);
  const by = (edge: 'start' | 'end') =>
    [...periods].sort((a, b) => (parseEdtf(a)?.[edge] ?? 0) - (parseEdtf(b)?.[edge] ?? 0));
  const text = (period: string | undefined) => (period === undefined ? '' : formatEdtf(period, locale, 'short'));
  return { from: text(by('end')[0]), to: text(by('end').at(-1)) };
}
