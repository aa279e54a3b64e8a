import { list, beside, quoted, numeral, counted, isLong, numbers, dates, english } from './zh-hans-parts.js';
import { currencyName } from '../format/currency.js';
import type {
  BarsMainTranslation,
  CommonMainTranslation,
  RadarMainTranslation,
  Standing,
  TimelineMainTranslation,
} from './translation.js';

const words = { eq: '', ge: '至少', gt: '超', le: '至多', lt: '不足', approx: '约' } as const;

export const zhHansCommon: CommonMainTranslation = {
  language: 'zh-Hans',
  numbers,
  dates,
  space: '',
  foreign: english,
  colon: '：',
  listGap: '、',
  clauseGap: '；',
  list,
  noFigure: '无数据',
  missing: {
    'not-stated': '来源未载明',
    'not-found': '未找到',
    'not-preserved': '来源中的相应部分已缺失',
    'not-applicable': '不适用',
  },
  notShown: reason => `未显示${reason && `：${reason}`}`,
  refused: {
    'not-shown-negative': '负数',
    'not-shown-text': '不是数字',
    'not-shown-currency': '币种未知',
  },
  basis: { incomplete: '不完全统计', sample: '样本', list: '据名单' },
  bound: (bound, figure) => words[bound] + figure,
  boundSpoken: (bound, figure) => words[bound] + figure,
  aloud: figure => figure,
  counted: beside,
  status: {
    actual: '实际值',
    target: '目标',
    planned: '规划',
    ceiling: '支持上限',
    announced: '已宣布',
    registered: '已登记',
    established: '已设立',
    stock: '现有合计',
    expected: '预计',
  },
  scope: { city: '全市', district: '区级', project: '项目', cluster: '集群' },
  level: { national: '国家级', provincial: '省级', municipal: '市级', district: '区级' },
  conflict: {
    word: '来源说法不一',
  },
  lowerIsBetter: '越低越好',
  known: (known, total) => `${total}项中有${known}项`,
  detail: {
    scale: '刻度',
  },
  scale: (max, min) => (min ? `${min}至${max}` : `0–${max}`),
  figure: {
    more: '全部数据、来源与说明',
    documents: (count, first, last) =>
      `来源：${count}份文件${first && `（${first === last ? first : `${first}—${last}`}年）`}`,
    menu: '视图、下载与引用',
    loading: '正在加载…',
    notLoaded: '这部分未能加载。',
    noRows: '数据未能加载。',
    leftOut: count => `略去${count}行`,
    retry: '重试',
    views: {
      auto: '自动',
      radar: '雷达图',
      dots: '点图',
      timeline: '时间线',
      list: '列表',
      table: '表格',
      bars: '条形图',
    },
    close: '关闭',
    keys: 'Home、End、PageUp和PageDown键跳得更远；回车键保留详情，Tab键进入详情，Esc键关闭详情。',
    mainKeys: '方向键移动，回车键打开，Esc键关闭',
    highlight: label => `突出显示${label}`,
    clear: label => `取消选定：${label}`,
    selected: label => `已选定${label}`,
    unselected: '已取消选定',
    shows: view => `当前视图：${view}`,
    controls: {
      label: '筛选、时段与分页',
      closer: '放大',
      wider: '缩小',
      earlier: '更早',
      later: '更晚',
      reset: '重置',
      filter: '筛选',
      all: '全部',
      previous: '上一页',
      next: '下一页',
    },
    problem: '无法按要求显示此图。',
    problemPart: '部分数据未能显示。',
    nothing: '没有可显示的数据。',
  },
};

/** 刻度从何处开始。 */
const fromZero = (isFromZero: boolean): string => (isFromZero ? '均从零开始' : '未注明者从零开始');

