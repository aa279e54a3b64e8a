/** The named cases of `<fund-bars>`: stories, the gallery and the tests of its layout share them. Figures outside the real data are made up. */
import type { BarsRows, Fund, Place } from '@cityfacts/data';
import type { ChartCase } from './case.js';

const place = (id: string, en: string, hans: string): Place => ({
  id,
  kind: 'city',
  name: { en, 'zh-Hans': hans },
});

const cities = [
  ['shanghai', 'Shanghai', '上海'],
  ['hangzhou', 'Hangzhou', '杭州'],
  ['wenzhou', 'Wenzhou', '温州'],
  ['shenzhen', 'Shenzhen', '深圳'],
  ['beijing', 'Beijing', '北京'],
] as const;

export const samplePlaces: readonly Place[] = cities.map(([id, en, hans]) => place(id, en, hans));

/** A fund of a made-up kind; `id` begins with its place's id. */
export const sampleFund = (id: string, size: number | null, more: Partial<Fund> = {}): Fund => ({
  id,
  place: id.split('-')[0] ?? 'shanghai',
  level: 'municipal',
  form: 'fund',
  size,
  currency: size === null ? null : 'CNY',
  missing: size === null ? 'not-stated' : null,
  bound: 'eq',
  status: 'established',
  established: '2023',
  name: { en: `Sample fund ${id}`, 'zh-Hans': `示例基金${id}` },
  ...more,
});

/** The same with a name for readers. */
const fund = (id: string, size: number | null, en: string, hans: string, more: Partial<Fund> = {}): Fund =>
  sampleFund(id, size, { name: { en, 'zh-Hans': hans }, ...more });

const rows = (...funds: readonly Fund[]): BarsRows => ({
  subject: 'government-funds',
  places: samplePlaces,
  funds,
});

const wholeWithParts = (share: number): readonly Fund[] => [
  sampleFund('shanghai-whole', 100e8, {
    status: 'target',
    form: 'fund-of-funds',
    name: { en: 'Future Industries Fund of Funds', 'zh-Hans': '未来产业母基金' },
  }),
  sampleFund('shanghai-first', 20e8 * share, {
    parent: 'shanghai-whole',
    part: 'tranche',
    established: '2019-08',
    name: { en: 'First tranche', 'zh-Hans': '首期' },
  }),
  sampleFund('shanghai-chips', 30e8 * share, {
    parent: 'shanghai-whole',
    part: 'sub-fund',
    status: 'registered',
    established: '2021',
    name: { en: 'Chip sub-fund', 'zh-Hans': '集成电路子基金' },
  }),
  sampleFund('shanghai-biotech', null, {
    parent: 'shanghai-whole',
    part: 'sub-fund',
    status: 'announced',
    established: null,
    name: { en: 'Biotech sub-fund', 'zh-Hans': '生物医药子基金' },
  }),
];

/** Every texture, bound, form and list once. */
export const sampleRows: BarsRows = rows(
  sampleFund('hangzhou-cluster', 3000e8, {
    form: 'cluster',
    status: 'target',
    bound: 'gt',
    name: { en: 'Hangzhou “3+N” cluster of industry funds', 'zh-Hans': '杭州“3+N”产业基金集群' },
  }),
  ...wholeWithParts(10).map(fund => (fund.id === 'shanghai-whole' ? { ...fund, size: 1000e8 } : fund)),
  fund('wenzhou-group', 480e8, 'Sample funds of Wenzhou', '温州示例基金群', {
    form: 'group',
    status: 'stock',
    bound: 'ge',
  }),
  fund('shenzhen-ai', 1000e8, 'Sample AI funds of Shenzhen', '深圳人工智能示例基金群', {
    form: 'group',
    status: 'announced',
    bound: 'approx',
    established: null,
  }),
  fund('beijing-ai', 100e8, 'Sample AI fund of Beijing', '北京人工智能示例基金', {
    status: 'registered',
    established: '2023-12',
  }),
  fund('beijing-ai-other', 120e8, 'The same fund in another source', '另一来源中的同一基金', {
    status: 'registered',
    conflictWith: ['beijing-ai'],
  }),
  fund('beijing-robots', null, 'Sample robotics fund', '机器人示例基金', { level: 'district', established: '2024-01' }),
  fund('shenzhen-seed', 5e7, 'Sample seed fund', '种子示例基金', { level: 'district', bound: 'le', status: 'planned' }),
  fund('shanghai-dollars', 2e9, 'Sample dollar fund of funds', '美元示例母基金', {
    currency: 'USD',
    form: 'fund-of-funds',
  }),
);

