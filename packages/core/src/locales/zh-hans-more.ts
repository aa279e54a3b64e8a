/** 仅“more”阶段与导出所用的文字。 */
import { wordFor } from '../get-own.js';
import { list, quoted } from './zh-hans-parts.js';
import type {
  BarsMoreTranslation,
  CommonMoreTranslation,
  RadarMoreTranslation,
  TimelineMoreTranslation,
} from './translation.js';

const fields = {
  ai: '人工智能',
  'advanced-manufacturing': '先进制造',
  biomedicine: '生物医药',
  'digital-economy': '数字经济',
  displays: '超高清显示',
  'early-stage': '早期投资',
  'future-industries': '未来产业',
  health: '医药健康',
  'information-technology': '信息产业',
  'integrated-circuits': '集成电路',
  'low-altitude': '低空经济',
  marine: '海洋产业',
  mergers: '并购',
  'new-energy': '新能源',
  'new-materials': '新材料',
  robotics: '机器人',
  'science-technology': '科技创新',
  sensors: '智能传感器',
  'strategic-emerging-industries': '战略性新兴产业',
  'synthetic-biology': '合成生物',
  vehicles: '新能源与智能汽车',
};

export const zhHansCommonMore: CommonMoreTranslation = {
  language: 'zh-Hans',
  sentenceEnd: '。',
  sentenceGap: '。',
  tier: {
    official: '官方',
    'press-quoting-official': '媒体引述官方',
    'mirror-of-press-quoting-official': '转载的媒体报道（引述官方）',
    press: '媒体',
    aggregator: '汇编网站',
    translation: '译文',
  },
  paragraphs: numbers => `第${numbers.join('、')}段`,
  headings: numbers => `第${numbers.join('、')}个标题`,
  detail: {
    value: '数值',
    printed: '原文',
    date: '时间',
    status: '性质',
    scope: '范围',
    reason: '缺失原因',
    basis: '统计依据',
    definition: '定义',
    source: '来源',
    tier: '来源类别',
    note: '说明',
  },
  conflict: {
    from: '不同说法',
    rounded: '另一来源',
    side: (text, source) => `${text}（${source}）`,
    note: sides => `各来源说法不一：${sides.join('；')}。`,
  },
  figure: {
    publishers: (names, more) =>
      `来源：${names.join('、')}${more ? `${names.length ? '等，另有' : ''}${more}份文件` : ''}`,
    citation: (publisher, title, parts) =>
      [publisher, [title.includes('《') ? quoted(title) : `《${title}》`, ...parts].filter(Boolean).join('，')]
        .filter(Boolean)
        .join('：'),
    byline: (name, date) => `${name}，${date}`,
    inBrackets: text => `（${text}）`,
    notes: '说明',
    sources: '来源',
    undated: '无日期',
    untitled: '无标题',
    newest: date => `最新来源：${date}`,
    view: '视图',
    download: '下载',
    copy: '复制',
    texts: { gbt7714: '引文（GB/T 7714）', apa7: '引文（APA 7）', embed: '嵌入代码' },
    print: '打印此图',
    outcome: {
      saved: file => `已下载：${file}`,
      unsure: file => `若未收到${file}，说明此处不允许下载，请从下方获取。`,
      copied: name => `已复制：${name}`,
      notCopied: '此处不允许复制：请选中下方文字后复制。',
      ownRows: '代码不含本页自带的数据。',
      printing: '正在打开打印窗口…',
      notPrinted: '此处不允许打印：请改为下载SVG或PNG。',
      failed: file => `此处无法生成${file}：请改用SVG。`,
    },
  },
};

export const zhHansRadarMore: RadarMoreTranslation = {
  undirected: axes => `${axes.map(quoted).join('')}：多少不代表好坏。`,
  gap: (cities, axes, { kind, why }) =>
    kind === 'unpublished'
      ? `${list(cities)}没有公布${axes.map(quoted).join('')}`
      : kind === 'refused'
        ? `${list(cities)}的${axes.map(quoted).join('')}${why}`
        : `${list(cities)}没有${axes.map(quoted).join('')}的数据${why && `：${why}`}`,
  roundedTo: (city, axis, figure) => `${city}${quoted(axis)}：另一来源取约数${figure}。`,
  indicator: '指标',
  noted: (axis, remarks) => `${quoted(axis)}，${remarks}`,
  unlike: axis => `${quoted(axis)}：各市口径不同，不能直接比较`,
  datedUnlike: (axis, dates) => `${quoted(axis)}：截止日相同，写法不同（${dates.join('；')}）`,
  inexact: (axis, cities) => `${quoted(axis)}：${list(cities)}的数为约数或界限，并非精确值`,
  secondHand: (axis, cities) => `${quoted(axis)}：${list(cities)}的数值取自汇编网站或译文`,
};

export const zhHansBarsMore: BarsMoreTranslation = {
  sort: {
    label: '排序',
    by: {
      size: '数值从大到小',
      'size-asc': '数值从小到大',
      date: '时间从早到晚',
      'date-desc': '时间从晚到早',
      name: '名称顺序',
      'name-desc': '名称倒序',
      none: '数据原顺序',
    },
    sorted: order => `已按${order}排序`,
  },
  controls: '筛选与排序',
  notPublished: '未公布',
  noSum: (parts, targets) =>
    `不能相加：${[...(parts ? ['有的包含其他项'] : []), ...(targets ? ['有的还只是目标'] : [])].join('，') || '各基金之间可能相互出资'}。`,
  listed: '现有基金的合计数不画条形：并非单只基金。',
  noScale: whole => `${whole}的各部分只列出，不按比例绘制：各部分之和超过整体的公布规模。`,
  notConverted: currency => (currency ? `${currency}金额不作换算，不画条形。` : '其他单位的数值不画条形。'),
  remarks: count => `另有${count}项的说明，见数据表。`,
  fund: '基金',
  name: '名称',
  place: '所在地',
  stated: '规模公布时间',
  noDate: '日期不详',
  formHead: '基金类型',
  kindHead: '类型',
  levelHead: '层级',
  fieldHead: '领域',
  field: id => wordFor(fields, id),
  established: '设立时间',
  manager: '管理机构',
  whole: '所属整体',
  same: '同一基金',
};

export const zhHansTimelineMore: TimelineMoreTranslation = {
  event: '事项',
  kindOf: '类别',
  documents: '出自',
  place: '地区',
  days: '#天',
  roleOf: '日期性质',
  link: '链接',
  issuer: '发布机关',
  filter: { from: '从', to: '到' },
  length: '时长',
};