export const zhHansRadar: RadarMainTranslation = {
  keys: '左右键切换指标，上下键切换对象。',
  what: (cities, axes, areCities) =>
    cities.length && axes
      ? `${isLong(cities) ? `${cities.length}${areCities ? '座城市' : '个对象'}` : list(cities)}的${axes}项指标${cities.length > 1 ? '比较' : ''}`
      : '对比',
  howRadar: isFromZero => `各轴刻度不同，${fromZero(isFromZero)}；只看同一条轴上的远近，不看面积。`,
  howDots: isFromZero => `各行刻度不同，${fromZero(isFromZero)}。`,
  statistics: (known, total, from, to) =>
    `共${total}个数值，已知${known}个${from && `，${from === to ? `时间为${from}` : `最早为${from}，最晚为${to}`}`}。`,
  lacking: counts => `缺少数据：${counts.map(([city, count]) => `${beside(city, String(count))}项`).join('，')}。`,
  standing: (lead, trail, total, part) => {
    const clause = (standing: Standing | null, word: string) =>
      standing &&
      list(standing.cities) +
        (standing.cities.length > 1 ? (standing.count < total ? '各' : '') : '') +
        (standing.count < total ? `${counted(standing.count)}项` : total > 1 ? `${counted(total)}项均` : '') +
        word +
        (standing.shared ? '（含并列）' : '');
    const measures =
      total > 1 ? `${part ? '可排名的' : ''}${counted(total)}项指标中` : `${part ? '唯一可排名的' : '这项'}指标`;
    return `${measures}，${[clause(lead, '居首'), clause(trail, '垫底')].filter(Boolean).join('；')}。`;
  },
  widest: (axis, first, last, lower) =>
    `差距最大的是${quoted(axis)}${lower ? '（越低越好）' : ''}：${beside(list(first.cities) + (first.cities.length > 1 ? '均为' : ''), first.figure)}，${beside(list(last.cities) + (last.cities.length > 1 ? '均为' : ''), last.figure)}。`,
  lead: (cities, figure) => (cities.length ? beside(list(cities), figure) : figure),
  isCounted: true,
  unitBeside: () => '',
  rounded: '',
  incomparable: (differences, dated) =>
    dated ? `已知为${differences[0]}数` : `已有数据不可比（${differences.join('、')}）`,
  node: (city, axis, value, when) => `${city}，${axis}：${value}${when && `，${when}`}`,
};

/** 按排序，先列哪些。 */
const firstOf: Readonly<Record<string, string>> = {
  size: '最大的',
  'size-asc': '最小的',
  date: '最早的',
  'date-desc': '最晚的',
};

export const zhHansBars: BarsMainTranslation = {
  shown: (shown, total) => `共${total}项，显示${shown}项。`,
  keys: '上下键切换条形，左右键进出其组成部分。',
  funds: '政府投资基金',
  published: '公布规模',
  figures: '各项数值',
  what: (subject, places) =>
    (isLong(places) ? `${places.length}地的` : places.length ? `${list(places)}的` : '') + subject,
  how: (measure, unit, first, contains) => {
    const parts = [
      first ? `${firstOf[first[1]] ?? '前'}${first[0]}项` : '',
      measure,
      unit && (measure ? unit : `单位：${unit}`),
    ].filter(Boolean);
    return (parts.length ? `${parts.join('，')}。` : '') + (contains ? '各项之间有包含关系，不能相加。' : '');
  },
  money: {
    exists: { heading: '已设立', caption: '来源所载的已有基金' },
    announced: { heading: '已宣布', caption: '尚未见设立的记载' },
    target: { heading: '只是目标', caption: '' },
    unknown: { heading: '性质不详', caption: '' },
  },
  more: count => `另有${count}项未列出。`,
  showAll: total => `显示全部${total}项`,
  andMore: count => `另有${count}项`,
  including: '其中',
  statistics: (funds, parts, unstated) =>
    [`共${funds}项`, parts ? `其中${parts}项是其他项的组成部分` : '', unstated ? `${unstated}项没有数值` : '']
      .filter(Boolean)
      .join('，') + '。',
  claims: counts => `各项数值的性质：${counts.map(([count, word]) => `${word}${count}项`).join('，')}。`,
  largest: (names, figure, existing, status) =>
    names.length > 1
      ? `最大的${numeral(names.length)}项都是${figure}${existing ? `，${existing === names.length ? '均' : `其中${numeral(existing)}项`}已设立` : ''}。`
      : `最大的是${names[0]}：${figure}${status && `（${status}）`}。`,
  largestIn: (city, names, figure) => `${city}最大的是${list(names)}：${figure}。`,
  lacking: names => `没有数值：${list(names)}。`,
  form: { fund: '基金', 'fund-of-funds': '母基金', cluster: '基金集群', batch: '一批基金', group: '基金群' },
  currency: currencyName,
  unpublished: '规模未公布',
  stock: '现有基金合计',
  unstated: '规模不详',
  unpublishedSizes: '规模未公布',
  notShown: '未显示',
  otherCurrency: '其他币种',
  otherUnit: '其他单位',
  noFigures: '无数值',
  partOf: whole => `属于${whole}`,
  since: date => (date.startsWith('至') ? `${date.slice(1)}前设立` : `${date}设立`),
  accessibleName: words => words.join('，'),
};

