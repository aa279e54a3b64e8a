import { MAX_LIST_LENGTH, MAX_TEXT_LENGTH } from '../../options.js';
import type { OwnMessages } from './own-messages.js';

const TEXT = `a text of 1 to ${MAX_TEXT_LENGTH} characters`;
const FIGURE = 'a number such as 12.5, or null where it is missing';
const LOCALE = 'or state how the table is written, for example number-locale="de" or number-locale="en"';
const DATE = 'a date such as 2024, 2024-03, 2024-03-05, 2024年3月5日 or 2017/2024-06 (EDTF)';

export const ownMessages: OwnMessages = {
  where: where =>
    'path' in where
      ? `data${/^\w/.test(where.path) ? '.' : ''}${where.path}`
      : `data${where.row ? ` row ${where.row}` : ''}${where.line ? ` (line ${where.line})` : ''}${where.column === undefined ? '' : `, column "${where.column}"`}`,
  text: quoted => `the text ${quoted}`,
  typed: (type, value) => `${/^[aeo]/.test(type) ? 'an' : type === 'Date' ? 'a' : 'the'} ${type} ${value}`,
  columns: heads => `a table with the column${heads.length === 1 ? '' : 's'} ${heads.join(', ')}`,
  problem: (where, value, expected) => `${where} is ${value}; expected ${expected}`,
  more: count => (count ? `; and ${count} more ${count === 1 ? 'row' : 'rows'}` : ''),
  moreProblems: count => `data is wrong in ${count} more ways; expected the above to be mended first`,
  expected: {
    text: () => TEXT,
    localText: () => `${TEXT}, or an object of such by language, { en: …, de: … }`,
    list: () => `an array of up to ${MAX_LIST_LENGTH} strings`,
    oneOf: words => `one of ${words}`,
    id: () => 'an id that no other row has',
    reference: table => `the id of one of the ${table}`,
    number: () => 'a number such as 12.5',
    decimals: () => 'a whole number from 0 to 20',
    figure: () => FIGURE,
    negative: () => 'a figure of 0 or more',
    figureText: () => `${FIGURE}; words and units go into the column header, such as "Budget (EUR m)"`,
    figureMetres: () =>
      'a number; m may be metres or millions: write 350m or 350 million, or name the unit in the column header',
    figurePoint: () =>
      `a number with one reading: it may be a fraction or a thousand. Write it without the point or with other digits, ${LOCALE}`,
    figureComma: () =>
      `a number with one reading: other figures have a decimal comma, so that this one may be a fraction or a thousand. Write it without the comma, ${LOCALE}`,
    figureLocale: () => 'a number as the stated locale writes it; change the text or the locale',
    figureLong: () => 'a number of at most 15 digits, because more are not kept exactly; write fewer',
    figureTwice: () =>
      'a plain number, because the column header already has a power of ten; write it in one of the two places',
    figureUnit: unit => `a figure in the unit of its column (${unit}); give it a row or a column of its own`,
    currency: () => 'a currency code of ISO 4217 such as EUR, INR or CNY',
    currencySign: () =>
      'a currency that is certain: several have this sign. Write the code, such as USD, CAD, CNY or JPY, in the header or in a column "currency"',
    currencyOther: code => `a figure in ${code}, as its row or column says; give it another currency or another column`,
    date: () => DATE,
    dateNone: () => `${DATE}; this day does not exist`,
    dateOrder: days => `a date with one reading: it may be ${days}. Write it so, ${LOCALE.replace('"en"', '"en-US"')}`,
    dateShort: () => `${DATE}, with a year of four digits`,
    dateYears: years => `a date with one reading; write ${years} for two years`,
    dateSeason: years =>
      `a date with one reading: EDTF means a season or quarter. Write ${years} for two years, or a month`,
    dateSerial: day =>
      `${DATE}. It looks like a day number of a spreadsheet (${day} in Excel); format the column as text or as a date and save it again`,
    dateStamp: () => `${DATE}. It looks like a time in milliseconds; pass a Date or write the day`,
    dateEnds: () => 'an end that is not before the beginning',
    address: () => 'an address in the web that begins with https:// or http://',
    color: () => 'a color such as "#c23531", "rgb(194 53 49)" or "teal"',
    rows: () => 'an array of rows',
    row: () => 'an object',
    readable: () => 'something that can be read',
    tooMany: most => `at most ${most} rows; the others are left out`,
    shape: shape => `an object ${shape}, an array of rows, or CSV text`,
    json: cause => `JSON that can be read (${cause})`,
    heads: () => 'names of columns in the first row',
    quoteOpen: line => `a " at the end of the quoted cell that begins on line ${line}`,
    quoteAfter: line => `the end of the cell after its closing " on line ${line}; write " twice inside a quoted cell`,
    longRow: () => 'no more cells than the header has; quote cells that hold the separator, such as "1,200"',
    column: column =>
      `a column ${column}. Rename a header or name it with columns: {"your header": "${column.split(' ')[0]!}"}`,
    doubtful: ours =>
      `one of several columns to be ${ours}. Say which with columns: {"your header": "${ours.split(':')[0]!}"}`,
    noFigures: () => 'figures; it has none and is not drawn',
    near: key => `${key}, which is like it; what has no meaning is not read`,
    noUnit: () => 'a figure with % like the others of its column, or % in the header',
  },
};
