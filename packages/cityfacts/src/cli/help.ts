import { charts, tags } from '../registry.js';
import { specsOf } from '../read-options.js';
import { checkFlags, flags, initFlags, oembedFlags } from './command.js';

const COLUMN = 20;
const WIDTH = 100;

/** One flag and its meaning, hanging. */
function entry(name: string, doc: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of doc.split(' ')) {
    if (line && COLUMN + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  const [first = '', ...others] = [...lines, line];
  return [`  ${`--${name}`.padEnd(COLUMN - 2)}${first}`, ...others.map(text => ' '.repeat(COLUMN) + text)].join('\n');
}

/** The flags of a command, or the options of a chart, and what each means. */
export interface HelpSection {
  /** The command, or the chart. */
  readonly of: string;
  readonly title: string;
  /** What the command does, where that is not plain. */
  readonly does?: string;
  readonly flags: readonly (readonly [name: string, doc: string])[];
}

export const usage = [
  'cityfacts render <chart> --format <format> [--<option> <value> …] [--out <file>]',
  'cityfacts check <file> [--chart <chart>]',
  'cityfacts init radar|bars|timeline [--out <file>]',
  'cityfacts oembed --base <URL> --out <folder>',
];

/** The options of each chart come from its table. */
export const sections: readonly HelpSection[] = [
  {
    of: 'render',
    title: 'Flags of render',
    flags: [
      ...Object.entries(flags),
      ['theme', 'svg, flat-svg, png: light (default), dark, print; html: auto (default), light, dark'],
      ['help', 'this text'],
      ['version', 'the version'],
    ],
  },
  {
    of: 'check',
    title: 'Flags of check',
    does: 'lists what in your table cannot be drawn, with the fix (exit code 1)',
    flags: Object.entries(checkFlags),
  },
  { of: 'init', title: 'Flags of init', does: 'writes a table to fill in', flags: Object.entries(initFlags) },
  {
    of: 'oembed',
    title: 'Flags of oembed',
    does: 'writes responses, pictures and pages for frames',
    flags: Object.entries(oembedFlags),
  },
  ...tags.map(tag => {
    const docs: Readonly<Record<string, string>> = charts[tag].docs;
    const specs = specsOf<unknown>(charts[tag].options).filter(([name]) => name !== 'theme');
    return {
      of: tag,
      title: `Options of ${tag}`,
      flags: specs.map(([name, spec]) => [spec.attribute, docs[name] ?? ''] as const),
    };
  }),
];

export const examples = [
  'cityfacts render city-radar --format svg --lang zh-Hans --width 720 --out radar.svg',
  'cityfacts render city-radar --format csv --indicators set:policy --cities beijing,shanghai',
  'cityfacts init bars --out my.csv',
  'cityfacts check my.csv --chart bars',
  'cityfacts render fund-bars --format png --data my.csv --out my.png',
  'cityfacts oembed --base https://news.example/charts/ --out charts',
];

/** The whole help. */
export const help = (): string =>
  [
    `Usage: ${usage.join('\n       ')}\nCharts: ${tags.join(', ')}`,
    ...sections.map(({ title, does, flags: all }) =>
      [`${title}${does ? `, which ${does}` : ''}:`, ...all.map(([name, doc]) => entry(name, doc))].join('\n'),
    ),
    `Examples:\n${examples.map(line => `  ${line}`).join('\n')}`,
    '',
  ].join('\n\n');
