/** A page for each city and indicator: every figure in words, with its sources, as the library explains it. */
import { toCsv } from '@cityfacts/core';
import { cite } from '@cityfacts/data';
import { citations } from '@cityfacts/data/citations.js';
import { dataset } from '@cityfacts/data/dataset.js';
import { events } from '@cityfacts/data/events.js';
import { funds } from '@cityfacts/data/funds.js';
import { indicators } from '@cityfacts/data/indicators.js';
import { observations } from '@cityfacts/data/observations.js';
import { places } from '@cityfacts/data/places.js';
import { profiles } from '@cityfacts/data/profiles.js';
import { sources } from '@cityfacts/data/sources.js';
import { targets } from '@cityfacts/data/targets.js';
import { explain, type Explanation, type ExplainTable } from 'cityfacts/explain.js';
import { escape, factsTable, sectioned, table, tagOf, type Lang } from './html';

const rows = { places, indicators, observations, funds, events, targets, profiles, sources, citations };

export const cities = places.filter(({ kind }) => kind === 'city');
export { indicators };

const words = {
  en: {
    title: 'Cities and indicators',
    lead: 'Every figure of the dataset, with what its source prints. A missing figure is listed with the reason.',
    cities: 'Cities',
    indicators: 'Indicators',
    observations: 'Indicators',
    targets: 'Targets and support',
    funds: 'Funds',
    events: 'Policies and events',
    profiles: 'In the words of the sources',
    missing: 'Missing figures',
    conflicts: 'Where sources differ',
    downloads: 'Download',
    citation: 'Cite',
    sources: 'Sources',
    figures: 'Figures',
    name: 'Name',
    place: 'Place',
    value: 'Figure or date',
    about: 'Status',
    source: 'Source',
    count: (known: number, missing: number, from: number) =>
      `${known} ${known === 1 ? 'entry' : 'entries'} from ${from} ${from === 1 ? 'source' : 'sources'}${missing > 0 ? `; ${missing} without a figure` : ''}.`,
    all: 'The whole dataset',
    changes: 'What changed between versions',
    columns: 'What the columns mean',
    version: 'Version',
    none: 'None.',
    citeText: 'Name the dataset and its license (CC BY 4.0); for a single figure, name its source too.',
  },
  'zh-hans': {
    title: '城市与指标',
    lead: '数据集的全部数字，以及来源的原文。缺失的数字列出原因。',
    cities: '城市',
    indicators: '指标',
    observations: '指标',
    targets: '目标与支持',
    funds: '基金',
    events: '政策与事件',
    profiles: '来源中的表述',
    missing: '缺失的数字',
    conflicts: '来源说法不一',
    downloads: '下载',
    citation: '引用',
    sources: '来源',
    figures: '数字',
    name: '名称',
    place: '地方',
    value: '数值或时间',
    about: '性质',
    source: '来源',
    count: (known: number, missing: number, from: number) =>
      `共${known}条，来自${from}份来源${missing > 0 ? `；其中${missing}条没有数字` : ''}。`,
    all: '整个数据集',
    changes: '各版本之间的变化',
    columns: '各列的含义',
    version: '版本',
    none: '无。',
    citeText: '引用请写明数据集及其许可（CC BY 4.0）；引用单个数字时请同时写明其来源。',
  },
} satisfies Record<Lang, object>;

interface Row {
  readonly table: ExplainTable;
  readonly id: string;
}

const explained = new Map<string, Explanation>();
const inWords = ({ table: of, id }: Row, lang: Lang): Explanation => {
  const key = `${lang}/${of}/${id}`;
  if (!explained.has(key)) explained.set(key, explain(rows as never, of, id, tagOf(lang))!);
  return explained.get(key)!;
};

const local = (text: unknown, lang: Lang): string =>
  typeof text === 'string' ? text : ((text as Record<string, string> | undefined)?.[tagOf(lang)] ?? '');

const linesOf = ({ lines }: Explanation, ...fields: readonly string[]) =>
  lines.filter(({ field }) => fields.includes(field));
const printed = ['printed', 'datePrinted', 'namePrinted', 'otherPrinted', 'source'];
const told = [
  'value',
  'missing',
  'date',
  'direction',
  'definition',
  'bound',
  'compares',
  'scope',
  'status',
  ...printed,
];

/** One row of a table of facts: what it is, its figure, its status, where it is printed. */
function factRow(row: Row, title: string, lang: Lang): readonly string[] {
  const all = inWords(row, lang);
  const value = linesOf(all, 'value').map(({ text }) => `<span class="figure-text">${escape(text)}</span>`);
  const missing = linesOf(all, 'missing').map(({ text }) => `<span class="missing">${escape(text)}</span>`);
  const dates = linesOf(all, 'date').map(({ text }) => escape(text));
  const from = linesOf(all, ...printed).map(({ text }) => `<li>${escape(text)}</li>`);
  const rest = all.lines
    .filter(({ field }) => !told.includes(field))
    .map(({ label, text }) => `<br><small>${escape(label)}${lang === 'en' ? ': ' : '：'}${escape(text)}</small>`);
  return [
    `<span id="${row.id}">${title}</span>${rest.join('')}`,
    [...value, ...missing, ...dates].join('<br>'),
    linesOf(all, 'status', 'scope')
      .map(({ text }) => escape(text))
      .join('<br>'),
    from.length > 0 ? `<ul>${from.join('')}</ul>` : '',
  ];
}

