/**
 * Writes packages/core/src/text/widths.ts: for each character the widest advance over the sans-serif
 * fonts that readers have, at weight 400 (500 included) and 700.
 *
 *   node tools/build-widths.mjs [--check] [folder of fonts …]
 *
 * The fonts: Liberation Sans and Arimo (the metrics of Helvetica and Arial), Roboto, Noto Sans, Open Sans. Arimo is a package
 * of the tests; on Debian the others are fonts-liberation, fonts-roboto-unhinted, fonts-noto-core and fonts-open-sans. They
 * are needed only to write the table, which is committed. `--check` writes nothing and fails if the table is not what the fonts say.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TARGET = new URL('../packages/core/src/text/widths.ts', import.meta.url);
/** Steps per em and the code of the character for width 0; text/measure.ts reads with the same two. */
const STEPS = 64;
const ZERO = 35;

const FAMILIES = {
  regular: [
    ['LiberationSans-Regular.ttf', 'Arimo_400Regular.ttf'],
    ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'],
    ['NotoSans-Regular.ttf'],
    ['OpenSans-Regular.ttf'],
  ],
  bold: [
    ['LiberationSans-Bold.ttf', 'Arimo_700Bold.ttf'],
    ['Roboto-Bold.ttf'],
    ['NotoSans-Bold.ttf'],
    ['OpenSans-Bold.ttf'],
  ],
};

/** Latin with its extensions, pinyin, Vietnamese; punctuation, currencies, arrows, operators, geometric marks. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x1c3],
  [0x1cd, 0x1f0],
  [0x1f4, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x2030],
  [0x2032, 0x203e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x22ff],
  [0x25a0, 0x25ff],
];

/** Latin-1, Latin Extended-A, quotation marks, dashes, comparison signs. */
const EVERYDAY = /[\u00a0-\u017f\u2010-\u203a€№™−≈≠≤≥]/u;

/** The characters of a range, without those that have no width of their own. */
function* characters([first, last]) {
  for (let code = first; code <= last; code += 1) {
    const char = String.fromCodePoint(code);
    if (!/[\p{Cn}\p{Cf}\p{Mn}]/u.test(char)) yield char;
  }
}

/** A function from code point to advance width in em (`undefined`: the font lacks it), read from an sfnt file. */
function readFont(file) {
  const bytes = readFileSync(file);
  const tables = new Map();
  for (let i = 0; i < bytes.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const unitsPerEm = bytes.readUInt16BE(tables.get('head') + 18);
  const metrics = bytes.readUInt16BE(tables.get('hhea') + 34);
  const glyphs = readCmap(bytes, tables.get('cmap'));
  return code => {
    const glyph = glyphs.get(code);
    if (!glyph) return undefined;
    return bytes.readUInt16BE(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

/** The Unicode character map (format 4) as a Map from code point to glyph. */
function readCmap(bytes, cmap) {
  const glyphs = new Map();
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i += 1) {
    const table = cmap + bytes.readUInt32BE(cmap + 8 + i * 8);
    if (bytes.readUInt16BE(table) !== 4) continue;
    const count = bytes.readUInt16BE(table + 6) / 2;
    const at = (array, segment) => table + 14 + (array ? 2 : 0) + array * count * 2 + segment * 2;
    for (let s = 0; s < count; s += 1) {
      const [end, start] = [bytes.readUInt16BE(at(0, s)), bytes.readUInt16BE(at(1, s))];
      const [delta, offset] = [bytes.readUInt16BE(at(2, s)), bytes.readUInt16BE(at(3, s))];
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const glyph = offset ? bytes.readUInt16BE(at(3, s) + offset + (code - start) * 2) : code;
        if (glyph) glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** Finds a font file by name under the folders. */
function find(name, folders) {
  for (const folder of folders.filter(existsSync)) {
    const found = readdirSync(folder, { recursive: true }).find(path => path.endsWith(`/${name}`) || path === name);
    if (found) return join(folder, found);
  }
  throw new Error(`Font ${name} is in none of ${folders.join(', ')}. Install it or name its folder as an argument.`);
}

/**
 * The widest advance of a character in em. Where a family lacks it another font steps in: one of the other
 * families for a letter, any font for a sign, and then at least one em.
 */
function widest(char, families) {
  const code = char.codePointAt(0);
  let width = 0;
  for (const family of families) {
    const widths = family.map(font => font(code)).filter(found => found !== undefined);
    width = Math.max(width, ...(widths.length || /\p{L}/u.test(char) ? widths : [1]));
  }
  return width || 1;
}

/** One table character per width, rounded up; `!` stands for the backslash. */
function encode(widths) {
  return widths
    .map(width => String.fromCharCode(ZERO + Math.ceil(width * STEPS - 1e-9)))
    .map(char => {
      if (char > '~') throw new Error(`A width above ${(126 - ZERO) / STEPS} em does not fit the table.`);
      return char === '\\' ? '!' : char;
    })
    .join('');
}

function build(folders) {
  const load = families => families.map(family => family.map(name => readFont(find(name, folders))));
  const fonts = { regular: load(FAMILIES.regular), bold: load(FAMILIES.bold) };
  const width = (char, style) => Math.ceil(widest(char, fonts[style]) * STEPS - 1e-9) / STEPS;
  /** What measure.ts falls back to: the letter without its marks, else one em. */
  const fallback = (char, style) => {
    const base = char.normalize('NFD')[0];
    return base === char || base > '\u024f' ? 1 : width(base, style);
  };
  const ascii = [...characters(RANGES[0])];
  const others = RANGES.slice(1)
    .flatMap(range => [...characters(range)])
    .filter(char =>
      ['regular', 'bold'].some(style => {
        const [own, other] = [width(char, style), fallback(char, style)];
        // Too narrow always does harm; too wide only in characters of every day.
        return own > other || (other - own > 0.1 && EVERYDAY.test(char));
      }),
    );
  const line = (name, value, doc) => {
    const [left, right] = [`export const ${name} =`, `'${value.replace(/'/g, "\\'")}';`];
    // Broken where Prettier breaks.
    return `/** ${doc} */\n${left}${left.length + right.length < 120 ? ' ' : '\n  '}${right}\n`;
  };
  const table = (chars, style) => encode(chars.map(char => width(char, style)));
  return [
    '// Generated by tools/build-widths.mjs. Do not edit.',
    '// Advance widths in 1/64 em: the code of a character less 35 is the width, `!` stands for the backslash.\n',
    line('ASCII', table(ascii, 'regular'), 'U+0020–U+007E.'),
    line('ASCII_BOLD', table(ascii, 'bold'), 'U+0020–U+007E, bold.'),
    line('OTHER_CHARACTERS', others.join(''), 'What is not as wide as its letter without marks, nor one em.'),
    line('OTHERS', table(others, 'regular'), 'Widths of `OTHER_CHARACTERS`.'),
    line('OTHERS_BOLD', table(others, 'bold'), 'Widths of `OTHER_CHARACTERS`, bold.'),
  ].join('\n');
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const arimo = fileURLToPath(new URL('../node_modules/@expo-google-fonts/arimo', import.meta.url));
const text = build([...positionals, arimo, '/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts']);
if (!values.check) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('packages/core/src/text/widths.ts is not current: run node tools/build-widths.mjs');
  process.exitCode = 1;
}
