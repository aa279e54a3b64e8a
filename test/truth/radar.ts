/** What is true of a radar, computed from the tables. */
import { renderJson } from '../../packages/cityfacts/src/static.js';
import { found, ids, indicators, observations, places, placeOf, said, type Lang, type Row } from './csv.js';
import { lastDay } from './dates.js';

export interface RadarChoice {
  readonly cities: readonly string[];
  readonly indicators: readonly string[];
  readonly year: number | null;
  readonly highlight: readonly string[];
  readonly view: string;
}

/** One axis: its indicator and for each shown city the row that is shown; `undefined` where the figure is missing. */
export interface Axis {
  readonly indicator: Row;
  readonly shown: readonly (Row | undefined)[];
  /** The rows of the shown cities that have a figure. */
  readonly known: readonly Row[];
  /** Every shown city has a figure, of one definition, and none is an incomplete count. */
  readonly compares: boolean;
}

export interface RadarWorld {
  readonly lang: Lang;
  readonly choice: RadarChoice;
  readonly cities: readonly Row[];
  readonly axes: readonly Axis[];
  readonly name: (row: Row) => string;
}

const DEFAULT = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

const citiesOf = ({ cities }: RadarChoice): readonly Row[] =>
  cities.length
    ? [...new Set(cities)].map(placeOf)
    : places.filter(row => row.tier === '1').sort((a, b) => DEFAULT.indexOf(a.id!) - DEFAULT.indexOf(b.id!));

const indicatorsOf = ({ indicators: words }: RadarChoice): readonly Row[] => [
  ...new Set(
    (words.length ? words : ['set:default']).flatMap(word =>
      word.startsWith('set:')
        ? indicators.filter(row => ids(row.sets).includes(word.slice(4)))
        : [found(indicators, word)],
    ),
  ),
];

type Datum = Readonly<Record<string, string | number | null>>;

export interface RadarFile {
  readonly subheading: string;
  readonly records: readonly Datum[];
}

export const fileOf = (choice: RadarChoice, lang: Lang): RadarFile =>
  JSON.parse(renderJson('city-radar', { ...choice, lang } as never)) as RadarFile;

/** The row of the table that a record of the chart stands for. */
const rowOf = (datum: Datum): Row | undefined =>
  observations.find(
    row =>
      row.place === datum.place &&
      row.indicator === datum.indicator &&
      row.period === datum.period &&
      row.value !== '' &&
      Number(row.value) === datum.value &&
      row.status === datum.status &&
      row.scope === datum.scope &&
      row.series === (datum.series ?? '') &&
      row.bound === datum.bound,
  );

/** Which rows a chart shows, by its own export; each of them is in the table. */
export function axesOf(
  choice: RadarChoice,
  { records }: RadarFile,
  tell: (what: string, right: string) => void,
): readonly Axis[] {
  const cities = citiesOf(choice);
  return indicatorsOf(choice).map(indicator => {
    const shown = cities.map(city => {
      const datum = records.find(one => one.indicator === indicator.id && one.place === city.id);
      if (!datum) tell(`${indicator.id} of ${city.id}`, 'the export has no record of it');
      if (!datum || datum.value === null) return undefined;
      const row = rowOf(datum);
      if (!row) tell(JSON.stringify(datum), 'observations.csv has no such row');
      return row;
    });
    const known = shown.filter(row => row !== undefined);
    const series = new Set(known.map(row => row.series));
    const whole = known.length > 1 && known.length === cities.length && series.size === 1;
    return { indicator, shown, known, compares: whole && !known.some(row => row.basis === 'incomplete') };
  });
}

export const figuresOf = (place: string, indicator: string): readonly Row[] =>
  observations.filter(row => row.place === place && row.indicator === indicator && row.value !== '');

export const inTime = (row: Row, year: number | null): boolean =>
  year === null || lastDay(row.period!) <= `${year}-12-31`;

export const worldOf = (choice: RadarChoice, axes: readonly Axis[], lang: Lang): RadarWorld => ({
  lang,
  choice,
  cities: citiesOf(choice),
  axes,
  name: row => said(row, 'name', lang),
});