const nameOf = (row: Row, lang: Lang): string => {
  const { subject } = inWords(row, lang);
  const [, name = subject] = subject.split(lang === 'en' ? /: (.*)/s : /：(.*)/s);
  return escape(name);
};

function facts(list: readonly Row[], lang: Lang, title: (row: Row) => string): string {
  const own = words[lang];
  return factsTable(
    [own.name, own.value, own.about, own.source],
    list.map(row => factRow(row, title(row), lang)),
  );
}

const isMissing = (row: Row, lang: Lang): boolean => linesOf(inWords(row, lang), 'missing').length > 0;
const hasConflict = (row: Row, lang: Lang): boolean => linesOf(inWords(row, lang), 'conflict').length > 0;

/** The rows as records: one line each, for CSV and JSON. */
function records(list: readonly Row[], lang: Lang) {
  return list.map(row => {
    const raw = (rows[row.table] as readonly object[] as readonly Record<string, unknown>[]).find(
      ({ id }) => id === row.id,
    )!;
    const cited = citations.filter(each => each.table === row.table && each.row === row.id);
    const first = cited.find(({ field }) => field === 'value' || field === 'size' || field === 'date') ?? cited[0];
    const source = sources.find(({ id }) => id === first?.source);
    return {
      table: row.table,
      id: row.id,
      subject: inWords(row, lang).subject,
      place: String(raw['place'] ?? (raw['places'] as readonly string[] | undefined)?.join(' ') ?? ''),
      indicator: (raw['indicator'] as string) ?? null,
      date: (raw['period'] ?? raw['date'] ?? raw['year'] ?? raw['established'] ?? null) as string | null,
      value: (raw['value'] ?? raw['size'] ?? null) as number | null,
      unit: (raw['unit'] ?? indicators.find(({ id }) => id === raw['indicator'])?.unit ?? null) as string | null,
      currency: (raw['currency'] ?? indicators.find(({ id }) => id === raw['indicator'])?.currency ?? null) as
        string | null,
      missing: (raw['missing'] ?? null) as string | null,
      bound: (raw['bound'] ?? null) as string | null,
      status: (raw['status'] ?? raw['kind'] ?? null) as string | null,
      as_printed: first?.asPrinted ?? null,
      source: source ? local(source.title, lang) : null,
      publisher: source ? local(source.publisher, lang) || null : null,
      published: source?.published ?? null,
      url: source?.url ?? null,
      locator: first?.locator ?? null,
    };
  });
}

export type Kind = 'cities' | 'indicators';

/** All rows of a page, in the order of its sections. */
function rowsOf(kind: Kind, id: string): Record<ExplainTable, readonly Row[]> {
  const pick = (name: ExplainTable, test: (row: never) => boolean): readonly Row[] =>
    (rows[name] as readonly { readonly id: string }[])
      .filter(row => test(row as never))
      .map(row => ({ table: name, id: row.id }));
  const isHere = ({ place }: { place?: string }) => kind === 'cities' && place === id;
  return {
    observations: pick('observations', ({ place, indicator }: { place: string; indicator: string }) =>
      kind === 'cities' ? place === id : indicator === id,
    ),
    targets: pick('targets', isHere),
    funds: pick('funds', isHere),
    events: pick('events', ({ places: all }: { places: readonly string[] }) => kind === 'cities' && all.includes(id)),
    profiles: pick('profiles', isHere),
  };
}

const subjectOf = (kind: Kind, id: string) =>
  (kind === 'cities' ? (cities as readonly { id: string; name: unknown }[]) : indicators).find(each => each.id === id)!;

export function download(kind: Kind, id: string, lang: Lang, format: 'csv' | 'json'): string {
  const list = records(Object.values(rowsOf(kind, id)).flat(), lang);
  const heading = `${local(subjectOf(kind, id).name, lang)} – ${local(dataset.title, lang)}`;
  const credit = cite(dataset, lang === 'en' ? 'apa7' : 'gbt7714', tagOf(lang));
  return format === 'csv'
    ? toCsv({ heading, details: { records: () => list, notes: [], credit } } as never)
    : `${JSON.stringify({ heading, lang: tagOf(lang), credit, records: list }, null, 2)}\n`;
}

const file = (kind: Kind, id: string, lang: Lang, format: string) => `/files/dataset/${kind}.${id}.${lang}.${format}`;

