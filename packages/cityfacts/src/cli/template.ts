/** Tables to fill in. */
import { i18nFor } from '../i18n.js';
import type { Tag } from '../registry.js';

type Language = 'en' | 'zh';

/** Lines before the table: they begin with # and hold no comma. */
const notes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Fill in this table and delete these lines if you like: lines that begin with # are not read.',
    'Leave a cell empty where there is no figure. Units go into the column header such as "Budget (EUR m)".',
  ],
  zh: ['请填写下表；以 # 开头的行不会读取，可以删除。', '没有数据的单元格请留空；单位写在表头，例如“规模（亿元）”。'],
};

const tables: Readonly<
  Record<Tag, Readonly<Record<Language, { readonly notes: readonly string[]; readonly rows: readonly string[] }>>>
> = {
  'city-radar': {
    en: {
      notes: ['A row is a place and a column is an indicator. Columns "year" and "source" and "link" may be added.'],
      rows: [
        'City,"R&D intensity, %",Budget (EUR m),Firms',
        'Northport,3.1,500,1240',
        'Southport,2.4,380,',
        'Eastport,2.8,410,960',
      ],
    },
    zh: {
      notes: ['一行是一个地方；一列是一个指标。可以加“年份”“来源”“链接”列。'],
      rows: ['城市,研发强度（%）,财政支出（亿元）,企业数', '甲市,3.1,500,1240', '乙市,2.4,380,', '丙市,2.8,410,960'],
    },
  },
  'fund-bars': {
    en: {
      notes: [
        'Only the columns "name" and "value" are needed. Others: place; status; date; parent; currency; unit; note.',
      ],
      rows: [
        'name,Value (EUR m),place,status,date,source,link',
        'First fund,120,Northport,established,2023,Annual report 2023,https://example.org/report',
        'Second fund,80,Southport,announced,2024-03,,',
        'Third fund,,Eastport,planned,,,',
      ],
    },
    zh: {
      notes: ['只有“名称”和“数值”列是必需的。其他列：城市；状态；日期；上级；币种；单位；备注。'],
      rows: [
        '名称,数值（亿元）,城市,状态,日期,来源,链接',
        '第一基金,120,甲市,established,2023,2023 年年报,https://example.org/report',
        '第二基金,80,乙市,announced,2024-03,,',
        '第三基金,,丙市,planned,,,',
      ],
    },
  },
  'policy-timeline': {
    en: {
      notes: [
        'Only the columns "date" and "title" are needed. Others: end; place; kind; level; note.',
        'Dates: 2024 or 2024-03 or 2024-03-05; uncertain ones: 1520~ or 152X.',
      ],
      rows: [
        'date,end,title,place,kind,source,link',
        '2023-05-10,,First plan,Northport,policy,The Gazette,https://example.org/plan',
        '2024-03,2024-06,Public consultation,Northport,meeting,,',
        '2025,,New laboratory,Southport; Northport,facility,,',
      ],
    },
    zh: {
      notes: [
        '只有“日期”和“标题”列是必需的。其他列：结束；城市；类型；级别；备注。',
        '日期写法：2024、2024-03、2024年3月5日；不确定的：1520~、152X。',
      ],
      rows: [
        '日期,结束,标题,城市,类型,来源,链接',
        '2023-05-10,,第一份规划,甲市,policy,公报,https://example.org/plan',
        '2024-03,2024-06,公开征求意见,甲市,meeting,,',
        '2025,,新实验室,乙市；甲市,facility,,',
      ],
    },
  },
};

/** A table in CSV for a chart, with notes on how to fill it in: UTF-8 with a byte order mark, for spreadsheets. @throws {UsageError} */
export function template(tag: Tag, lang = 'en'): string {
  const language = /^zh\b/.test(i18nFor(lang).locale) ? 'zh' : 'en';
  const { notes: own, rows } = tables[tag][language];
  return `\ufeff${[...[...notes[language], ...own].map(line => `# ${line}`), ...rows].join('\n')}\n`;
}
