/** The article in Chinese. Figures in braces are held against the dataset, see facts.mjs. */
const cities = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

export default {
  lang: 'zh-Hans',
  file: 'index.html',
  other: { href: 'en.html', lang: 'en', label: 'English' },
  paper: '样张周报',
  desk: '城市数据组',
  section: '产业政策',
  asOf: '数据截至2025年3月31日',
  headline: '同一道题，四种答法：北上广深怎样写人工智能政策',
  standfirst:
    '深圳和上海在同一个月立法，北京和上海给产业定了数字，广州的基金设在区里。真正能放在一起比的数字，比想象中少。',
  parts: [
    '国家在2017年提出新一代人工智能的发展规划之后，四座一线城市都动了笔。题目相同，答卷却很不一样：有的先立法，有的先给钱，有的把目标写成数字，有的只写定位。',
    { heading: '文件：多的十项，少的五项' },
    '截至2024年6月，一份研究报告数出上海{10项|observations/ai-policies-2024-06-shanghai}专项政策，北京{9项|observations/ai-policies-2024-06-beijing}，广州和深圳都是{5项|observations/ai-policies-2024-06-guangzhou}。报告说明这个统计并不完整，所以它更像下限，不是名次。',
    {
      chart: 'city-radar',
      options: { indicators: ['set:policy'], heading: '四项人工智能政策指标，五处空白，三处在广州' },
    },
    { heading: '时间：动笔在前，立法在后' },
    '落笔的先后也能查到。本数据集中，上海最早的一份是{@events/shanghai-ai-opinions-2017}的实施意见，北京的指导意见晚两个月，日期是{@events/beijing-ai-opinions-2017}。广州{@events/guangzhou-iab-plan-2018}把人工智能写进五年行动计划，深圳的第一份行动计划要到{@events/shenzhen-ai-plan-2019}。到了立法，次序又变了：深圳的条例公布于{@events/shenzhen-ai-regulation-2022}，上海的条例公布于{@events/shanghai-ai-regulation-2022}，相隔十七天。',
    {
      chart: 'policy-timeline',
      options: {
        cities,
        kinds: ['policy'],
        from: '2017',
        to: '2023-06',
        heading: '上海动笔最早，立法却比深圳晚十七天',
        annotations: [
          { id: 'shanghai-ai-opinions-2017', text: '最早的AI文件', emphasis: false },
          { id: 'beijing-ai-opinions-2017', text: '最早的AI文件', emphasis: false },
          { id: 'guangzhou-iab-plan-2018', text: 'AI写进五年行动计划', emphasis: false },
          { id: 'shenzhen-ai-plan-2019', text: '第一份AI行动计划', emphasis: false },
          { id: 'shenzhen-ai-regulation-2022', text: 'AI立法', emphasis: true },
          { id: 'shanghai-ai-regulation-2022', text: 'AI立法，晚17天', emphasis: true },
        ],
        note: '政策文件截至2023年6月，即国家公布生成式人工智能管理办法的前一个月。',
      },
    },
    '2023年春夏之交，文件骤然变密。北京{5月23日@events/beijing-general-ai-measures-2023}、{5月30日@events/beijing-ai-source-plan-2023}各出一份，次日深圳的方案也到了；国家层面的生成式人工智能管理办法{7月13日@events/generative-ai-rules-issued}公布，三份文件都早了六周以上。图上的日期知道多细就画多细：来源只给年份的，占满一年；没有日期的，不上图。',
    { heading: '目标：两把尺子，不能相减' },
    '北京给2025年定的目标，是人工智能核心产业超过{3000亿元|targets/beijing-ai-core-2025}，并带动超过{1万亿元|targets/beijing-ai-driven-2025}的产业。上海的数字是{4000亿元|targets/shanghai-ai-above-size-2025}，算的是规模以上企业。一个只算核心，一个按企业门槛来算，两个数可以并排看，相减就没有意义了。',
    '广州和深圳呢？同一份报告写了两市的定位，没有写规模。图上因此留出缺口：没有数字，不等于零。',
    { heading: '资金：看清是谁的钱、做什么用' },
    '单项支持的上限差得最远。北京为国家重大战略任务开出的最高额是{1亿元|observations/ai-support-ceiling-2024-06-beijing}，建智算中心最高{5000万元|targets/beijing-ceiling-computing-centres}；上海的重大专项最高{2000万元|observations/ai-support-ceiling-2024-06-shanghai}；深圳的创新平台和科研攻关，上限都是{500万元|observations/ai-support-ceiling-2024-06-shenzhen}。用途各异，这几个数并不是同一种补贴的高低。',
    '基金更要细读。报告把上海和深圳的市级基金都记为{1000亿元|observations/ai-fund-size-2024-06-shanghai}。可是2019年的一篇报道说，上海首期的目标是{100亿元|funds/shanghai-ai-fund-2019-target}，千亿元是将来整个基金群的规模；深圳2023年的行动方案里，{1000亿元|funds/shenzhen-ai-fund-group-target}同样是基金群的目标。北京的市级基金，报告没有写规模，另有来源载其目标为{100亿元|funds/beijing-ai-fund-target}。广州见于报告的，只有南沙、海珠两区的基金，都没有金额。',
    {
      chart: 'fund-bars',
      options: {
        cities,
        sectors: ['ai'],
        heading: '四个1000亿元：两个记作基金，一个是目标，一个是公布的数额',
        annotations: [
          { id: 'shanghai-ai-fund', text: '2019年的报道：基金群的目标', emphasis: false },
          { id: 'shenzhen-ai-fund', text: '市行动方案：基金群的目标', emphasis: false },
        ],
      },
    },
    '“公布的数额”指上海{@events/shanghai-leading-fof-launch}启动的母基金，{1000亿元|funds/shanghai-leading-industries-fof}分给三大产业，人工智能得{225.01亿元|funds/shanghai-ai-fof}，约为集成电路{450.01亿元|funds/shanghai-ic-fof}的一半。把这些条形加起来，有的钱会算两遍，有的钱还没有到位。',
    { heading: '家底：换一组指标再看' },
    '文件之外还有底子。2023年的研发投入强度，北京为{6.73%|observations/rd-intensity-2023-beijing}，深圳{6.46%|observations/rd-intensity-2023-shenzhen}，上海{4.34%|observations/rd-intensity-2023-shanghai}，广州{3.44%|observations/rd-intensity-2023-guangzhou}。独角兽企业，北京{114家|observations/unicorns-2024-03-beijing}，比其余三城加起来少两家。专精特新“小巨人”，北京和深圳打平，都是{1027家|observations/little-giants-2025-03-31-beijing}。',
    { chart: 'city-radar', options: {} },
    '读雷达图时请记住两点。每条轴各有刻度，都从零开始，轮廓围出的面积大小没有含义；各轴的年份也不尽相同，以轴端所注为准。每个数字印在哪里、原文怎么写，图下的来源和数据表里都能查到。浏览器允许脚本时，在任意一张图里点选一座城市，其余各图会同时突出它。',
  ],
  controls: {
    label: '版面',
    scheme: '颜色',
    schemes: { auto: '随系统', light: '浅色', dark: '深色' },
    width: '图宽',
    full: '整栏',
    docs: { label: '文档', href: '/zh-hans/' },
    builder: { label: '嵌入代码生成器', href: '../builder/' },
    stories: '组件目录（Storybook）',
  },
};
