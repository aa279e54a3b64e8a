/** The words of generated pages. */
import type { Lang } from './html';

export const words = {
  en: {
    gallery: 'Gallery',
    galleryText: 'What the charts do well. Choose a picture to see the live chart and its code.',
    chart: 'Chart',
    need: 'You want to',
    all: 'All',
    needs: {
      compare: 'Compare places',
      rank: 'Rank',
      time: 'Show when',
      highlight: 'Lead with one',
      gaps: 'Show what is missing',
      own: 'Use your own table',
    },
    charts: { 'city-radar': 'City radar', 'fund-bars': 'Fund bars', 'policy-timeline': 'Policy timeline' },
    html: 'HTML',
    npm: 'npm',
    options: 'All options',
    touch: 'Point at a chart or touch it: until then it is a static figure.',
  },
  'zh-hans': {
    gallery: '图库',
    galleryText: '这些图表擅长什么。点图片，看可交互的图和代码。',
    chart: '图表',
    need: '想要',
    all: '全部',
    needs: {
      compare: '比较地方',
      rank: '排大小',
      time: '看时间先后',
      highlight: '突出一个',
      gaps: '说明缺失',
      own: '用自己的表格',
    },
    charts: { 'city-radar': '城市雷达图', 'fund-bars': '基金条形图', 'policy-timeline': '政策时间线' },
    html: 'HTML',
    npm: 'npm',
    options: '全部选项',
    touch: '点一下图表：在此之前它是一张静态的图。',
  },
} satisfies Record<Lang, unknown>;
