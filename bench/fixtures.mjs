// The data that every peer draws. Deterministic: the same call gives the same data.
// Names, scores and returns are made up; titles only read like those of real policies, and their dates are made up too.

export const COLORS = ['#c23531', '#2f6fb3', '#3c8d5a', '#d48b1f', '#7a52a8', '#2a9d9d'];
const UP = '#c8102e',
  DOWN = '#1a8f4c'; // the Chinese convention: red rises, green falls

function rng(seed) {
  // mulberry32
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// ---------- radar: cities x 6 axes ----------
export const AXES = ['经济活力', '科技创新', '生态环境', '交通便捷', '医疗资源', '教育水平'];
const CITIES_A = [
  ['北京', [92, 96, 58, 74, 97, 98]],
  ['上海', [97, 91, 66, 83, 93, 92]],
  ['深圳', [93, 95, 78, 76, 64, 67]],
  ['成都', [74, 72, 69, 71, 80, 77]],
];
const CITIES_B = [
  ['广州', [86, 79, 71, 81, 88, 84]],
  ['杭州', [83, 88, 76, 68, 75, 81]],
  ['武汉', [70, 78, 62, 77, 82, 90]],
  ['西安', [62, 74, 55, 66, 73, 87]],
];

export function radar(n = 4, set = 'A') {
  const r = rng(set === 'A' ? 11 : 12);
  const base =
    n === 4
      ? set === 'A'
        ? CITIES_A
        : CITIES_B
      : Array.from({ length: n }, (_, i) => [
          `城市${String(i + 1).padStart(3, '0')}`,
          AXES.map(() => Math.round(30 + r() * 70)),
        ]);
  return {
    axes: AXES,
    max: 100,
    rings: [20, 40, 60, 80, 100],
    legend: n <= 4, // beyond four cities no peer draws a legend
    series: base.map(([name, values], i) => ({ name, values, color: COLORS[i % COLORS.length] })),
  };
}

// ---------- bars: one-year return of funds, in per cent ----------
const FUNDS_A = [
  ['华岳成长精选混合', 28.6],
  ['东麓新能源主题股票', 24.1],
  ['瑞石科技创新混合', 21.9],
  ['南屏消费升级混合', 17.3],
  ['中衡医疗健康股票', 14.8],
  ['海川沪深三百指数', 11.2],
  ['安澜稳健回报债券', 8.7],
  ['鼎和价值优选混合', 6.4],
  ['嘉岭红利低波指数', 4.9],
  ['长泽纯债一年定开', 3.6],
  ['北辰地产行业指数', -5.8],
  ['星野海外互联网', -9.4],
];
const FUNDS_B = [
  ['宝泉半导体产业股票', 33.2],
  ['云帆人工智能混合', 29.7],
  ['泰禾军工主题混合', 18.5],
  ['青禾农业精选股票', 13.1],
  ['天枢中证五百指数', 12.6],
  ['恒裕双利债券', 9.2],
  ['和光养老目标日期', 7.7],
  ['远见品质生活混合', 5.1],
  ['润泽短债债券', 3.2],
  ['华清货币增强', 2.1],
  ['锦程煤炭行业指数', -4.3],
  ['蓝湾港股通精选', -8.8],
];

export function bars(n = 12, set = 'A') {
  const r = rng(set === 'A' ? 21 : 22);
  const base =
    n === 12
      ? set === 'A'
        ? FUNDS_A
        : FUNDS_B
      : Array.from({ length: n }, (_, i) => [
          `基金${String(i + 1).padStart(5, '0')}`,
          Math.round((r() * 50 - 12) * 10) / 10,
        ]);
  return {
    labels: n <= 12, // value labels at the bars' ends
    tickEvery: Math.ceil(n / 12), // at most twelve category labels
    domain: [-20, 40],
    ticks: [-20, -10, 0, 10, 20, 30, 40],
    items: base.map(([name, value], i) => ({ i, name, value, color: value >= 0 ? UP : DOWN })),
  };
}
export const pct = v => `${v > 0 ? '+' : ''}${v.toFixed(1)}%`;

// ---------- timeline: policies on a time axis, packed into rows so that titles do not overlap at 700 px ----------
const TITLES = [
  '关于加快发展养老服务业的意见',
  '新能源汽车推广应用补助细则',
  '大气污染防治行动计划',
  '居住证制度改革试点方案',
  '义务教育阶段减负通知',
  '城乡居民大病保险指导意见',
  '小微企业普惠减税措施',
  '长江经济带综合立体规划',
  '公立医院综合改革方案',
  '跨境电商综合试验区批复',
  '土壤污染防治行动计划',
  '个人所得税专项附加扣除办法',
  '生活垃圾分类制度实施方案',
  '租购并举住房制度意见',
  '科创板注册制试点安排',
  '外商投资准入负面清单',
  '农村集体产权制度改革意见',
  '电子商务法配套规定',
  '粤港澳大湾区发展规划',
  '国家组织药品集中采购试点',
  '优化营商环境条例',
  '区块链信息服务管理规定',
  '稳就业十八条',
  '高校毕业生就业支持计划',
  '全面推行河长制意见',
  '数字乡村发展战略纲要',
  '碳排放权交易管理办法',
  '平台经济反垄断指南',
  '职业教育提质行动计划',
  '个人养老金制度意见',
  '保障性租赁住房意见',
  '社区嵌入式服务设施方案',
  '儿童友好城市建设意见',
  '新一代人工智能发展规划',
  '生成式人工智能服务办法',
  '数据要素市场化配置意见',
  '县域商业体系建设意见',
  '冷链物流发展规划',
  '城市更新行动指导意见',
  '老旧小区改造支持政策',
  '促进家电以旧换新措施',
  '绿色建筑创建行动',
  '可再生能源消纳保障机制',
  '海南自由贸易港总体方案',
  '西部陆海新通道规划',
  '专精特新企业培育办法',
  '知识产权强国纲要',
  '基本医保跨省结算通知',
  '三孩生育配套支持措施',
  '校外培训机构治理意见',
  '公募基金费率改革方案',
  '上市公司分红指引',
  '全民健身计划',
  '公共文化服务保障条例',
  '历史街区保护修缮办法',
  '湿地保护修复制度',
  '黄河流域生态保护规划',
  '智能网联汽车试点通知',
  '低空经济发展意见',
  '银发经济增进福祉意见',
];
export const ROWS = 20;
const T0 = Date.UTC(2010, 0, 1),
  T1 = Date.UTC(2026, 0, 1),
  LAST = Date.UTC(2022, 0, 1);

export function timeline(n = 60, set = 'A', labels = n <= 60) {
  const r = rng(set === 'A' ? 31 : 32);
  const dates = Array.from({ length: n }, (_, i) => {
    const even = T0 + (LAST - T0) * ((i + 0.5) / n);
    return Math.round((even + (r() - 0.5) * 20 * 864e5) / 864e5) * 864e5;
  }).sort((a, b) => a - b);
  // greedy rows, with a 12 px title at 700 px width
  const px = 640 / (T1 - T0),
    free = new Array(ROWS).fill(-Infinity);
  const events = dates.map((date, i) => {
    const k = set === 'A' ? (i * 7) % 60 : (i * 11 + 3) % 60; // 7 and 11 share no factor with 60: every title once
    const title = n <= 60 ? (set === 'A' ? '' : '新') + TITLES[k] : `政策${String(i + 1).padStart(5, '0')}`;
    let row;
    if (n <= 60) {
      const x = (date - T0) * px,
        w = 12 + title.length * 12 + 6;
      row = free.findIndex(f => f <= x);
      if (row < 0) row = free.indexOf(Math.min(...free));
      free[row] = x + w;
    } else row = i % ROWS;
    return { i, date, title, row, color: COLORS[k % COLORS.length] };
  });
  return {
    labels,
    rows: ROWS,
    domain: [T0, T1],
    years: [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026],
    events,
  };
}

export const SIZE = { radar: [700, 420], bars: [700, 400], timeline: [700, 480] };
export const WIDGETS = ['radar', 'bars', 'timeline'];
export const make = { radar, bars, timeline };

// What must be readable in the chart, for the check that a peer draws what it should.
export function expectedText(widget, data) {
  if (widget === 'radar') return [...data.axes, ...(data.legend ? data.series.map(s => s.name) : [])];
  if (widget === 'bars')
    return data.items
      .filter(d => d.i % data.tickEvery === 0)
      .map(d => d.name)
      .concat(data.labels ? data.items.map(d => pct(d.value)) : []);
  return [...data.years.slice(0, -1).map(String), ...(data.labels ? data.events.map(e => e.title) : [])];
}
export const BASE = { radar: 4, bars: 12, timeline: 60 };
export const NARROW = { radar: [360, 420], bars: [360, 400], timeline: [360, 480] };
export const SERIES = { radar: [4, 40, 400], bars: [12, 120, 1200, 12000], timeline: [60, 600, 6000, 60000] };
