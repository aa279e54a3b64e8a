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

/** The whole help; the options of each chart come from its table. */
export function help(): string {
  const sections = tags.map(tag => {
    const docs: Readonly<Record<string, string>> = charts[tag].docs;
    const specs = specsOf<unknown>(charts[tag].options).filter(([name]) => name !== 'theme');
    return [`Options of ${tag}:`, ...specs.map(([name, spec]) => entry(spec.attribute, docs[name] ?? ''))].join('\n');
  });
  return [
    [
      'Usage: cityfacts render <chart> --format <format> [--<option> <value> …] [--out <file>]',
      '       cityfacts check <file> [--chart <chart>]',
      '       cityfacts init radar|bars|timeline [--out <file>]',
      '       cityfacts oembed --base <URL> --out <folder>',
      `Charts: ${tags.join(', ')}`,
    ].join('\n'),
    [
      'Flags of render:',
      ...Object.entries(flags).map(([name, doc]) => entry(name, doc)),
      entry('theme', 'svg: light (default), dark, print; html: auto (default), light, dark'),
      entry('help', 'this text'),
      entry('version', 'the version'),
    ].join('\n'),
    [
      'Flags of check, which lists what in your table cannot be drawn, with the fix (exit code 1):',
      ...Object.entries(checkFlags).map(([name, doc]) => entry(name, doc)),
    ].join('\n'),
    [
      'Flags of init, which writes a table to fill in:',
      ...Object.entries(initFlags).map(([name, doc]) => entry(name, doc)),
    ].join('\n'),
    [
      'Flags of oembed, which writes responses, pictures and pages for frames:',
      ...Object.entries(oembedFlags).map(([name, doc]) => entry(name, doc)),
    ].join('\n'),
    ...sections,
    'Examples:\n' +
      '  cityfacts render city-radar --format svg --lang zh-Hans --width 720 --out radar.svg\n' +
      '  cityfacts render city-radar --format csv --indicators set:policy --cities beijing,shanghai\n' +
      '  cityfacts init bars --out my.csv\n' +
      '  cityfacts check my.csv --chart bars\n' +
      '  cityfacts render fund-bars --format png --data my.csv --out my.png\n' +
      '  cityfacts oembed --base https://news.example/charts/ --out charts',
    '',
  ].join('\n\n');
}
