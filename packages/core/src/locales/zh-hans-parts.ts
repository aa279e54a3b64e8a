/** 中文句子的组成部分。 */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** 名称与数值相连；西文与数字之间空一格。 */
export const beside = (first: string, second: string): string =>
  first + (/[!-\u1fff]$/.test(first) && /^(?!\p{Script=Han})[\p{L}\d−]/u.test(second) ? ' ' : '') + second;

/** 引号，其中的引号改为单引号。 */
export const quoted = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** 十以下的数目用汉字。 */
export const numeral = (count: number): string => '零一两三四五六七八九'[count] ?? String(count);

/** 量词前的二作两。 */
export const counted = (count: number): string => (count === 2 ? '两' : numeral(count));

/** 标题中列不下的名称：太多或太长。 */
export const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join('').length > 30;
