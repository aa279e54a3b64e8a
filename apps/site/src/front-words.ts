/** The words of the front page. */
export const front = {
  en: {
    lang: 'en',
    other: { lang: 'zh-hans', tag: 'zh-Hans', name: '中文' },
    description:
      'Embeddable charts about innovation policy in Chinese cities, or about your own table. Every figure names its source.',
    lead: 'Charts about cities and industrial policy in which every figure names its source, and a missing figure is shown as missing.',
    more: 'A radar, a bar chart and a timeline for any web page, with 15 Chinese cities inside or with your own table. They are readable without script, and in English and Chinese.',
    gallery: 'See the gallery',
    article: '/article/en.html',
    articleName: 'Read the sample article',
    dataset: 'Look up a figure',
    reference: 'Reference',
    builder: '/builder/en.html',
    builderName: 'Open the snippet builder',
    hint: 'Touch the chart: it is a picture until then.',
    doors: [
      {
        href: '/start/newsroom/',
        name: 'Newsroom',
        text: 'Paste a table into the snippet builder and copy the code into your article. You write no code.',
        action: 'To your first chart',
      },
      {
        href: '/start/developer/',
        name: 'Developer',
        text: 'Install from npm, import one element and bind your own rows: in plain HTML or in any framework.',
        action: 'To your first chart',
      },
      {
        href: '/start/designer/',
        name: 'Designer',
        text: 'Open Storybook, look at every state, and set color, type and lines with CSS custom properties.',
        action: 'To your first theme',
      },
    ],
  },
  'zh-hans': {
    lang: 'zh-Hans',
    other: { lang: 'en', tag: 'en', name: 'English' },
    description: '可嵌入网页的图表，内容是中国城市的创新政策，也可以用自己的表格。每个数字都有出处。',
    lead: '城市与产业政策图表：每个数字都写明出处，没有的数字就写明没有。',
    more: '雷达图、条形图、时间线，放进任何网页；自带15个中国城市的数据，也可以用自己的表格。不运行脚本也能读，中英文同等。',
    gallery: '看图库',
    article: '/article/',
    articleName: '读样张文章',
    dataset: '查一个数字',
    reference: '参考',
    builder: '/builder/',
    builderName: '打开嵌入代码生成器',
    hint: '点一下图表：在此之前它是一张静态的图。',
    doors: [
      {
        href: '/start/newsroom/',
        name: '新闻编辑部',
        text: '把表格粘贴到嵌入代码生成器，把代码复制到文章里。不用写代码。',
        action: '做第一张图',
      },
      {
        href: '/start/developer/',
        name: '开发者',
        text: '用 npm 安装，导入一个元素，绑定自己的数据。纯 HTML 或任何框架都可以。',
        action: '做第一张图',
      },
      {
        href: '/start/designer/',
        name: '设计师',
        text: '打开 Storybook，查看每种状态，用 CSS 自定义属性设定颜色、字体和线条。',
        action: '做第一个主题',
      },
    ],
  },
};
