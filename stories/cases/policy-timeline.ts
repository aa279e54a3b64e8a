/** The named cases of `<policy-timeline>`: stories, the gallery and the tests of its layout share them. Entries outside the bundled data are made up. */
import type { DateRole, EventKind, Level, Place, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import type { ChartCase } from './case.js';

const place = (id: string, en: string, hans: string, kind: Place['kind'] = 'city'): Place => ({
  id,
  kind,
  name: { en, 'zh-Hans': hans },
});

export const samplePlaces: readonly Place[] = [
  place('beijing', 'Beijing', '北京'),
  place('shanghai', 'Shanghai', '上海'),
  place('guangzhou', 'Guangzhou', '广州'),
  place('shenzhen', 'Shenzhen', '深圳'),
  place('northport', 'Northport', '北港'),
  place('eastwater', 'Eastwater', '东江'),
  place('china', 'China', '中国', 'country'),
];

/** An event of a made-up kind in Shanghai. */
export const sampleEvent = (id: string, date: string | null, more: Partial<PolicyEvent> = {}): PolicyEvent => ({
  id,
  places: ['shanghai'],
  date,
  missing: date === null ? 'not-stated' : null,
  dateRole: 'issued',
  kind: 'policy',
  level: 'municipal',
  title: { en: `Sample plan ${id}`, 'zh-Hans': `示例方案${id}` },
  ...more,
});

export const sampleTarget = (
  id: string,
  year: string | null,
  value: number | null,
  more: Partial<Target> = {},
): Target => ({
  id,
  place: 'shanghai',
  subject: { en: 'Sample industry', 'zh-Hans': '示例产业' },
  year,
  value,
  missing: value === null ? 'not-stated' : null,
  unit: 'money',
  currency: 'CNY',
  bound: 'ge',
  ...more,
});

const roles: readonly DateRole[] = [
  'issued',
  'effective',
  'established',
  'held',
  'visit',
  'signed',
  'started',
  'completed',
];
const kinds: readonly EventKind[] = [
  'policy',
  'policy',
  'fund',
  'meeting',
  'visit',
  'agreement',
  'facility',
  'zone',
  'other',
];
const levels: readonly Level[] = ['national', 'provincial', 'municipal', 'district'];
const pad = (value: number): string => String(value).padStart(2, '0');

/** `count` events of all kinds and precisions, the same every time; without months where `yearsOnly`. */
export function sampleEvents(count: number, { years = 9, yearsOnly = false } = {}): readonly PolicyEvent[] {
  return Array.from({ length: count }, (_, index) => {
    // A multiplicative walk: spread like chance, but the same on every machine.
    const dice = (index * 7919 + 104729) % 100003;
    const year = 2026 - years + (dice % years);
    const month = `${year}-${pad(1 + (dice % 12))}`;
    const day = `${month}-${pad(1 + (dice % 28))}`;
    const forms = [day, day, day, month, month, `${year}-${33 + (dice % 4)}`, `${year}-${40 + (dice % 2)}`, `${year}`];
    return sampleEvent(`e${index}`, yearsOnly ? `${year}` : (forms[(dice >> 3) % forms.length] ?? day), {
      title: { en: `Sample plan ${index + 1}`, 'zh-Hans': `示例方案${index + 1}` },
      places: [samplePlaces[dice % samplePlaces.length]?.id ?? 'shanghai'],
      dateRole: roles[(dice >> 2) % roles.length] ?? 'issued',
      kind: kinds[(dice >> 4) % kinds.length] ?? 'policy',
      level: levels[(dice >> 5) % levels.length] ?? null,
    });
  });
}

const rows = (events: readonly PolicyEvent[], targets: readonly Target[] = []): TimelineRows => ({
  places: samplePlaces,
  events,
  targets,
});

const spans: readonly PolicyEvent[] = [
  sampleEvent('plan', '2021/2025', { title: { en: 'Five-year plan', 'zh-Hans': '五年规划' } }),
  sampleEvent('works', '2022-03/2024-06', {
    dateRole: 'started',
    kind: 'facility',
    title: { en: 'Works on a laboratory', 'zh-Hans': '实验室施工' },
  }),
  sampleEvent('open', '2023-05/..', {
    dateRole: 'effective',
    title: { en: 'Open-ended rules', 'zh-Hans': '长期有效的办法' },
  }),
  sampleEvent('ended', '../2022-09', {
    dateRole: 'effective',
    title: { en: 'Rules that ended', 'zh-Hans': '已废止的办法' },
  }),
  sampleEvent('forum', '2023-07-06/2023-07-08', {
    dateRole: 'held',
    kind: 'meeting',
    title: { en: 'Forum of three days', 'zh-Hans': '为期三天的论坛' },
  }),
  sampleEvent('early', '2024', { dateEdge: 'start', title: { en: 'Early in a year', 'zh-Hans': '年初的事项' } }),
  sampleEvent('late', '2023-11', { dateEdge: 'end', title: { en: 'Late in a month', 'zh-Hans': '月末的事项' } }),
  sampleEvent('some-month', '2025-XX-29', {
    dateRole: 'visit',
    kind: 'visit',
    title: { en: 'Visit on the 29th of a month', 'zh-Hans': '某月29日的考察' },
  }),
  sampleEvent('issue', '2023-09-15', {
    conflictWith: ['listed'],
    title: { en: 'Infrastructure plan, as dated', 'zh-Hans': '基础设施方案（文件日期）' },
  }),
  sampleEvent('listed', '2023-10', {
    title: { en: 'Infrastructure plan, as listed', 'zh-Hans': '基础设施方案（列表月份）' },
  }),
];

const own = (id: string, date: string, en: string, hans: string): PolicyEvent =>
  sampleEvent(id, date, { places: [], dateRole: 'held', kind: 'other', level: null, title: { en, 'zh-Hans': hans } });

const uncertain: readonly PolicyEvent[] = [
  own('circa', '1520~', 'About 1520', '约1520年的事项'),
  own('maybe', '1530?', 'Perhaps 1530', '或为1530年的事项'),
  own('both', '1533%', 'Perhaps about 1533', '或约1533年的事项'),
  own('decade', '152X', 'Some time in the 1520s', '1520年代的事项'),
  own('century', '15XX', 'Some time in the 16th century', '16世纪的事项'),
  own('range', '1510~/1530', 'About 1510 to 1530', '约1510年至1530年的事项'),
  own('after', '1500/..', 'After 1500', '1500年以后的事项'),
  own('sometime', '1515-XX-29', '29th of a month of 1515', '1515年某月29日的事项'),
  own('season', '1518-22', 'Summer 1518', '1518年夏的事项'),
];

const ancient: readonly PolicyEvent[] = [
  own('rome', '-0752', 'Rome is founded, by tradition', '罗马建城（传说）'),
  own('caesar', '-0043-03-15', 'Caesar is killed', '恺撒遇刺'),
  own('augustus', '-0026/0014', 'Augustus rules', '奥古斯都在位'),
  own('west', '0476', 'The last emperor of the West is deposed', '西罗马帝国灭亡'),
];

const geological: readonly PolicyEvent[] = [
  own('dinosaurs', 'Y-64999999~', 'Dinosaurs die out', '恐龙灭绝'),
  own('homo', 'Y-1999999~', 'First stone tools', '最早的石器'),
  own('farming', 'Y-10000~', 'First farms', '农业开始'),
];

/** What is at least known of an entry. */
const plain = (id: string, date: string, en: string, hans: string, more: Partial<PolicyEvent> = {}): PolicyEvent => ({
  id,
  places: [],
  date,
  title: { en, 'zh-Hans': hans },
  ...more,
});

const launches: readonly PolicyEvent[] = [
  plain('doors', '2024-06-15', 'Doors open', '开馆'),
  plain('speech', '2024-06-15', 'Opening speech', '开幕致辞'),
  plain('signing', '2024-06-15', 'Signing', '签约'),
  plain('dinner', '2024-06-15', 'Dinner', '晚宴'),
  plain('report', '2024-09', 'Report', '总结报告'),
];

const ownKinds: readonly PolicyEvent[] = [
  plain('k1', '2024-01-10', 'General election', '大选', { kind: 'election', places: ['northport'] }),
  plain('k2', '2024-03-10', 'Product launch', '产品上市', {
    kind: 'product launch',
    dateRole: 'launched',
    places: ['northport'],
  }),
  plain('k3', '2024-05-10', 'No kind, no role', '没有类别和日期性质', { places: ['northport'] }),
  plain('k4', '2024-06-10', 'No place', '没有地点', { kind: 'election' }),
  plain('k5', '2024-07-10', 'A level of its own', '自定的层级', {
    level: 'company',
    href: 'https://example.org/story',
  }),
];

const long = {
  en: 'Several Measures of the Municipality to Promote the Innovative Development of Artificial General Intelligence and Its Application in Manufacturing, Health Care and Public Administration (Trial Implementation)',
  'zh-Hans':
    '关于促进通用人工智能创新发展并推动其在制造业、医疗卫生和公共管理等重点领域示范应用的若干政策措施（试行）实施细则',
};

/** Seven a cycle, so that no two neighbours are alike. */
const aims: readonly Target[] = [
  sampleTarget('a', '2025', 300e9, { place: 'beijing', bound: 'gt' }),
  sampleTarget('b', '2025', 400e9),
  sampleTarget('c', '2027', 70, { place: 'shenzhen', unit: 'percent' }),
  sampleTarget('d', '2030', 5000, { place: 'guangzhou', unit: 'count', bound: 'approx' }),
  sampleTarget('e', '2035', null),
  sampleTarget('f', null, 50e6, { kind: 'ceiling', purpose: { en: 'For one project', 'zh-Hans': '单个项目' } }),
];

const annotatedInChinese = {
  annotations: [
    { id: 'shanghai-ai-opinions-2017', text: '首份人工智能文件', emphasis: false },
    { id: 'beijing-ai-opinions-2017', text: '首份人工智能文件', emphasis: false },
    { id: 'guangzhou-iab-plan-2018', text: '人工智能写入五年计划', emphasis: false },
    { id: 'shenzhen-ai-plan-2019', text: '首份人工智能文件', emphasis: false },
    { id: 'shenzhen-ai-regulation-2022', text: '人工智能条例', emphasis: true },
    { id: 'shanghai-ai-regulation-2022', text: '人工智能条例，晚17天', emphasis: true },
  ],
} as const;

const annotatedPapers = {
  cities: ['shanghai', 'beijing', 'guangzhou', 'shenzhen'],
  kinds: ['policy'],
  from: '2017',
  to: '2023-06',
  annotations: [
    { id: 'shanghai-ai-opinions-2017', text: 'First AI paper', emphasis: false },
    { id: 'beijing-ai-opinions-2017', text: 'First AI paper', emphasis: false },
    { id: 'guangzhou-iab-plan-2018', text: 'AI enters the five-year plan', emphasis: false },
    { id: 'shenzhen-ai-plan-2019', text: 'First AI paper', emphasis: false },
    { id: 'shenzhen-ai-regulation-2022', text: 'AI law', emphasis: true },
    { id: 'shanghai-ai-regulation-2022', text: 'AI law, 17 days later', emphasis: true },
  ],
} as const;

export const timelineCases: readonly ChartCase[] = [
  {
    name: 'default',
    doc: 'The bundled entries: twelve lanes, bands as wide as a date is uncertain, crowded years as counts.',
    options: {},
  },
  {
    name: 'first-tier cities',
    doc: 'Four lanes and one for entries of several places; crowded years are counts.',
    options: { cities: ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] },
  },
  {
    name: 'annotated',
    doc: 'The author labels what the headline is about; all other entries are markers.',
    options: { ...annotatedPapers },
    hans: annotatedInChinese,
  },
  {
    name: 'annotated at 360',
    doc: 'The vertical axis of a phone: annotated entries, the others counted by year.',
    options: { ...annotatedPapers },
    hans: annotatedInChinese,
    width: 360,
  },
  {
    name: 'as of a day',
    doc: 'A line across the lanes, a decade, approximate and uncertain dates, and a lane without an entry.',
    data: rows([
      sampleEvent('about', '2022~', { title: { en: 'About 2022', 'zh-Hans': '约2022年的方案' } }),
      sampleEvent('perhaps', '2023-05-03?', {
        title: { en: 'Perhaps 3 May 2023', 'zh-Hans': '或为2023年5月3日的方案' },
      }),
      sampleEvent('decade', '201X', {
        places: ['beijing'],
        title: { en: 'Some time in the 2010s', 'zh-Hans': '2010年代的方案' },
      }),
      sampleEvent('plan', '2024/..', {
        places: ['beijing'],
        title: { en: 'Plan from 2024 on', 'zh-Hans': '2024年起的方案' },
      }),
      sampleEvent('law', '2023-09-01', {
        documentType: 'regulation',
        title: { en: 'Regulation of a day', 'zh-Hans': '某一天的条例' },
      }),
    ]),
    options: { asOf: '2024-06-30', cities: ['beijing', 'shanghai', 'northport'] },
  },
  {
    name: 'uncertain dates',
    doc: 'All that EDTF can say of a year: about, perhaps, both, a decade, a century, a period whose start is not certain, an open end, a day of some month, a season.',
    data: rows(uncertain),
    options: {},
  },
  {
    name: 'before our era',
    doc: 'Years BCE and CE on one axis: there is no year 0.',
    data: rows(ancient),
    options: {},
  },
  {
    name: 'geological time',
    doc: 'Millions of years.',
    data: rows(geological),
    options: {},
  },
  {
    name: 'title and date only',
    doc: 'Rows with nothing else: one lane without a name, no legend, and entries of one day in the order of the rows.',
    data: { places: [], events: launches },
    options: {},
  },
  {
    name: 'own kinds',
    doc: 'Kinds, roles and levels of the author, with names of their own; an entry without a place, one without a kind, one with a link.',
    data: {
      places: samplePlaces,
      events: ownKinds,
      labels: {
        kind: { election: { en: 'Election', 'zh-Hans': '选举' } },
        dateRole: { launched: { en: 'launched', 'zh-Hans': '上市' } },
        level: { company: { en: 'Company', 'zh-Hans': '公司' } },
      },
    },
    options: {},
  },
  {
    name: 'one event',
    doc: 'A single day on the axis of its year.',
    data: rows([sampleEvent('only', '2024-03-05', { title: { en: 'The only plan', 'zh-Hans': '唯一的方案' } })]),
    options: {},
  },
  {
    name: '500 events',
    doc: 'Crowds become counts; a count opens as a list below its lane. The table below it has them all.',
    data: rows(sampleEvents(500), aims),
    options: { open: ['shanghai/2023-40', 'shanghai/2023'] },
  },
  {
    name: 'only years',
    doc: 'Nothing is known but years: every entry is a band of a whole year.',
    data: rows(sampleEvents(24, { yearsOnly: true })),
    options: {},
  },
  {
    name: 'overlapping spans',
    doc: 'Intervals as bars, open ends as arrowheads, the early and the late half of a period, a day without a month, and two dates that contradict each other.',
    data: rows(spans),
    options: {},
  },
  {
    name: 'undated only',
    doc: 'Nothing has a place on the axis: entries are listed with the reason, and there is no scale.',
    data: rows(
      Array.from({ length: 9 }, (_, index) =>
        sampleEvent(`u${index}`, null, {
          title: { en: `Sample plan ${index + 1}`, 'zh-Hans': `示例方案${index + 1}` },
        }),
      ),
    ),
    options: {},
  },
  {
    name: 'long titles',
    doc: 'Titles that no label can hold are in tooltip, list and table.',
    data: rows(
      sampleEvents(8).map(event => ({ ...event, title: long })),
      aims,
    ),
    options: {},
  },
  { name: 'many lanes', doc: 'Lanes by kind; labels begin with the place.', options: { lanes: 'kind' } },
  { name: 'by level', doc: 'Lanes by level of government.', options: { lanes: 'level' } },
  { name: 'zoomed in', doc: 'Two quarters: months and days on the axis.', options: { from: '2023-05', to: '2023-10' } },
  {
    name: 'list at 360',
    doc: 'The vertical axis of a phone: leading entries, the others counted by year.',
    options: {},
    width: 360,
  },
  { name: 'list at 280', doc: 'The narrowest list.', data: rows(spans, aims), options: {}, width: 280 },
  {
    name: 'list of page 2',
    doc: 'Entries 101 to 200 of 506.',
    data: rows(sampleEvents(500), aims),
    options: { view: 'list', page: 2 },
  },
  { name: 'table', doc: 'The entries as a table.', options: { view: 'table', kinds: ['visit', 'meeting'] } },
  { name: 'empty', doc: 'Sound data without a row.', data: rows([]), options: {} },
  {
    name: 'broken data',
    doc: 'A date that does not exist, an unknown place, an id twice: each is named, the sound rows are drawn.',
    data: {
      places: samplePlaces,
      events: [
        sampleEvent('sound', '2024-05', { title: { en: 'A sound row', 'zh-Hans': '正常的一行' } }),
        sampleEvent('no-such-day', '2023-02-30', { title: { en: 'No such day', 'zh-Hans': '没有这一天' } }),
        sampleEvent('nowhere', '2024', {
          places: ['atlantis'],
          title: { en: 'A place that is not listed', 'zh-Hans': '未列出的地点' },
        }),
        sampleEvent('sound', '2022', { title: { en: 'An id for the second time', 'zh-Hans': '重复的标识' } }),
        { id: 7 },
      ],
    },
    options: {},
  },
  {
    name: '60,000 events',
    doc: 'As many nodes as the width has room for, whatever the number of entries.',
    data: rows(sampleEvents(60_000, { years: 16 })),
    options: {},
    heavy: true,
  },
];