export function page(kind: Kind, id: string, lang: Lang) {
  const own = words[lang];
  const byTable = rowsOf(kind, id);
  const all = Object.values(byTable).flat();
  const subject = subjectOf(kind, id);
  const used = new Set(
    citations
      .filter(({ table: of, row }) => all.some(each => each.table === of && each.id === row))
      .map(({ source }) => source),
  );
  const title = (row: Row): string => {
    if (row.table !== 'observations') return nameOf(row, lang);
    const found = observations.find(each => each.id === row.id)!;
    if (kind === 'cities') return `<a href="/${lang}/dataset/indicators/${found.indicator}/">${nameOf(row, lang)}</a>`;
    const place = places.find(each => each.id === found.place)!;
    const name = escape(local(place.name, lang));
    return place.kind === 'city' ? `<a href="/${lang}/dataset/cities/${place.id}/">${name}</a>` : name;
  };
  const list = (found: readonly Row[], ...fields: readonly string[]) =>
    found.length === 0
      ? `<p>${own.none}</p>`
      : `<ul>${found
          .map(row => {
            const why = linesOf(inWords(row, lang), ...fields).map(({ text }) => escape(text));
            return `<li><a href="#${row.id}">${escape(inWords(row, lang).subject)}</a>${lang === 'en' ? ': ' : '：'}${why.join(lang === 'en' ? '; ' : '；')}</li>`;
          })
          .join('')}</ul>`;
  const missing = all.filter(row => isMissing(row, lang));
  const entries = sources.filter(source => used.has(source.id));
  const sections = sectioned([
    ...(['observations', 'targets', 'funds', 'events', 'profiles'] as const).map(
      name =>
        byTable[name].length > 0 && {
          id: name,
          title: kind === 'indicators' ? own.figures : own[name],
          html: facts(byTable[name], lang, title),
        },
    ),
    { id: 'missing', title: own.missing, html: list(missing, 'missing') },
    {
      id: 'conflicts',
      title: own.conflicts,
      html: list(
        all.filter(row => hasConflict(row, lang)),
        'conflict',
      ),
    },
    {
      id: 'sources',
      title: own.sources,
      html: `<ul>${entries
        .map(source => {
          const text = escape(cite(source, lang === 'en' ? 'apa7' : 'gbt7714', tagOf(lang)));
          return `<li>${text.replace(/https?:\/\/[^\s<]+?(?=[.。]?(\s|$))/, url => `<a href="${url}" rel="external">${url}</a>`)}</li>`;
        })
        .join('')}</ul>`,
    },
    {
      id: 'download',
      title: own.downloads,
      html: `<p><a href="${file(kind, id, lang, 'csv')}" download>CSV</a> · <a href="${file(kind, id, lang, 'json')}" download>JSON</a> · <a href="/${lang}/data/dictionary/">${own.columns}</a></p>`,
    },
    { id: 'citation', title: own.citation, html: citation(lang) },
  ]);
  const definition = 'definition' in subject ? local(subject.definition, lang) : '';
  const lead = `${definition ? `<p>${escape(definition)}</p>` : ''}<p>${own.count(all.length, missing.length, entries.length)}</p>`;
  return { title: local(subject.name, lang), html: lead + sections.html };
}

const citation = (lang: Lang): string =>
  `<p>${words[lang].citeText}</p><ul>${(['apa7', 'gbt7714'] as const).map(style => `<li>${escape(cite(dataset, style, tagOf(lang)))}</li>`).join('')}</ul>`;

export function index(lang: Lang) {
  const own = words[lang];
  const list = (kind: Kind, items: readonly { readonly id: string; readonly name: unknown }[]) =>
    `<ul class="facts-list">${items
      .map(({ id, name }) => `<li><a href="/${lang}/dataset/${kind}/${id}/">${escape(local(name, lang))}</a></li>`)
      .join('')}</ul>`;
  const names = [
    'observations',
    'funds',
    'events',
    'targets',
    'profiles',
    'places',
    'indicators',
    'sources',
    'citations',
  ];
  const sections = sectioned([
    { id: 'cities', title: own.cities, html: list('cities', cities) },
    { id: 'indicators', title: own.indicators, html: list('indicators', indicators) },
    {
      id: 'download',
      title: own.all,
      html: `<p>${own.version} ${escape((dataset as { version?: string }).version ?? '')}${lang === 'en' ? '. ' : '。'}<a href="/${lang}/data/changelog/">${own.changes}</a> · <a href="/${lang}/data/dictionary/">${own.columns}</a></p>${table(
        [own.name, 'CSV', 'JSON'],
        names.map(name => [
          `<code>${name}</code>`,
          `<a href="/files/data/${name}.csv" download>${name}.csv</a>`,
          `<a href="/files/data/${name}.json" download>${name}.json</a>`,
        ]),
      )}`,
    },
    { id: 'citation', title: own.citation, html: citation(lang) },
  ]);
  return { title: own.title, html: `<p>${own.lead}</p>${sections.html}`, headings: sections.headings };
}
