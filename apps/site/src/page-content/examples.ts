/** The gallery: each chart with its defaults, and what else it does well. Places that are not in the dataset are made up. */
import { renderElement, renderSvg, type Tag } from 'cityfacts/static.js';
import { columnWidths } from '../../lib/column-widths.mjs';
import { tagOf, type Lang } from './html';

export type Need = 'compare' | 'rank' | 'time' | 'highlight' | 'gaps' | 'own';

interface Example {
  readonly id: string;
  readonly tag: Tag;
  readonly needs: readonly Need[];
  readonly title: Readonly<Record<Lang, string>>;
  readonly text: Readonly<Record<Lang, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** CSV. */
  readonly data?: Readonly<Record<Lang, string>>;
}

const firstTier = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

export const examples: readonly Example[] = [
  {
    id: 'radar-default',
    tag: 'city-radar',
    needs: ['compare'],
    title: { en: 'Four cities on six measures', 'zh-hans': '四个城市，六项指标' },
    text: {
      en: 'The default. Each spoke has its own scale from zero and names the leading figure.',
      'zh-hans': '默认图。每条轴各有刻度，从零开始，轴端写出最高值。',
    },
  },
  {
    id: 'radar-highlight',
    tag: 'city-radar',
    needs: ['compare', 'highlight'],
    title: { en: 'One city leads, the others are context', 'zh-hans': '突出一个城市，其余作背景' },
    text: {
      en: '`highlight` draws one city thick and the others thin.',
      'zh-hans': '用 `highlight` 把一个城市画粗，其余画细。',
    },
    options: { highlight: ['shenzhen'], indicators: ['set:firms'] },
  },
  {
    id: 'radar-dots',
    tag: 'city-radar',
    needs: ['compare', 'rank'],
    title: { en: 'A row for each measure', 'zh-hans': '每项指标一行' },
    text: {
      en: 'The view `dots` is easier to read than a radar: you compare distances along one line.',
      'zh-hans': '`dots` 视图比雷达图好读：同一条线上的远近一眼可比。',
    },
    options: { view: 'dots', cities: ['beijing', 'shanghai', 'hangzhou', 'suzhou'] },
  },
  {
    id: 'radar-gaps',
    tag: 'city-radar',
    needs: ['gaps'],
    title: { en: 'Measures with missing figures', 'zh-hans': '有缺失的指标' },
    text: {
      en: 'A missing figure is shown as missing, with the reason. If more than a quarter of the figures are missing, the chart draws dots instead of a radar.',
      'zh-hans': '没有的数字就显示为没有，并写明原因。超过四分之一缺失时，雷达图自动改为分行。',
    },
    options: { indicators: ['set:policy'] },
  },
  {
    id: 'radar-own',
    tag: 'city-radar',
    needs: ['compare', 'own'],
    title: { en: 'Your own table', 'zh-hans': '自己的表格' },
    text: {
      en: 'A row is a place, a column is a measure with its unit in the header.',
      'zh-hans': '一行是一个地方，一列是一项指标，单位写在表头。',
    },
    options: { heading: { en: 'Betatown is cheapest, Gammaburg cycles most', 'zh-hans': '乙市最便宜，丙市骑行最多' } },
    data: {
      en: 'City,Rent (EUR),"Unemployment, %",Cycle lanes (km),Trees\nAlphaville,14.2,6.8,412,120000\nBetatown,11.9,5.7,230,98000\nGammaburg,12.4,7.1,515,143500',
      'zh-hans':
        '城市,租金（元）,失业率（%）,自行车道（公里）,树木\n甲市,54.2,4.8,412,120000\n乙市,41.9,3.7,230,98000\n丙市,46.4,5.1,515,143500',
    },
  },
  {
    id: 'bars-default',
    tag: 'fund-bars',
    needs: ['rank'],
    title: { en: 'The ten largest funds', 'zh-hans': '规模最大的十只基金' },
    text: {
      en: 'The default. The fill shows whether the money exists, is announced, or is only a target.',
      'zh-hans': '默认图。填充方式区分已设立、已宣布和仅为目标的资金。',
    },
  },
  {
    id: 'bars-ai',
    tag: 'fund-bars',
    needs: ['rank', 'gaps'],
    title: { en: 'AI funds of four cities', 'zh-hans': '四个城市的人工智能基金' },
    text: {
      en: '`sectors` and `cities` filter the funds. Funds without a published size are named, not drawn.',
      'zh-hans': '用 `sectors` 和 `cities` 筛选；未公布规模的基金只列名，不画条。',
    },
    options: { cities: firstTier, sectors: ['ai'] },
  },
  {
    id: 'bars-by-city',
    tag: 'fund-bars',
    needs: ['compare', 'rank'],
    title: { en: 'Grouped by city', 'zh-hans': '按城市分组' },
    text: {
      en: '`group-by="city"` shows which funds each city has; all bars share one scale.',
      'zh-hans': '`group-by="city"` 回答各市有哪些基金；所有条形同一刻度。',
    },
    options: { cities: firstTier, groupBy: 'city', limit: 12 },
  },
  {
    id: 'bars-own',
    tag: 'fund-bars',
    needs: ['rank', 'own', 'gaps'],
    title: { en: 'Your own table', 'zh-hans': '自己的表格' },
    text: {
      en: 'Name and value are enough. An empty value is listed as missing.',
      'zh-hans': '只要有名称和数值。空值列为缺失。',
    },
    options: {
      heading: { en: 'Rail gets more than ports and canals together', 'zh-hans': '铁路所得超过港口与运河之和' },
    },
    data: {
      en: 'Name,Value (EUR m)\nRail,412\nPorts,180\nCanals,95\nCable cars,',
      'zh-hans': '名称,数值（亿元）\n铁路,412\n港口,180\n运河,95\n索道,',
    },
  },
  {
    id: 'timeline-policy',
    tag: 'policy-timeline',
    needs: ['time', 'compare'],
    title: { en: 'AI policy papers in four cities', 'zh-hans': '四个城市的人工智能政策文件' },
    text: {
      en: 'One lane for each city. The width of a band shows how uncertain a date is.',
      'zh-hans': '每个城市一行。色带的宽度就是日期的不确定范围。',
    },
    options: { cities: firstTier, kinds: ['policy'], from: '2017', to: '2023-06' },
  },
  {
    id: 'timeline-annotated',
    tag: 'policy-timeline',
    needs: ['time', 'highlight'],
    title: { en: 'The entries that the heading is about', 'zh-hans': '标题所说的事件' },
    text: {
      en: '`annotations` label what readers should see first.',
      'zh-hans': '`annotations` 标出读者应先看到的事件。',
    },
    options: {
      cities: ['shanghai', 'shenzhen'],
      kinds: ['policy'],
      from: '2019',
      to: '2023-06',
      annotations: {
        en: [
          { id: 'shenzhen-ai-regulation-2022', text: 'AI law', emphasis: true },
          { id: 'shanghai-ai-regulation-2022', text: 'AI law, 17 days later', emphasis: true },
        ],
        'zh-hans': [
          { id: 'shenzhen-ai-regulation-2022', text: '人工智能立法', emphasis: true },
          { id: 'shanghai-ai-regulation-2022', text: '17天后也立法', emphasis: true },
        ],
      },
    },
  },
  {
    id: 'timeline-own',
    tag: 'policy-timeline',
    needs: ['time', 'own'],
    title: { en: 'Your own table', 'zh-hans': '自己的表格' },
    text: {
      en: 'Date and title are enough; dates may be years, months, days or periods.',
      'zh-hans': '只要有日期和标题；日期可以是年、月、日或时段。',
    },
    options: {
      heading: { en: 'From the first plan to the laboratory in two years', 'zh-hans': '从规划到实验室用了两年' },
    },
    data: {
      en: 'date,end,title,place,kind\n2023-05-10,,First plan,Northport,policy\n2024-03,2024-06,Public consultation,Northport,meeting\n2025,,New laboratory,Southport,facility',
      'zh-hans':
        '日期,结束,标题,城市,类型\n2023-05-10,,第一份规划,甲市,policy\n2024-03,2024-06,公开征求意见,甲市,meeting\n2025,,新实验室,乙市,facility',
    },
  },
];

