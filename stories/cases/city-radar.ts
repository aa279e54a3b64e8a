/** The named cases of `<city-radar>`. Figures and places outside the bundled data are made up. */
import type { Indicator, LocalText, Observation, Place, RadarRows } from '@cityfacts/data';
import type { ChartCase } from './case.js';

const both = (en: string, hans: string): LocalText => ({ en, 'zh-Hans': hans });

const place = (id: string, en: string, hans: string): Place => ({ id, kind: 'city', name: both(en, hans) });

const indicator = (id: string, en: string, hans: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  unit: 'percent',
  name: both(en, hans),
  ...more,
});

const observed = (city: string, axis: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  id: `${axis}-${city}`,
  place: city,
  indicator: axis,
  period: '2024',
  value,
  ...more,
});

const northport = place('northport', 'Northport', '北港');
const eastwater = place('eastwater', 'Eastwater', '东江');
const southfield = place('southfield', 'Southfield', '南原');

/** `values[city][axis]`, in the order of `places` and `indicators`. */
const rows = (
  places: readonly Place[],
  indicators: readonly Indicator[],
  values: readonly (readonly (number | null)[])[],
  more: Partial<Observation> = {},
): RadarRows => ({
  places,
  indicators,
  observations: places.flatMap((city, c) =>
    indicators.map((axis, a) => observed(city.id, axis.id, values[c]?.[a] ?? null, more)),
  ),
});

const shares = (count: number): readonly Indicator[] =>
  (
    [
      ['Research', '研究'],
      ['Patents', '专利'],
      ['Exports', '出口'],
      ['Talent', '人才'],
      ['Capital', '资本'],
      ['Computing', '算力'],
      ['Start-ups', '初创'],
      ['Robotics', '机器人'],
      ['Biotech', '生物技术'],
      ['Energy', '能源'],
    ] as const
  )
    .slice(0, count)
    .map(([en, hans]) => indicator(en.toLowerCase(), en, hans));

const gap = { missing: 'not-stated' } as const;

const mixed: RadarRows = {
  places: [northport, eastwater],
  indicators: [
    indicator('budget', 'Science budget', '科技预算', { unit: 'money', currency: 'CNY', direction: 'higher' }),
    indicator('energy', 'Energy use', '单位能耗', { unit: 'percent', decimals: 1, direction: 'lower' }),
    indicator('labs', 'State laboratories', '国家实验室', { unit: 'count', unitName: both('laboratories', '家') }),
    indicator('patents', 'Patents', '专利', { unit: 'per-10k-people', decimals: 1 }),
    indicator('loans', 'Foreign loans', '外资贷款', { unit: 'money', currency: 'USD' }),
  ],
  observations: [
    observed('northport', 'budget', 43_760_700_000, { bound: 'approx' }),
    observed('eastwater', 'budget', 8_500_000_000, { bound: 'ge' }),
    observed('northport', 'energy', 12.5),
    observed('eastwater', 'energy', 31.8, { bound: 'lt' }),
    observed('northport', 'labs', 0),
    observed('eastwater', 'labs', 7, { note: both('One of them opens next year', '其中一家明年启用') }),
    observed('northport', 'patents', 112.6, { series: 'by-residents' }),
    observed('eastwater', 'patents', 98.4, { series: 'by-registered' }),
    observed('northport', 'loans', 250_000_000, { tier: 'aggregator' }),
    observed('eastwater', 'loans', 1_200_000_000, { period: '2024' }),
  ],
};

const longName = both(
  'Metropolitan Demonstration Area for Innovation-driven Development and Cross-border Co-operation of Northport',
  '北港创新驱动发展暨跨境协同示范都市圈（含托管的三个经济功能区）',
);
const longAxis = both(
  'Share of firms above the designated size that have set up a research and development department of their own',
  '规模以上工业企业中设立独立研究开发机构的企业所占比重（不含分支机构）',
);

