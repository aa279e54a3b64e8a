/** The heads of columns as people write them, in English and Chinese. */
import { splitHeader, type WrittenUnit } from './units.js';
import { plainText } from './numbers.js';

/** A column of ours with the heads it is known by; the first of them is its own name. */
export type Columns = readonly (readonly [column: string, heads: string])[];

/** A column of a table. */
export interface Column {
  /** As the author wrote it. */
  readonly header: string;
  /** The column of ours; absent: none. */
  readonly name?: string;
  /** The head without its unit. */
  readonly title: string;
  readonly unit: WrittenUnit | null;
}

const PLACE =
  'place city region country location area province state municipality town district 城市 地区 地點 地点 省份 省市 国家 國家 區域 区域 地方 所在地';
const SOURCE = 'source sources 来源 來源 数据来源 資料來源 数据源 出处 出處';
const LINK = 'link url href website 链接 連結 网址 網址';
const NOTE = 'note notes comment comments remark remarks 备注 備註 说明 說明 注';
const CURRENCY = 'currency 币种 幣種 货币 貨幣';
const UNIT = 'unit units 单位 單位';
const STATUS = 'status 状态 狀態';
const LEVEL = 'level 级别 級別 层级 層級';
const ID = 'id key no # 编号 編號 序号 序號';
const VALUE =
  'value size amount figure volume sum total 数值 數值 值 规模 規模 金额 金額 数额 數額 总额 總額 数量 數量 资金规模';

export const barsColumns: Columns = [
  [
    'name',
    'name fund project item label company organisation organization 名称 名稱 名字 基金 基金名称 基金名稱 项目 項目 公司 机构 機構',
  ],
  ['value', VALUE],
  ['place', PLACE],
  ['status', STATUS],
  ['date', 'date year period time as_of 日期 时间 時間 年份 年 年度'],
  ['established', 'established founded launched 成立 成立时间 成立日期 设立时间 设立日期 設立時間'],
  ['parent', 'parent part_of umbrella 上级 上級 母基金 所属 所屬'],
  ['currency', CURRENCY],
  ['unit', UNIT],
  ['level', LEVEL],
  ['form', 'form 形式'],
  ['manager', 'manager 管理人 管理机构 管理機構'],
  ['missing', 'missing reason 缺失原因 原因'],
  ['source', SOURCE],
  ['link', LINK],
  ['note', NOTE],
  ['id', ID],
];

export const radarColumns: Columns = [
  ['place', `${PLACE} name 名称 名稱`],
  ['indicator', 'indicator measure metric variable 指标 指標'],
  ['value', VALUE],
  ['year', 'year date period time 年份 年 年度 日期 时间 時間'],
  ['currency', CURRENCY],
  ['unit', UNIT],
  ['status', STATUS],
  ['missing', 'missing reason 缺失原因 原因'],
  ['color', 'color colour 颜色 顏色'],
  ['source', SOURCE],
  ['link', LINK],
  ['note', NOTE],
  ['id', ID],
];

export const timelineColumns: Columns = [
  ['title', 'title event name headline what 标题 標題 事件 名称 名稱 事项 事項'],
  [
    'date',
    'date day start start_date begin from when year month time 日期 时间 時間 年份 年 开始 開始 开始日期 開始日期',
  ],
  ['end', 'end end_date until to finish 结束 結束 结束日期 結束日期 截止 截止日期'],
  ['place', PLACE],
  ['kind', 'kind type category 类型 類型 类别 類別 种类 種類'],
  ['role', 'role date_role 日期含义 日期含義'],
  ['level', LEVEL],
  ['issuer', 'issuer issued_by 发布机构 發佈機構 发文机关 發文機關'],
  ['note', `${NOTE} description gloss summary 描述 摘要`],
  ['source', SOURCE],
  ['link', LINK],
  ['id', ID],
];

const keyOf = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[\s_.:-]+/g, '_');

/**
 * Matches the heads of a table with columns of ours. `mapping` is the author's and comes first; a head that is a column's
 * own name comes before one that is only like it.
 *
 * @returns the columns in the order of the table, and which columns of ours more than one head could be
 */
export function matchColumns(
  headers: readonly string[],
  known: Columns,
  mapping: Readonly<Record<string, string>> = {},
  locale?: string,
): { readonly columns: readonly Column[]; readonly doubtful: ReadonlyMap<string, readonly string[]> } {
  const heads = headers.map(header => ({ header, ...splitHeader(header, locale) }));
  const names = new Map<number, string>();
  const doubtful = new Map<string, readonly string[]>();
  const own = new Map(Object.entries(mapping).map(([header, name]) => [keyOf(header), String(name)]));
  const taken = new Set<string>();
  heads.forEach(({ header }, index) => {
    const name = own.get(keyOf(header));
    if (name === undefined || taken.has(name)) return;
    if (name) taken.add(name);
    names.set(index, name);
  });
  for (const [column, words] of known) {
    if (taken.has(column)) continue;
    const rank = new Map(words.split(' ').map((word, index) => [keyOf(word), index]));
    const found = heads
      .map(({ header, name }, index) => ({
        index,
        rank: names.has(index) ? undefined : (rank.get(keyOf(header)) ?? rank.get(keyOf(name))),
      }))
      .filter((one): one is { index: number; rank: number } => one.rank !== undefined)
      .sort((a, b) => a.rank - b.rank);
    const [first, second] = found;
    if (!first) continue;
    // Two columns of figures: which of them is meant nobody can know.
    if (second && ((column === 'value' && first.rank > 0) || first.rank === second.rank)) {
      doubtful.set(
        column,
        found.map(({ index }) => headers[index]!),
      );
      continue;
    }
    names.set(first.index, column);
  }
  const columns = heads.map(({ header, name, unit }, index): Column => {
    const ours = names.get(index);
    return { header, title: name, unit, ...(ours && { name: ours }) };
  });
  return { columns, doubtful };
}
