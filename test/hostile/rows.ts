/** Sound rows that use every field, made up, and the same rows with one value in one place of them. */

const places = [
  { id: 'a', kind: 'city', parent: null, tier: 1, name: 'Ahausen' },
  { id: 'b', kind: 'city', tier: 1, name: { en: 'Beheim', 'zh-Hans': '乙地' } },
  { id: 'c', kind: 'district', parent: 'a', tier: null, name: 'Ceheim' },
];

const sources = [
  {
    id: 's',
    kind: 'press',
    tier: 'press',
    title: 'A paper',
    publisher: { en: 'The Daily' },
    author: null,
    published: '2024-05',
    url: 'https://example.org/s',
  },
  {
    id: 't',
    kind: 'official',
    tier: 'official',
    title: 'A report',
    publisher: 'Office',
    author: 'A. Body',
    published: null,
    url: null,
  },
];

const citations = (table: string, field: string) =>
  ['1', '2', '3'].map(row => ({ table, row, field, source: row === '3' ? 't' : 's', locator: 'P2', asPrinted: '12' }));

const observation = { status: 'actual', scope: 'city', bound: 'eq', tier: 'press', series: null };
const radar = {
  places,
  indicators: [
    { id: 'i', unit: 'count', direction: 'higher', sets: ['default'], name: 'Firms', unitName: 'firms' },
    { id: 'j', unit: 'money', currency: 'CNY', direction: 'lower', sets: ['default'], name: { en: 'Money' } },
    { id: 'k', unit: 'percent', sets: ['default'], name: 'Share' },
  ],
  observations: [
    {
      ...observation,
      id: '1',
      place: 'a',
      indicator: 'i',
      period: '2023',
      value: 12,
      conflictWith: ['2'],
      note: 'Of firms.',
    },
    { ...observation, id: '2', place: 'a', indicator: 'i', period: '2023', value: 13, missing: null },
    { ...observation, id: '3', place: 'b', indicator: 'i', period: '2023', value: 3, bound: 'ge' },
    { ...observation, id: '4', place: 'a', indicator: 'j', period: '2024-06', value: 5e9, status: 'target' },
    {
      ...observation,
      id: '5',
      place: 'b',
      indicator: 'j',
      period: '2024-06',
      value: null,
      missing: 'not-stated',
      status: 'target',
    },
    { ...observation, id: '6', place: 'b', indicator: 'k', period: '2017/2024-06', value: 40, tier: 'translation' },
  ],
  sources,
  citations: citations('observations', 'value'),
  credit: { en: 'Made up' },
};

const fund = { level: 'municipal', form: 'fund', currency: 'CNY', bound: 'eq', status: 'announced' };
const bars = {
  places,
  funds: [
    {
      ...fund,
      id: '1',
      place: 'a',
      size: 5e9,
      established: '2020',
      focus: ['ai'],
      conflictWith: ['2'],
      name: 'Fund one',
      note: 'A note.',
    },
    {
      ...fund,
      id: '2',
      place: 'b',
      size: 4e9,
      established: null,
      establishedMissing: 'not-stated',
      bound: 'ge',
      name: { en: 'Fund two' },
    },
    {
      ...fund,
      id: '3',
      place: 'c',
      size: 1e9,
      established: '2021-03',
      parent: '1',
      part: 'sub-fund',
      level: 'district',
      name: 'Part',
    },
    {
      ...fund,
      id: '4',
      place: 'b',
      size: null,
      missing: 'not-found',
      established: '2022-40',
      status: 'planned',
      name: 'No size',
    },
    { ...fund, id: '5', place: 'a', size: 1e8, currency: 'USD', established: '2019', form: 'group', name: 'Dollars' },
  ],
  sources,
  citations: citations('funds', 'size'),
  credit: 'Made up',
};

const event = { dateRole: 'issued', kind: 'policy', level: 'municipal' };
const timeline = {
  places,
  events: [
    {
      ...event,
      id: '1',
      places: ['a'],
      date: '2020',
      dateEdge: 'start',
      documentType: 'plan',
      conflictWith: ['2'],
      title: 'Plan',
      gloss: 'A plan.',
    },
    { ...event, id: '2', places: ['a', 'b'], date: '2021/2022-06', kind: 'zone', level: null, title: { en: 'Zone' } },
    {
      ...event,
      id: '3',
      places: ['b'],
      date: null,
      missing: 'not-stated',
      kind: 'meeting',
      dateRole: 'held',
      title: 'Meeting',
    },
    {
      ...event,
      id: '4',
      places: ['c'],
      date: '2023-06-01',
      kind: 'visit',
      dateRole: 'visit',
      level: 'district',
      title: 'Visit',
    },
  ],
  targets: [
    {
      id: '1',
      place: 'a',
      subject: 'Firms',
      year: '2025',
      purpose: 'To grow.',
      value: 100,
      unit: 'count',
      bound: 'ge',
    },
    {
      id: '2',
      place: 'b',
      subject: { en: 'Money' },
      year: null,
      value: null,
      missing: 'not-stated',
      unit: 'money',
      currency: 'CNY',
      bound: 'eq',
    },
  ],
  sources,
  citations: [...citations('events', 'date'), ...citations('targets', 'value')],
  credit: 'Made up',
};

type Table = readonly Readonly<Record<string, unknown>>[];
export type Rows = Readonly<Record<string, unknown>>;
export const soundRows = {
  'city-radar': radar,
  'fund-bars': bars,
  'policy-timeline': timeline,
} as const satisfies Record<string, Rows>;
export type ChartName = keyof typeof soundRows;
export const chartNames = Object.keys(soundRows) as readonly ChartName[];

/** A place in the rows: the data as a whole, a table, a row of it, a field of that. */
export type Path =
  | readonly []
  | readonly [table: string]
  | readonly [table: string, row: number]
  | readonly [table: string, row: number, field: string];

/** Every place there is: the data, every table, the first row of each, every field that a row of the table has, in its first and second row. */
export function pathsOf(rows: Rows): readonly Path[] {
  const paths: Path[] = [[]];
  for (const [name, table] of Object.entries(rows)) {
    paths.push([name]);
    if (!Array.isArray(table)) continue;
    const fields = new Set((table as Table).flatMap(row => Object.keys(row)));
    for (const index of [0, 1]) {
      paths.push([name, index]);
      for (const field of fields) paths.push([name, index, field]);
    }
  }
  return paths;
}

/** The rows with `value` at `path`; the rows themselves stay as they are. */
export function poisoned(rows: Rows, [name, index, field]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (index === undefined) return { ...rows, [name]: value };
  const table = (rows[name] as Table).map((row, at) =>
    at !== index ? row : field === undefined ? value : { ...row, [field]: value },
  );
  return { ...rows, [name]: table };
}

/** Nothing in it can be changed: who tries throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}
