/** A small made-up table a chart, to see how one is written. */
import type { Locale } from '@cityfacts/data';
import type { Tag } from '../../packages/cityfacts/src/registry.js';

const en: { readonly [T in Tag]: string } = {
  'city-radar': `City,Rent (EUR),Unemployment (%),Cycle lanes (km),Trees
Alphaville,14.2,6.8,412,"120,000"
Betatown,11.9,5.7,230,"98,000"
Gammaburg,12.4,7.1,515,"143,500"
`,
  'fund-bars': `Name,Value,Place,Status
Alpha Growth Fund,EUR 120m,Alphaville,established
Beta Climate Fund,EUR 85m,Betatown,announced
Gamma Deep Tech,"> EUR 60m",Gammaburg,established
Delta Seed Fund,n/a,Alphaville,target
`,
  'policy-timeline': `Date,Title,Place,Kind
2023-03-14,Climate plan adopted,Alphaville,policy
2023-11,First cycle street opens,Betatown,facility
2024-06-02,City council election,Alphaville,election
2025,Tram line 4 (planned),Gammaburg,facility
`,
};

const zh: { readonly [T in Tag]: string } = {
  'city-radar': `城市,租金（元）,失业率（%）,自行车道（公里）,树木
甲市,52,6.8,412,12万
乙市,44,5.7,230,9.8万
丙市,47,7.1,515,14.35万
`,
  'fund-bars': `名称,规模,城市,状态
甲成长基金,120亿元,甲市,已设立
乙绿色基金,85亿元,乙市,已宣布
丙硬科技基金,超过60亿元,丙市,已设立
丁种子基金,未公布,甲市,目标
`,
  'policy-timeline': `日期,标题,城市,类别
2023年3月14日,通过气候计划,甲市,政策
2023年11月,首条自行车街开通,乙市,项目
2024-06-02,换届选举,甲市,选举
2025,有轨电车4号线（计划）,丙市,项目
`,
};

const of =
  (chart: Tag) =>
  (lang: Locale): string =>
    (lang.startsWith('zh') ? zh : en)[chart];

export const examples: { readonly [T in Tag]: (lang: Locale) => string } = {
  'city-radar': of('city-radar'),
  'fund-bars': of('fund-bars'),
  'policy-timeline': of('policy-timeline'),
};
