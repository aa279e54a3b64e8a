import { MAX_LIST_LENGTH, MAX_TEXT_LENGTH } from '../../options.js';
import type { OwnMessages } from './own-messages.js';

const TEXT = `1至${MAX_TEXT_LENGTH}个字符的文字`;
const FIGURE = '数字，例如12.5；没有数据时写 null';
const LOCALE = '或注明表格的书写习惯，例如 number-locale="de" 或 number-locale="en"';
const DATE = '日期，例如 2024、2024-03、2024-03-05、2024年3月5日 或 2017/2024-06（EDTF）';
const types: Readonly<Record<string, string>> = {
  number: '数字',
  boolean: '布尔值',
  array: '数组',
  object: '对象',
  error: '错误',
  function: '函数',
};

export const ownMessages: OwnMessages = {
  where: where =>
    'path' in where
      ? `data${/^\w/.test(where.path) ? '.' : ''}${where.path} `
      : `数据${where.row ? `第${where.row}行` : ''}${where.line ? `（文件第${where.line}行）` : ''}${where.column === undefined ? '' : `“${where.column}”列`}`,
  text: quoted => `文字 ${quoted}`,
  typed: (type, value) => `${types[type] ?? type} ${value}`,
  columns: heads => `列名为 ${heads.join('、')} 的表格`,
  problem: (where, value, expected) =>
    `${where}是${/^\w/.test(value) ? ' ' : ''}${value}；应为${/^\w/.test(expected) ? ' ' : ''}${expected}`,
  more: count => (count ? `；另有${count}行相同` : ''),
  moreProblems: count => `另有${count}类问题；请先改正以上各项`,
  expected: {
    text: () => TEXT,
    localText: () => `${TEXT}，或按语言列出文字的对象，例如 { en: …, zh-Hans: … }`,
    list: () => `至多${MAX_LIST_LENGTH}项的字符串数组`,
    oneOf: words => `下列之一：${words}`,
    id: () => '不与其他行重复的 id',
    reference: table => `${table} 中某一行的 id`,
    number: () => '数字，例如12.5',
    decimals: () => '0至20的整数',
    figure: () => FIGURE,
    negative: () => '不小于0的数字',
    figureText: () => `${FIGURE}；文字和单位请写在表头，例如“规模（亿元）”`,
    figureMetres: () => '数字；m 可能是米，也可能是百万：请写 350m 或 350 million，或在表头注明单位',
    figurePoint: () => `只有一种读法的数字：这里的点可能是小数点，也可能是千位分隔符。请去掉点或改写，${LOCALE}`,
    figureComma: () => `只有一种读法的数字：其他数字用逗号作小数点，这里的逗号因而不明。请去掉逗号，${LOCALE}`,
    figureLocale: () => '符合所注明 locale 写法的数字；请修改文字或 locale',
    figureLong: () => '不超过15位的数字，更多位数无法精确保存',
    figureTwice: () => '不带数量级的数字，因为表头已有数量级；两处请只写一处',
    figureUnit: unit => `与所在列单位（${unit}）一致的数字；请另列一行或一列`,
    currency: () => 'ISO 4217 货币代码，例如 EUR、INR、CNY',
    currencySign: () => '明确的货币：几种货币都用这个符号。请在表头或“币种”列写代码，例如 USD、CAD、CNY、JPY',
    currencyOther: code => `以 ${code} 计的数字，与该行或该列一致；请改币种或另列`,
    date: () => DATE,
    dateNone: () => `${DATE}；这一天不存在`,
    dateOrder: days => `只有一种读法的日期：可能是 ${days}。请照此写，${LOCALE.replace('"en"', '"en-US"')}`,
    dateShort: () => `${DATE}，年份写四位`,
    dateYears: years => `只有一种读法的日期；两个年份请写 ${years}`,
    dateSeason: years => `只有一种读法的日期：EDTF 中这是季节或季度。两个年份请写 ${years}，或写月份`,
    dateSerial: day => `${DATE}。这像是电子表格的日期序号（Excel 中为 ${day}）；请把该列设为文本或日期格式后重新保存`,
    dateStamp: () => `${DATE}。这像是毫秒时间戳；请传入 Date 或写出日期`,
    dateEnds: () => '不早于开始日期的结束日期',
    address: () => '以 https:// 或 http:// 开头的网址',
    color: () => '颜色，例如 "#c23531"、"rgb(194 53 49)" 或 "teal"',
    rows: () => '由行组成的数组',
    row: () => '对象',
    readable: () => '可以读取的内容',
    tooMany: most => `至多${most}行；其余未读取`,
    shape: shape => `对象 ${shape}、由行组成的数组或 CSV 文本`,
    json: cause => `可以读取的 JSON（${cause}）`,
    heads: () => '第一行是各列的名称',
    quoteOpen: line => `从第${line}行开始的引号单元格以 " 结尾`,
    quoteAfter: line => `第${line}行的单元格在右引号 " 之后结束；引号内的 " 请写两次`,
    longRow: () => '不多于表头的单元格；含分隔符的单元格请加引号，例如 "1,200"',
    column: column => `有一列名为 ${column}。请修改表头，或用 columns: {"您的表头": "${column.split(' ')[0]!}"} 指明`,
    doubtful: ours => `几列中的一列是 ${ours}。请用 columns: {"您的表头": "${ours.split(':')[0]!}"} 指明是哪一列`,
    noFigures: () => '数字；该列没有数字，未绘出',
    near: key => `与之相近的 ${key}；没有含义的内容不会读取`,
    noUnit: () => '与该列其他数字一样带 %，或在表头写 %',
  },
};
