import type { Validated } from '@cityfacts/core';
import { i18nFor } from '../i18n.js';
import { charts, tags, type Tag } from '../registry.js';
import { chartOf, columnsOf, type Command } from './command.js';
import { readData } from './files.js';

type Check = Extract<Command, { readonly do: 'check' }>;
type Rows = Readonly<Record<string, unknown>>;

/** The table of each chart whose rows are drawn. */
const DRAWN: Readonly<Record<Tag, string>> = {
  'city-radar': 'observations',
  'fund-bars': 'funds',
  'policy-timeline': 'events',
};

const words = {
  en: {
    sound: 'nothing is wrong',
    summary: (problems: number, leftOut: number) =>
      `${problems} ${problems === 1 ? 'problem' : 'problems'}${leftOut ? `, ${leftOut} ${leftOut === 1 ? 'row' : 'rows'} left out` : ''}`,
    columns: 'Columns',
    rows: 'Rows',
    values: 'Values',
    where: 'Where',
    value: 'Value',
    expected: 'Expected',
    colon: ': ',
  },
  zh: {
    sound: '没有问题',
    summary: (problems: number, leftOut: number) => `${problems}个问题${leftOut ? `，略去${leftOut}行` : ''}`,
    columns: '列',
    rows: '行数',
    values: '数值',
    where: '位置',
    value: '内容',
    expected: '应为',
    colon: '：',
  },
};

/** What in the rows of a file cannot be drawn, as a table. @throws {UsageError} */
export function checkCommand({ file, flags }: Check): { readonly text: string; readonly isSound: boolean } {
  const { locale } = i18nFor(flags.lang ?? 'en');
  const data = readData(file);
  const columns = columnsOf(flags.columns);
  const context = {
    language: locale,
    ...(columns && { columns }),
    ...(flags['number-locale'] && { locale: flags['number-locale'] }),
  };
  const read = (tag: Tag) => ({ tag, found: charts[tag].validate(data, context) });
  const { tag, found } = flags.chart === undefined ? best(tags.map(read)) : read(chartOf(flags.chart));
  const { problems, leftOut = 0, columns: matched = {} } = found;
  const say = /^zh\b/.test(locale) ? words.zh : words.en;
  const isSound = !problems.some(({ level }) => level === 'error') && count(tag, found) > 0;
  const of = (name: string, text: string) => `${name}${say.colon}${text}\n`;
  const heads = Object.entries(matched).map(([head, ours]) => (head === ours ? head : `${head} → ${ours}`));
  const rows = problems.map(({ cells, message }) => cells ?? ([message, '', ''] as const));
  return {
    text:
      `${file}${say.colon}${problems.length ? say.summary(problems.length, leftOut) : say.sound}\n` +
      // A row of a table for the radar holds several values.
      of(tag, `${tag === 'city-radar' ? say.values : say.rows} ${count(tag, found)}`) +
      (heads.length ? of(say.columns, heads.join(', ')) : '') +
      (rows.length ? `\n${grid([[say.where, say.value, say.expected], ...rows])}` : ''),
    isSound,
  };
}

const count = (tag: Tag, { rows }: Validated<object>): number =>
  ((rows as Rows)[DRAWN[tag]] as readonly unknown[]).length;

/** The chart that most columns are for; of several, that with the fewest faults. */
function best(all: readonly { readonly tag: Tag; readonly found: Validated<object> }[]) {
  const score = ({ tag, found }: (typeof all)[number]): number =>
    (count(tag, found) > 0 ? 1000 : 0) +
    10 * Object.keys(found.columns ?? {}).length -
    Math.min(found.problems.length, 9);
  // A name and a value are bars rather than a radar of one axis.
  const order: readonly Tag[] = ['fund-bars', 'policy-timeline', 'city-radar'];
  return [...all].sort((a, b) => score(b) - score(a) || order.indexOf(a.tag) - order.indexOf(b.tag))[0]!;
}

/** Columns side by side; Chinese characters are two wide. */
function grid(rows: readonly (readonly string[])[]): string {
  const widthOf = (text: string) =>
    [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(char) ? 2 : 1), 0);
  const widths = [0, 1].map(column => Math.min(60, Math.max(...rows.map(row => widthOf(row[column]!)))));
  const pad = (text: string, width: number | undefined) => text + ' '.repeat(Math.max(0, (width ?? 0) - widthOf(text)));
  return rows
    .map(
      row =>
        `${row
          .map((cell, column) => pad(cell, widths[column]))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