const forms = ['fund', 'fund-of-funds', 'cluster', 'batch', 'group'] as const;
const statuses = ['established', 'target', 'announced', 'registered', 'stock'] as const;

/** `count` funds of all kinds, the same every time: each seventh without a size, each ninth a lower bound. */
export const manyFunds = (count: number): readonly Fund[] =>
  Array.from({ length: count }, (_, index) => {
    const size = index % 7 === 6 ? null : Math.round(3e4 / (index + 1)) * 1e7;
    const [id, en, hans] = cities[index % 5]!;
    const names = [`Sample fund ${index + 1} of ${en}`, `${hans}示例基金${index + 1}`] as const;
    return fund(`${id}-${index + 1}`, size, ...names, {
      form: forms[index % 4 === 0 ? (index / 4) % 5 : 0]!,
      status: statuses[(index * 3) % 5]!,
      bound: index % 9 === 0 ? 'ge' : 'eq',
      established: index % 5 === 0 ? null : String(2010 + (index % 15)),
    });
  });

const long = {
  en: 'Municipal Guidance Fund of Funds for the Integrated Development of Strategic Emerging and Future Industries, Advanced Manufacturing Clusters and the Transformation of Scientific and Technological Achievements (second and third tranches)',
  'zh-Hans':
    '战略性新兴产业和未来产业融合发展暨先进制造业集群培育与科技成果转化政府引导母基金（第二期和第三期，含各区配套子基金及与社会资本共同发起设立的市场化专项基金）',
};

const europe = [
  ['berlin', 'Berlin', '柏林', 412],
  ['paris', 'Paris', '巴黎', 655],
  ['madrid', 'Madrid', '马德里', 238],
  ['milan', 'Milan', '米兰', 190],
  ['vienna', 'Vienna', '维也纳', 305.5],
  ['warsaw', 'Warsaw', '华沙', 96],
  ['munich', 'Munich', '慕尼黑', 287],
  ['lisbon', 'Lisbon', '里斯本', 74.2],
  ['athens', 'Athens', '雅典', 51],
  ['helsinki', 'Helsinki', '赫尔辛基', 129],
] as const;

/** Crores, of 10 million rupees each. */
const crores = [10000, 4200, 3150, 2400, 1800, 1250, 900, 640, 410, 275, 150, 80];

const shares = [
  ['Health', '卫生', 4.7],
  ['Software', '软件', 2.1],
  ['Trade', '贸易', -0.4],
  ['Machines', '机械', -4.7],
  ['Mining', '采矿', null],
] as const;