export const charts: readonly Tag[] = ['city-radar', 'fund-bars', 'policy-timeline'];

/** An option that is a text of ours is one per language. */
const inLanguage = (options: Example['options'], lang: Lang): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options ?? {}).map(([name, value]) => [
      name,
      value && typeof value === 'object' && lang in value ? (value as Record<Lang, unknown>)[lang] : value,
    ]),
  );

const requestOf = ({ options, data }: Example, lang: Lang) => ({
  ...inLanguage(options, lang),
  lang: tagOf(lang),
  ...(data && { data: data[lang] }),
});

/** A picture is a file, and cannot follow the page: there is one for each. */
export const themes = ['light', 'dark'] as const;

/** The picture of a card. */
export const svgOf = (example: Example, lang: Lang, theme: (typeof themes)[number]): string =>
  renderSvg(example.tag, { ...requestOf(example, lang), width: 480, theme } as Parameters<typeof renderSvg>[1]);

const isOwn = (data: string) => `<script type="text/csv">\n${data}\n</script>`;

/** Figure and code of an example. */
export function drawn(example: Example, lang: Lang) {
  const { tag, data } = example;
  const request = { ...requestOf(example, lang), widths: columnWidths };
  const markup = renderElement(tag, request as Parameters<typeof renderElement>[1]);
  const [start = ''] = /^<[^>]*>/.exec(markup) ?? [];
  const file = `${tag}.${tagOf(lang)}.js`;
  const rows = data?.[lang];
  const inside = rows ? `\n  ${isOwn(rows).replaceAll('\n', '\n  ')}\n` : '';
  const own = Object.entries(inLanguage(example.options, lang)).map(
    ([name, value]) => `chart.${name} = ${JSON.stringify(value)};\n`,
  );
  const html = `${readable(start)}${inside}</${tag}>\n<script src="${file}" defer></script>`;
  const npm = `import 'cityfacts/${file}';\n\nconst chart = document.createElement('${tag}');\nchart.lang = '${tagOf(lang)}';\n${own.join('')}${rows ? `chart.data = \`${rows}\`;\n` : ''}document.querySelector('main').append(chart);`;
  return { figure: rows ? markup.replace(start, `${start}${isOwn(rows)}`) : markup, html, npm };
}

/** Attributes as an author writes them. */
const readable = (start: string): string =>
  start.replaceAll('&quot;', "'").replace(/="(\[.*?\])"/g, (_, json: string) => `='${json.replaceAll("'", '"')}'`);

export type { Example };
