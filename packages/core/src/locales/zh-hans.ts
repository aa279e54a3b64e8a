import { wordFor } from '../get-own.js';
import type {
  BarsTranslation,
  CommonTranslation,
  RadarTranslation,
  Standing,
  Translation,
  TimelineTranslation,
} from './translation.js';

const words = { eq: '', ge: '至少', gt: '超', le: '至多', lt: '不足', approx: '约' } as const;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** 名称与数值相连；西文与数字之间空一格。 */
const beside = (first: string, second: string): string =>
  first + (/[!-\u1fff]$/.test(first) && /^(?!\p{Script=Han})[\p{L}\d−]/u.test(second) ? ' ' : '') + second;

/** 引号，其中的引号改为单引号。 */
const quoted = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** 十以下的数目用汉字。 */
const numeral = (count: number): string => '零一两三四五六七八九'[count] ?? String(count);

/** 量词前的二作两。 */
const counted = (count: number): string => (count === 2 ? '两' : numeral(count));

/** 标题中列不下的名称：太多或太长。 */
const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join('').length > 30;

export const zhHansCommon: CommonTranslation = {
  colon: '：',
  sentenceEnd: '。',
  sentenceGap: '。',
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
  tier: {
    official: '官方',
    'press-quoting-official': '媒体引述官方',
    'mirror-of-press-quoting-official': '转载的媒体报道（引述官方）',
    press: '媒体',
    aggregator: '汇编网站',
    translation: '译文',
  },
  conflict: {
    word: '来源说法不一',
    from: '不同说法',
    rounded: '另一来源',
    side: (text, source) => `${text}（${source}）`,
    note: sides => `各来源说法不一：${sides.join('；')}。`,
  },
  lowerIsBetter: '越低越好',
  known: (known, total) => `${total}项中有${known}项`,
  paragraphs: numbers => `第${numbers.join('、')}段`,
  headings: numbers => `第${numbers.join('、')}个标题`,
  detail: {
    value: '数值',
    printed: '原文',
    date: '时间',
    scale: '刻度',
    status: '性质',
    scope: '范围',
    reason: '缺失原因',
    basis: '统计依据',
    definition: '定义',
    source: '来源',
    tier: '来源类别',
    note: '说明',
  },
  scale: max => `0–${max}`,
  figure: {
    more: '全部数据、来源与说明',
    documents: (count, first, last) =>
      `来源：${count}份文件${first && `（${first === last ? first : `${first}—${last}`}年）`}`,
    publishers: (names, more) =>
      `来源：${names.join('、')}${more ? `${names.length ? '等，另有' : ''}${more}份文件` : ''}`,
    notes: '说明',
    sources: '来源',
    undated: '无日期',
    untitled: '无标题',
    menu: '视图、下载与引用',
    loading: '正在加载…',
    notLoaded: '这部分未能加载。',
    retry: '重试',
    view: '视图',
    views: {
      auto: '自动',
      radar: '雷达图',
      dots: '点图',
      timeline: '时间线',
      list: '列表',
      table: '表格',
      bars: '条形图',
    },
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
    close: '关闭',
    newest: date => `最新来源：${date}`,
    keys: 'Home、End、PageUp和PageDown键跳得更远；回车键保留详情，Tab键进入详情，Esc键关闭详情。',
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

export const zhHansRadar: RadarTranslation = {
  keys: '左右键切换指标，上下键切换城市。',
  what: (cities, axes) =>
    cities.length && axes
      ? `${isLong(cities) ? `${cities.length}座城市` : list(cities)}的${axes}项指标${cities.length > 1 ? '比较' : ''}`
      : '城市比较',
  howRadar: () => '各轴刻度不同，均从零开始；只看同一条轴上的远近，不看面积。',
  howDots: () => '各行刻度不同，均从零开始。',
  undirected: axes => `${axes.map(quoted).join('')}：多少不代表好坏。`,
  statistics: (known, total, from, to) =>
    `共${total}个数值，已知${known}个${from && `，时间${from === to ? `为${from}` : `介于${from}与${to}之间`}`}。`,
  gap: (cities, axes, { kind, why }) =>
    kind === 'unpublished'
      ? `${list(cities)}没有公布${axes.map(quoted).join('')}`
      : kind === 'refused'
        ? `${list(cities)}的${axes.map(quoted).join('')}${why}`
        : `${list(cities)}没有${axes.map(quoted).join('')}的数据${why && `：${why}`}`,
  lacking: counts => `缺少数据：${counts.map(([city, count]) => `${beside(city, String(count))}项`).join('，')}。`,
  standing: (lead, trail, total, part) => {
    const told = (standing: Standing | null, word: string) =>
      standing &&
      list(standing.cities) +
        (standing.cities.length > 1 ? (standing.count < total ? '各' : '') : '') +
        (standing.count < total ? `${counted(standing.count)}项` : total > 1 ? `${counted(total)}项均` : '') +
        word +
        (standing.shared ? '（含并列）' : '');
    const measures =
      total > 1 ? `${part ? '可排名的' : ''}${counted(total)}项指标中` : `${part ? '唯一可排名的' : '这项'}指标`;
    return `${measures}，${[told(lead, '居首'), told(trail, '垫底')].filter(Boolean).join('；')}。`;
  },
  widest: (axis, first, last, lower) =>
    `差距最大的是${quoted(axis)}${lower ? '（越低越好）' : ''}：${beside(list(first.cities) + (first.cities.length > 1 ? '均为' : ''), first.figure)}，${beside(list(last.cities) + (last.cities.length > 1 ? '均为' : ''), last.figure)}。`,
  roundedTo: (city, axis, figure) => `${city}${quoted(axis)}：另一来源取约数${figure}。`,
  indicator: '指标',
  lead: (cities, figure) => (cities.length ? beside(list(cities), figure) : figure),
  isCounted: true,
  unitBeside: () => '',
  rounded: '',
  noted: (axis, remarks) => `${quoted(axis)}，${remarks}`,
  unlike: axis => `${quoted(axis)}：各市口径不同，不能直接比较`,
  datedUnlike: (axis, dates) => `${quoted(axis)}：截止日相同，写法不同（${dates.join('；')}）`,
  inexact: (axis, cities) => `${quoted(axis)}：${list(cities)}的数为约数或界限，并非精确值`,
  incomparable: (differences, dated) =>
    dated ? `已知为${differences[0]}数` : `已有数据不可比（${differences.join('、')}）`,
  secondHand: (axis, cities) => `${quoted(axis)}：${list(cities)}的数值取自汇编网站或译文`,
  node: (city, axis, value, when) => `${city}，${axis}：${value}${when && `，${when}`}`,
};

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

/** 按排序，先列哪些。 */
const firstOf: Readonly<Record<string, string>> = {
  size: '规模最大的',
  'size-asc': '规模最小的',
  date: '设立最早的',
  'date-desc': '设立最晚的',
};

export const zhHansBars: BarsTranslation = {
  sort: {
    label: '排序',
    by: {
      size: '规模从大到小',
      'size-asc': '规模从小到大',
      date: '时间从早到晚',
      'date-desc': '时间从晚到早',
      name: '名称顺序',
      'name-desc': '名称倒序',
      none: '数据原顺序',
    },
    sorted: order => `已按${order}排序`,
  },
  controls: '筛选与排序',
  shown: (shown, total) => `共${total}只基金，显示${shown}只。`,
  keys: '上下键切换基金，左右键进出其组成部分。',
  what: cities => `${isLong(cities) ? `${cities.length}地的` : cities.length ? `${list(cities)}的` : ''}政府投资基金`,
  how: (unit, first, contains) =>
    `${first ? `${firstOf[first[1]] ?? '前'}${first[0]}只，` : ''}公布规模${unit && `，${unit}`}。${contains ? '基金之间有包含关系，不能相加。' : ''}`,
  money: {
    exists: { heading: '已设立', caption: '有来源记为基金' },
    announced: { heading: '已宣布', caption: '尚未见设立' },
    target: { heading: '只是目标', caption: '' },
    unknown: { heading: '性质不详', caption: '' },
  },
  more: count => `另有${count}只基金见数据表。`,
  showAll: total => `显示全部${total}只`,
  andMore: count => `另有${count}只`,
  including: '其中',
  statistics: (funds, parts, unstated) =>
    [`共${funds}只基金`, parts ? `其中${parts}只是另一基金的组成部分` : '', unstated ? `${unstated}只规模不详` : '']
      .filter(Boolean)
      .join('，') + '。',
  claims: counts => `各项规模的性质：${counts.map(([count, word]) => `${word}${count}项`).join('，')}。`,
  largest: (names, figure, existing, status) =>
    names.length > 1
      ? `规模最大的${numeral(names.length)}只都是${figure}${existing ? `，${existing === names.length ? '均' : `其中${numeral(existing)}只`}已设立` : ''}。`
      : `规模最大的是${names[0]}：${figure}（${status}）。`,
  largestIn: (city, names, figure) => `${city}最大的是${list(names)}：${figure}。`,
  lacking: names => `${list(names)}的规模不详。`,
  form: { fund: '基金', 'fund-of-funds': '母基金', cluster: '基金集群', batch: '一批基金', group: '基金群' },
  currency: { CNY: '人民币', USD: '美元' },
  unpublished: '规模未公布',
  notPublished: '未公布',
  stock: '现有基金合计',
  unstated: '规模不详',
  unpublishedSizes: '规模未公布',
  notShown: '规模未显示',
  otherCurrency: '其他币种',
  noCurrency: '未注明币种',
  partOf: whole => `属于${whole}`,
  since: date => (date.startsWith('至') ? `${date.slice(1)}前设立` : `${date}设立`),
  noSum: (parts, targets) =>
    `规模不能相加：${[...(parts ? ['有的基金包含其他基金'] : []), ...(targets ? ['有的还只是目标'] : [])].join('，') || '各基金之间可能相互出资'}。`,
  listed: '现有基金的合计数不画条形：并非单只基金。',
  noScale: whole => `${whole}的各部分只列出，不按比例绘制：各部分之和超过整体的公布规模。`,
  notConverted: currency => (currency ? `${currency}金额不作换算，不画条形。` : '未注明币种的规模不画条形。'),
  remarks: count => `另有${count}只基金的说明，见数据表。`,
  accessibleName: words => words.join('，'),
  fund: '基金',
  place: '所在地',
  size: '公布规模',
  stated: '规模公布时间',
  noDate: '日期不详',
  formHead: '基金类型',
  levelHead: '层级',
  fieldHead: '领域',
  field: id => wordFor(fields, id),
  established: '设立时间',
  manager: '管理机构',
  whole: '所属整体',
  same: '同一基金',
};

export const zhHansTimeline: TimelineTranslation = {
  keys: '左右键按时间前后移动，上下键切换到相邻一行，+和−键缩放。',
  what: (places, from, to) =>
    `${places.length > 4 ? `${places.length}个地区` : list(places)}政策时间线${from ? `（${from === to ? from : `${from}—${to}`}）` : ''}`,
  plain: '按日期排列的政策、项目与活动。',
  how: '按日期排列的政策、项目与活动。色带：只知年份或月份。',
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
  event: '事项',
  roleOf: '日期性质',
  kindOf: '类别',
  issuer: '发布机关',
  documents: '出自',
  place: '地区',
  level: '层级',
  length: '时长',
  days: '#天',
  noDate: '无日期',
  undated: '无日期的事项',
  aims: '目标',
  supports: '支持上限、券和承诺',
  noYear: '未载明年份',
  several: '多个地区',
  otherPlaces: '其他地区',
  noLevel: '未载明层级',
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
  filter: { from: '从', to: '到' },
  page: (from, to, total) => `第${from}–${to}条，共${total}条`,
};

export const zhHans: Translation = { ...zhHansCommon, radar: zhHansRadar, bars: zhHansBars, timeline: zhHansTimeline };
