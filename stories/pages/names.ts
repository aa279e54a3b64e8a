/** Names of charts and house styles on the pages of Storybook. */
import { isChinese, type Words } from '../page-language.js';

export const chartNames: Readonly<Record<string, Words>> = {
  'city-radar': ['City radar', '雷达图'],
  'fund-bars': ['Fund bars', '条形图'],
  'policy-timeline': ['Policy timeline', '时间线'],
};

const styleNames: Readonly<Record<string, Words>> = {
  broadsheet: ['Broadsheet', '大报'],
  'data-desk': ['Data desk', '数据新闻'],
  'financial-daily': ['Financial daily', '财经日报'],
  'statistics-office': ['Statistics office', '统计机构'],
};

/** The name of a house style in the language of the page. */
export const nameOfStyle = (style: string): string => styleNames[style]?.[isChinese() ? 1 : 0] ?? style;
