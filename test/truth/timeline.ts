/** What is true of a timeline, computed from `events.csv` and `targets.csv`. */
import { events, ids, placeOf, said, targets, type Lang, type Row } from './csv.js';
import { span } from './dates.js';

export interface TimelineChoice {
  readonly cities: readonly string[];
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly lanes: string;
  readonly page: number;
  readonly highlight: readonly string[];
  readonly view: string;
}

export interface TimelineWorld {
  readonly lang: Lang;
  readonly choice: TimelineChoice;
  /** What the options let through. */
  readonly dated: readonly Row[];
  readonly undated: readonly Row[];
  readonly targets: readonly Row[];
  readonly name: (row: Row) => string;
}

const overlaps = (row: Row, { from, to }: TimelineChoice): boolean => {
  const { first, last } = span(row.date!);
  return (!to || first <= span(to).last) && (!from || last === '' || last >= span(from).first);
};

/** A district's city, where the district itself is not chosen. */
export const homeOf = (id: string, { cities }: Pick<TimelineChoice, 'cities'>): string => {
  const { kind, parent } = placeOf(id);
  return kind === 'district' && parent && !cities.includes(id) ? parent : id;
};

export function worldOf(choice: TimelineChoice, lang: Lang): TimelineWorld {
  const { cities, kinds, levels, from, to } = choice;
  const among = (chosen: readonly string[], own: readonly string[]) =>
    !chosen.length || own.some(id => chosen.includes(id));
  const homes = (places: string) => ids(places).map(id => homeOf(id, choice));
  const found = events.filter(
    row => among(cities, homes(row.places!)) && among(kinds, [row.kind!]) && among(levels, [row.level!]),
  );
  const bounded = from !== '' || to !== '';
  return {
    lang,
    choice,
    dated: found.filter(row => row.date !== '' && overlaps(row, choice)),
    undated: bounded ? [] : found.filter(row => row.date === ''),
    targets: levels.length ? [] : targets.filter(row => among(cities, homes(row.place!)) && among(kinds, [row.kind!])),
    name: row => said(row, 'name', lang),
  };
}

export const entriesOf = ({ dated, undated, targets: aims }: TimelineWorld): readonly Row[] => [
  ...dated,
  ...undated,
  ...aims,
];