export const radarCases: readonly ChartCase[] = [
  { name: 'default', doc: 'The four first-tier cities on the default axes of the bundled data.', options: {} },
  {
    name: 'gaps',
    doc: 'The policy axes: a missing figure opens the outline, has a hollow mark and a reason, and is never 0.',
    options: { indicators: ['set:policy'] },
  },
  {
    name: 'research',
    doc: 'The research axes: dates between 2016 and 2023, and gaps that say what is known of other dates.',
    options: { indicators: ['set:research'] },
  },
  {
    name: 'fifteen cities',
    doc: 'The axes that most of the fifteen cities have. Each axis takes the latest date that the most of these cities have.',
    options: {
      cities: [
        'beijing',
        'shanghai',
        'guangzhou',
        'shenzhen',
        'hangzhou',
        'suzhou',
        'nanjing',
        'hefei',
        'wuxi',
        'ningbo',
        'chengdu',
        'wenzhou',
        'wuhu',
        'jiaxing',
        'wuhan',
      ],
      indicators: ['set:cities'],
    },
  },
  { name: 'one city', doc: 'One outline; the scales stay those of all cities.', options: { cities: ['shenzhen'] } },
  {
    name: 'five cities',
    doc: 'Five and six cities become small multiples on the same scales.',
    options: { cities: ['beijing', 'shanghai', 'guangzhou', 'shenzhen', 'hangzhou'] },
  },
  {
    name: 'eight cities',
    doc: 'More than six cities are dots, with names and figures at as many marks as have room.',
    options: {
      cities: ['beijing', 'shanghai', 'guangzhou', 'shenzhen', 'hangzhou', 'suzhou', 'hefei', 'chengdu'],
      indicators: ['set:firms'],
    },
  },
  {
    name: 'missing values',
    doc: 'A city with one figure of five, and an axis that no city has a figure for.',
    data: rows(
      [northport, eastwater, southfield],
      shares(5),
      [
        [40, 62, 55, 71, null],
        [58, 33, null, 44, null],
        [null, null, null, 25, null],
      ],
      gap,
    ),
    options: {},
  },
  {
    name: 'very long names',
    doc: 'Names of cities and axes that no label has room for wrap, then end with an ellipsis; the table has them whole.',
    data: rows(
      [{ ...northport, name: longName }, eastwater],
      [indicator('long', '', '', { name: longAxis }), ...shares(4)],
      [
        [35, 40, 62, 55, 71],
        [48, 58, 33, 20, 44],
      ],
    ),
    options: {},
  },
  { name: 'narrow', doc: 'The least width that a page can give: dots, one row an indicator.', options: {}, width: 280 },
  {
    name: 'numbered axes',
    doc: 'A radar where names have no room at the rim: numbers there, a key below.',
    options: { view: 'radar' },
    width: 360,
  },
  { name: 'dots', doc: 'One row an indicator, on its real scale.', options: { view: 'dots' } },
  { name: 'table', doc: 'The same facts as a table.', options: { view: 'table' } },
  {
    name: 'ten axes',
    doc: 'As many axes as a radar can carry.',
    data: rows([northport, eastwater, southfield], shares(10), [
      [40, 62, 55, 71, 30, 84, 22, 47, 66, 58],
      [58, 33, 41, 44, 76, 52, 60, 35, 28, 81],
      [21, 47, 70, 25, 49, 31, 77, 63, 54, 36],
    ]),
    options: {},
  },
  {
    name: 'mixed units',
    doc: 'Money in two currencies, shares, counts and rates; bounds, a true 0, an axis where lower is better, two series on one axis, a second-hand figure.',
    data: mixed,
    options: {},
  },
  {
    name: 'highlight',
    doc: 'One city leads: its line is stronger, and its figures are at the axes.',
    options: { highlight: ['shenzhen'] },
  },
  {
    name: 'annotations',
    doc: 'Labels of the author at a figure, a city and an indicator.',
    options: {
      highlight: ['beijing'],
      annotations: [
        { id: 'unicorns/guangzhou', text: 'Guangzhou has 21, Beijing five times as many', emphasis: true },
        { id: 'ai-policies/shanghai', text: 'Shanghai issued the most', emphasis: false },
        { id: 'rd-intensity', text: 'Shares of 2023', emphasis: false },
      ],
    },
    hans: {
      annotations: [
        { id: 'unicorns/guangzhou', text: '广州21家，北京是其五倍', emphasis: true },
        { id: 'ai-policies/shanghai', text: '上海出台最多', emphasis: false },
        { id: 'rd-intensity', text: '2023年的比重', emphasis: false },
      ],
    },
  },
  {
    name: 'earlier year',
    doc: 'Each axis shows its latest figure of 2023 or before.',
    options: { year: 2023, indicators: ['rd-intensity', 'gdp', 'high-tech-enterprises'] },
  },
  {
    name: 'own words',
    doc: 'Heading, subheading and note of the author; neither legend, menu nor source lines.',
    options: {
      heading: 'Beijing spends, Shenzhen patents',
      subheading: 'Two cities, three measures',
      note: 'Read with care: one year of figures makes no trend.',
      cities: ['beijing', 'shenzhen'],
      indicators: ['rd-intensity', 'pct-applications', 'high-tech-enterprises'],
      noLegend: true,
      noMenu: true,
      noSource: true,
    },
    hans: {
      heading: '北京投入多，深圳专利多',
      subheading: '两座城市，三项指标',
      note: '请谨慎解读：一年的数字看不出趋势。',
    },
  },
  {
    name: 'negative values',
    doc: 'Growth above and below 0: dots beside a line at 0, and the ends of each scale that does not start there.',
    data: rows(
      [northport, eastwater, southfield],
      [
        indicator('gdp', 'Gross domestic product', '地区生产总值'),
        indicator('industry', 'Industry', '工业增加值'),
        indicator('retail', 'Retail', '社会消费品零售总额'),
        indicator('exports', 'Exports', '出口额'),
      ],
      [
        [-4.7, 3.9, -20.9, 4.2],
        [0.8, 2.3, 1.1, -60],
        [2.1, 0, 6.4, 12.5],
      ],
    ),
    options: { heading: 'Growth on a year earlier' },
    hans: { heading: '比上年增长' },
  },
  {
    name: 'own scales and colors',
    doc: 'Scores of 10, a share from 50 to 100%, euros; two places with a color, one with a marker too.',
    data: rows(
      [
        { id: 'berlin', name: both('Berlin', '柏林'), color: '#d9a400', marker: 'star' },
        { id: 'lyon', name: both('Lyon', '里昂'), color: '#000080' },
        { id: 'porto', name: both('Porto', '波尔图') },
      ],
      [
        indicator('safety', 'Safety', '安全', { unit: 'index', max: 10 }),
        indicator('health', 'Health', '健康', { unit: 'index', max: 10 }),
        indicator('literacy', 'Literacy', '识字率', { min: 50, max: 100 }),
        indicator('budget', 'Science budget', '科学预算', { unit: 'money', currency: 'EUR' }),
      ],
      [
        [2.1, 3.9, 91, 8_500_000_000],
        [7.2, 5.5, 88, 7_000_000_000],
        [6.1, 8.4, 97, 1_200_000_000],
      ],
    ),
    options: {},
  },
  {
    name: 'empty',
    doc: 'No rows at all: a message in place of a drawing.',
    data: { places: [], indicators: [], observations: [] },
    options: {},
  },
  {
    name: 'broken data',
    doc: 'Unsound rows are left out and named, unknown ids too; what is sound is drawn.',
    data: {
      ...rows([northport, eastwater], shares(4), [
        [40, 62, 55, 71],
        [58, 33, 41, 44],
      ]),
      observations: [
        ...rows([northport, eastwater], shares(4), [
          [40, 62, 55, 71],
          [58, 33, 41, 44],
        ]).observations,
        observed('northport', 'research', '43.8%' as unknown as number),
        observed('atlantis', 'research', 12),
        observed('eastwater', 'exports', 9, { period: 'last spring' }),
        null,
      ],
    },
    options: { cities: ['northport', 'eastwater', 'atlantis'] },
  },
];