export const barsCases: readonly ChartCase[] = [
  { name: 'default', doc: 'The ten largest of the bundled funds, grouped by what the money is.', options: {} },
  {
    name: 'one city',
    doc: 'The funds of Shanghai: no markers.',
    options: { cities: ['shanghai'] },
  },
  {
    name: 'three funds',
    doc: 'Few rows keep the design of many.',
    data: rows(
      fund('shanghai-a', 100e8, 'Sample fund of Shanghai', '上海示例基金'),
      fund('hangzhou-b', 50e8, 'Sample fund of Hangzhou', '杭州示例基金', { status: 'target' }),
      fund('wenzhou-c', 5e8, 'Sample fund of Wenzhou', '温州示例基金', { status: 'announced' }),
    ),
    options: {},
  },
  {
    name: 'all kinds',
    doc: 'Every texture, bound, form and list once.',
    data: sampleRows,
    options: {},
  },
  {
    name: 'lower bound',
    doc: 'A lower bound has an arrow and no closing stroke; every bound is in words.',
    data: rows(
      fund('hangzhou-gt', 3000e8, 'Sample funds of Hangzhou', '杭州示例基金群', {
        bound: 'gt',
        form: 'cluster',
        status: 'target',
      }),
      fund('shanghai-ge', 1000e8, 'Sample fund of Shanghai', '上海示例基金', { bound: 'ge' }),
      fund('shenzhen-le', 800e8, 'Sample fund of Shenzhen', '深圳示例基金', { bound: 'le', status: 'announced' }),
      fund('beijing-approx', 500e8, 'Sample fund of Beijing', '北京示例基金', { bound: 'approx' }),
    ),
    options: {},
  },
  {
    name: 'no stated size',
    doc: 'Only funds without a size: their names in a sentence, no scale, no bar, no 0.',
    data: rows(
      fund('shanghai-a', null, 'Sample fund of Shanghai', '上海示例基金'),
      fund('hangzhou-b', null, 'Sample fund of Hangzhou', '杭州示例基金', { missing: 'not-preserved' }),
      fund('wenzhou-c', null, 'Sample fund of Wenzhou', '温州示例基金', {
        missing: 'The city has not published it yet.',
        established: null,
      }),
    ),
    options: {},
  },
  {
    name: 'parts in wholes',
    doc: 'Segments inside their whole; parts that exceed their whole; parts of an unstated whole, which are rows.',
    data: {
      subject: 'government-funds',
      places: samplePlaces,
      funds: [
        ...wholeWithParts(1),
        ...wholeWithParts(3).map(fund => ({
          ...fund,
          id: fund.id.replace('shanghai', 'hangzhou'),
          place: 'hangzhou',
          parent: fund.parent?.replace('shanghai', 'hangzhou') ?? null,
        })),
        ...wholeWithParts(1).map(fund => ({
          ...fund,
          id: fund.id.replace('shanghai', 'beijing'),
          place: 'beijing',
          parent: fund.parent?.replace('shanghai', 'beijing') ?? null,
          ...(!fund.parent && { size: null, missing: 'not-stated' }),
        })),
      ],
    },
    options: {},
  },
  {
    name: 'parts without their whole',
    doc: 'The filter hides the whole: its parts are rows and say what they belong to.',
    data: rows(...wholeWithParts(1)),
    options: { forms: ['fund'] },
  },
  { name: 'by city', doc: 'One group a city.', data: sampleRows, options: { groupBy: 'city' } },
  {
    name: 'by date',
    doc: 'Earliest first, undated last.',
    data: sampleRows,
    options: { sort: 'date', groupBy: 'none' },
  },
  {
    name: '200 funds',
    doc: 'All rows: the drawing grows in height and keeps its design.',
    data: rows(...manyFunds(200)),
    options: { limit: 9999 },
  },
  {
    name: 'very long names',
    doc: 'Names wrap to two lines, then end with an ellipsis; the table has them whole.',
    data: rows(
      sampleFund('shanghai-a', 123456789012, { name: long, bound: 'gt' }),
      sampleFund('hangzhou-b', 50e8, { name: long, status: 'target' }),
      sampleFund('wenzhou-c', null, { name: long }),
    ),
    options: {},
  },
  { name: 'narrow', doc: 'At 280 px names stand above their bars.', data: sampleRows, options: {}, width: 280 },
  {
    name: 'highlight',
    doc: 'A city stands out with all its funds; the others step back.',
    data: sampleRows,
    options: { highlight: ['shanghai'] },
  },
  {
    name: 'annotations',
    doc: 'Labels of the author beside their bars, one of them bold.',
    data: sampleRows,
    options: {
      annotations: [
        { id: 'shenzhen-ai', text: 'announced twice', emphasis: true },
        { id: 'hangzhou', text: 'A cluster of funds, not one fund', emphasis: false },
      ],
    },
    hans: {
      annotations: [
        { id: 'shenzhen-ai', text: '两次宣布', emphasis: true },
        { id: 'hangzhou', text: '是基金集群，不是一只基金', emphasis: false },
      ],
    },
  },
  {
    name: 'limit',
    doc: 'The first three, by name; the button or the line below says where the others are.',
    data: sampleRows,
    options: { limit: 3, sort: 'name' },
  },
  {
    name: 'negative values',
    doc: 'Bars to both sides of a line at 0.',
    data: rows(
      fund('shanghai-a', 100e8, 'Sample fund of Shanghai', '上海示例基金'),
      fund('hangzhou-b', -50e8, 'Sample fund of Hangzhou', '杭州示例基金'),
      fund('wenzhou-c', 0, 'Sample fund of Wenzhou', '温州示例基金'),
      fund('beijing-d', -5e8, 'Sample fund of Beijing', '北京示例基金', { status: 'target' }),
    ),
    options: {},
  },
  {
    name: 'European cities',
    doc: 'Own rows in euros: a name, a value, a place. No word of the bundled rows, no currency but theirs.',
    data: {
      title: { en: 'City budgets for research', 'zh-Hans': '城市科研预算' },
      measure: { en: 'Budget 2024', 'zh-Hans': '2024年预算' },
      places: europe.map(([id, en, hans]) => place(id, en, hans)),
      funds: europe.map(([id, en, hans, size]) => ({
        id: `${id}-budget`,
        place: id,
        size: size * 1e6,
        currency: 'EUR',
        name: { en, 'zh-Hans': hans },
      })),
    },
    options: {},
  },
  {
    name: 'Indian private funds',
    doc: 'Twelve funds in rupees with statuses of their own, which head the groups; no place, no level.',
    data: {
      title: { en: 'Venture capital', 'zh-Hans': '创投募资' },
      labels: {
        status: {
          closed: { en: 'Closed for new money', 'zh-Hans': '募集完成' },
          raising: { en: 'Still raising', 'zh-Hans': '募集中' },
        },
      },
      funds: crores.map((crore, index) => ({
        id: `fund-${index + 1}`,
        size: crore * 1e7,
        currency: 'INR',
        status: index % 3 ? 'closed' : 'raising',
        name: { en: `Sample Venture Fund ${index + 1}`, 'zh-Hans': `示例创投基金${index + 1}` },
      })),
    },
    options: {},
  },
  {
    name: 'percentages',
    doc: 'Own rows in percent, some below 0; a missing figure without a reason is only "no figure".',
    data: {
      measure: { en: 'Change in jobs, 2024', 'zh-Hans': '2024年就业变化' },
      funds: shares.map(([en, hans, size]) => ({ id: en, size, unit: 'percent', name: { en, 'zh-Hans': hans } })),
    },
    options: {},
  },
  {
    name: 'counts',
    doc: 'A counted thing of the author with its unit in the line below the heading; `decimals` cuts what arithmetic leaves.',
    data: {
      title: { en: 'Fine dust in the streets', 'zh-Hans': '街道细颗粒物' },
      funds: [8.2, 11.333333333333334, 15.05, 30.000000000000004].map((size, index) => ({
        id: `street-${index + 1}`,
        size,
        unit: 'index',
        unitName: 'µg/m³',
        decimals: 1,
        name: { en: `Street ${index + 1}`, 'zh-Hans': `街道${index + 1}` },
      })),
    },
    options: {},
  },
  {
    name: 'mixed units',
    doc: 'Euros, pounds and percent never share a scale: the largest group has bars, the others are in a sentence and in the table.',
    data: {
      funds: [
        { id: 'a', name: { en: 'Alpha', 'zh-Hans': '甲' }, size: 3e8, currency: 'EUR' },
        { id: 'b', name: { en: 'Beta', 'zh-Hans': '乙' }, size: 2e8, currency: 'EUR' },
        { id: 'c', name: { en: 'Gamma', 'zh-Hans': '丙' }, size: 9e8, currency: 'GBP' },
        { id: 'd', name: { en: 'Delta', 'zh-Hans': '丁' }, size: 12, unit: 'percent' },
      ],
    },
    options: {},
  },
  {
    name: 'right to left',
    doc: 'Arabic names beside Latin ones: no figure moves to the wrong side of a name.',
    data: {
      places: [
        { id: 'riyadh', name: 'الرياض' },
        { id: 'doha', name: 'Doha' },
      ],
      funds: [
        { id: 'a', place: 'riyadh', name: 'صندوق 2030', size: 5e9, currency: 'SAR' },
        { id: 'b', place: 'riyadh', name: 'صندوق 2030 (1)', size: 1e9, currency: 'SAR', parent: 'a' },
        { id: 'c', place: 'doha', name: 'Doha 2030', size: 2e9, currency: 'SAR' },
        { id: 'd', place: 'riyadh', name: 'صندوق', size: null },
        { id: 'e', place: 'riyadh', name: 'صندوق 12', size: null },
      ],
    },
    options: {},
  },
  { name: 'table', doc: 'The same facts as a table.', data: sampleRows, options: { view: 'table' } },
  { name: 'empty', doc: 'No rows at all: a message in place.', data: { places: [], funds: [] }, options: {} },
  {
    name: 'broken data',
    doc: 'Unsound rows are left out and named.',
    data: {
      subject: 'government-funds',
      places: samplePlaces,
      funds: [
        fund('shanghai-a', 100e8, 'Sample fund of Shanghai', '上海示例基金'),
        { ...fund('shanghai-b', 1, 'Size in words', '用文字写的规模'), size: '100亿元' },
        { ...fund('shanghai-c', 1, 'A place that is not listed', '未列出的地点'), place: 'atlantis' },
        { ...fund('shanghai-d', 1, 'A date in words', '用文字写的日期'), established: 'last spring' },
        null,
      ],
    },
    options: { cities: ['shanghai', 'atlantis'] },
  },
];
