/** The article in English. Figures in braces are held against the dataset, see facts.mjs. */
const cities = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

export default {
  lang: 'en',
  file: 'en.html',
  other: { href: './', lang: 'zh-Hans', label: '中文' },
  paper: 'The Specimen Weekly',
  desk: 'City data desk',
  section: 'Industrial policy',
  asOf: 'Figures as of 31 March 2025',
  headline: 'One question, four answers: how China’s biggest cities write AI policy',
  standfirst:
    'Shenzhen and Shanghai made law in the same month, Beijing and Shanghai put numbers on their industries, and Guangzhou leaves its funds to the districts. Fewer of the numbers can be compared than you might think.',
  parts: [
    'When the Chinese state drew up its plan for a new generation of artificial intelligence in 2017, the country’s four first-tier cities all took up their pens. They were set the same question. The answers differ in what came first, a law or a budget, and in whether the ambition was put as a number at all.',
    { heading: 'Papers: ten at most, five at least' },
    'By June 2024 one research report had counted {10 policies|observations/ai-policies-2024-06-shanghai} devoted to AI in Shanghai, {9|observations/ai-policies-2024-06-beijing} in Beijing, and {5|observations/ai-policies-2024-06-guangzhou} each in Guangzhou and Shenzhen. The report itself calls the count incomplete, so it is better read as a floor than as a league table.',
    {
      chart: 'city-radar',
      options: {
        indicators: ['set:policy'],
        heading: 'Four measures of AI policy, five blanks: three of them in Guangzhou',
      },
    },
    { heading: 'Dates: first on paper, second in law' },
    'The order in which the cities moved can be dated too. The earliest Shanghai paper in the dataset is a set of opinions of {@events/shanghai-ai-opinions-2017}; Beijing’s guiding opinions followed two months later, on {@events/beijing-ai-opinions-2017}. Guangzhou wrote AI into a five-year plan in {@events/guangzhou-iab-plan-2018}, and Shenzhen’s first action plan came on {@events/shenzhen-ai-plan-2019}. With legislation the order turned round. Shenzhen published its regulation on {@events/shenzhen-ai-regulation-2022} and Shanghai its own on {@events/shanghai-ai-regulation-2022}, 17 days apart.',
    {
      chart: 'policy-timeline',
      options: {
        cities,
        kinds: ['policy'],
        from: '2017',
        to: '2023-06',
        heading: 'Shanghai put pen to paper first, but Shenzhen had its AI law 17 days sooner',
        annotations: [
          { id: 'shanghai-ai-opinions-2017', text: 'First AI paper', emphasis: false },
          { id: 'beijing-ai-opinions-2017', text: 'First AI paper', emphasis: false },
          { id: 'guangzhou-iab-plan-2018', text: 'AI enters a five-year plan', emphasis: false },
          { id: 'shenzhen-ai-plan-2019', text: 'First AI plan', emphasis: false },
          { id: 'shenzhen-ai-regulation-2022', text: 'AI law', emphasis: true },
          { id: 'shanghai-ai-regulation-2022', text: 'AI law, 17 days later', emphasis: true },
        ],
        note: 'Policy papers up to June 2023, the month before the national rules on generative AI.',
      },
    },
    'In the spring of 2023 the pace quickened. Beijing issued one paper on {23 May@events/beijing-general-ai-measures-2023} and another on {30 May@events/beijing-ai-source-plan-2023}; Shenzhen’s came the next day. All three were out some six weeks before the state published its rules for generative AI, on {13 July@events/generative-ai-rules-issued}. The chart draws each date only as exactly as it is known, so a paper of which the sources give no more than the year takes up the whole year, and those without any date are left out.',
    { heading: 'Targets: two yardsticks, no subtraction' },
    'For 2025 Beijing aimed at a core AI industry of more than {CNY 300bn|targets/beijing-ai-core-2025}, driving more than {CNY 1tn|targets/beijing-ai-driven-2025} of business around it. Shanghai’s number was {CNY 400bn|targets/shanghai-ai-above-size-2025}, but it covers all AI firms above the statistical size threshold. One yardstick measures the core of an industry and the other cuts it off by the size of the firm. The two can stand side by side; the difference between them means nothing.',
    'And the other two? The same report says what Guangzhou and Shenzhen want to be, and not how big. The chart therefore leaves a gap. No figure is not the same as nothing.',
    { heading: 'Money: whose it is, and what for' },
    'The ceilings for a single grant lie furthest apart. Beijing will pay up to {CNY 100m|observations/ai-support-ceiling-2024-06-beijing} for work on major tasks of the state, and up to {CNY 50m|targets/beijing-ceiling-computing-centres} for a computing centre. Shanghai stops at {CNY 20m|observations/ai-support-ceiling-2024-06-shanghai} for its major special projects, Shenzhen at {CNY 5m|observations/ai-support-ceiling-2024-06-shenzhen} for innovation platforms and again for research. These are different purposes, not higher and lower rates of one subsidy. For Guangzhou the report speaks of tiers and prints no amount.',
    'Funds need closer reading still. The report puts the municipal AI funds of Shanghai and Shenzhen at {CNY 100bn|observations/ai-fund-size-2024-06-shanghai} each. Yet news from 2019 gave {CNY 10bn|funds/shanghai-ai-fund-2019-target} as the target of Shanghai’s first tranche and reserved the larger sum for a whole family of funds to come, and in Shenzhen’s action plan of 2023 the {CNY 100bn|funds/shenzhen-ai-fund-group-target} is likewise an aim for a group. Of Beijing’s fund the report gives no size; another source prints a target of {CNY 10bn|funds/beijing-ai-fund-target}. In Guangzhou it names only two district funds, in Nansha and Haizhu, both without an amount.',
    {
      chart: 'fund-bars',
      options: {
        cities,
        sectors: ['ai'],
        heading: 'CNY 100bn appears four times: twice as a fund, once as an aim, once as an announcement',
        annotations: [
          { id: 'shanghai-ai-fund', text: 'In 2019 the aim of a group of funds', emphasis: false },
          { id: 'shenzhen-ai-fund', text: 'In the city’s plan the aim of a group of funds', emphasis: false },
        ],
      },
    },
    'The announcement is the money that Shanghai set in motion on {@events/shanghai-leading-fof-launch}: {CNY 100bn|funds/shanghai-leading-industries-fof} for three industries, not one. AI gets {CNY 22.501bn|funds/shanghai-ai-fof} of it, about half of the {CNY 45.001bn|funds/shanghai-ic-fof} for integrated circuits. Whoever adds up the bars counts some of the money twice, and some of it before it exists.',
    { heading: 'Foundations: another set of measures' },
    'Policy is written on top of something. In 2023 spending on research and development came to {6.73%|observations/rd-intensity-2023-beijing} of output in Beijing, {6.46%|observations/rd-intensity-2023-shenzhen} in Shenzhen, {4.34%|observations/rd-intensity-2023-shanghai} in Shanghai and {3.44%|observations/rd-intensity-2023-guangzhou} in Guangzhou. Beijing’s {114|observations/unicorns-2024-03-beijing} unicorns are two fewer than those of the other three cities together. In specialised “little giants” Beijing and Shenzhen are level, at {1,027|observations/little-giants-2025-03-31-beijing} each.',
    { chart: 'city-radar', options: {} },
    'Two things help in reading the two radar charts. Every axis has its own scale and starts at zero, so the area inside an outline carries no meaning; and the axes differ in date, which stands at the end of each. Where a figure is printed, and in which words, is in the source lines and the table below each chart. Where scripts may run, a city chosen in one chart stands out in all of them.',
  ],
  controls: {
    label: 'Page',
    scheme: 'Colors',
    schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    width: 'Chart width',
    full: 'Full',
    docs: { label: 'Documentation', href: '/en/' },
    builder: { label: 'Snippet builder', href: '../builder/en.html' },
    stories: 'Component catalogue (Storybook)',
  },
};