/** 公元前的年份已带“年”。 */
const inYears = (range: string): string => range + (range.endsWith('年') ? '' : '年');

export const zhHansTimeline: TimelineMainTranslation = {
  keys: '左右键按时间前后移动，上下键切换到相邻一行，+和−键缩放。',
  what: (isPolicy, places, from, to) =>
    `${places.length > 4 ? `${places.length}个地区` : list(places)}${isPolicy ? '政策' : ''}时间线${from ? `（${inYears(from === to ? from : `${from}—${to}`)}）` : ''}`,
  policies: '按日期排列的政策、项目与活动。',
  events: '按日期排列的事项。',
  bands: '色带：确切日期不详。',
  shown: shown => `共${shown}条。`,
  dated: (count, from, to) =>
    from && to
      ? `有日期的${count}，时间为${from === to ? from : `${from}至${to}`}。`
      : `有日期的${count}${from ? `，自${from}起` : to ? `，至${to}` : ''}。`,
  undatedCount: count => `无日期的${count}。`,
  targetCount: count => `目标${count}。`,
  supportCount: count => `支持上限、券和承诺${count}。`,
  overlaps: count => `有${count}个时段相互重叠。`,
  role: {
    issued: '发布',
    effective: '施行',
    established: '设立',
    held: '举办',
    visit: '到访',
    signed: '签署',
    started: '启动',
    completed: '建成',
    announced: '宣布',
    progress: '进展',
    target: '目标',
  },
  kind: {
    policy: '政策',
    facility: '设施',
    fund: '基金',
    meeting: '会议',
    visit: '到访',
    zone: '试验区',
    agreement: '协议',
    target: '目标',
    ceiling: '支持上限',
    voucher: '券',
    pledge: '承诺',
    support: '支持资金',
    other: '其他',
  },
  edge: { start: '#初', end: '#末' },
  level: '层级',
  noDate: '无日期',
  undated: '无日期的事项',
  aims: '目标',
  supports: '支持上限、券和承诺',
  noYear: '未载明年份',
  several: '多个地区',
  otherPlaces: '其他地区',
  noLevel: '未注明层级',
  noPlace: '未注明地点',
  longer: '跨年度的时段',
  none: '暂无条目',
  one: '1条',
  many: '#条',
  more: '……另有#条',
  opens: '按回车键列出',
  closes: '按回车键收起',
  band: '日期不确定',
  span: '持续时间',
  openEnd: '持续时间，未定终点',
  paper: '政策文件',
  law: '法规',
  asOf: date => `截至${date}`,
  unscaled: (undated, aims, supports) =>
    `未列入时间轴：${[undated && `无日期${undated}条`, aims && `目标${aims}条`, supports && `支持上限、券和承诺${supports}条`].filter(Boolean).join('，')}`,
  crowd: '多条合并',
  months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  day: '#日',
  page: (from, to, total) => `第${from}–${to}条，共${total}条`,
};
