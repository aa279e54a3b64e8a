/**
 * A face with the outlines of a few characters only. The renderer reads the whole file of a font for every sign that it draws, and a
 * file with Chinese has 20 MB: a subset of 1 MB is read twenty times as fast.
 */
import { proportional } from './proportional.js';
import { glyphsOf, viewOf, type Face } from './sfnt.js';

/** Signs that are narrow in Latin and often as wide as a character in Chinese fonts, with the most that they may take, em. */
const narrow: Readonly<Record<string, number>> = { '“': 0.6, '”': 0.6, '‘': 0.6, '’': 0.6, '·': 0.6, '–': 0.7 };

/**
 * @param family the name that the subset has
 * @returns a font file; `null` for a face of a kind that is not understood, or that lacks a character or has it too wide
 */
export function subset(face: Face, characters: ReadonlySet<string>, family: string): Uint8Array | null {
  const { tables } = face;
  if (tables.has('fvar') || tables.has('CFF2')) return null;
  const glyphs = new Map(glyphsOf(face, characters));
  if (glyphs.size < characters.size || !narrowed(face, glyphs)) return null;
  const kept = new Set([0, ...glyphs.values()]);
  const cff = tables.get('CFF ');
  const outlines: (readonly [tag: string, content: Uint8Array])[] | null = cff
    ? cffOf(cff, kept)
    : glyfOf(tables, kept);
  if (!outlines) return null;
  const same = ['OS/2', 'head', 'hhea', 'hmtx', 'maxp'].map(tag => [tag, tables.get(tag)!] as const);
  const post = new Uint8Array(32);
  post.set(tables.get('post')!.subarray(0, 32));
  viewOf(post).setUint32(0, 0x0003_0000);
  return fileOf([
    ...same,
    ['post', post] as const,
    ['cmap', cmapOf(glyphs)] as const,
    ['name', nameOf(family)] as const,
    ...outlines,
  ]);
}

/** Gives narrow signs their narrow glyphs. @returns whether the face has them */
function narrowed(face: Face, glyphs: Map<number, number>): boolean {
  const others = proportional(face);
  // The half-width dot, where the only other one is as wide as a character.
  const dot = glyphsOf(face, '･').get(0xff65);
  const [metrics, unit] = [viewOf(face.tables.get('hmtx')!), viewOf(face.tables.get('head')!).getUint16(18)];
  const last = viewOf(face.tables.get('hhea')!).getUint16(34) - 1;
  return Object.entries(narrow).every(([char, most]) => {
    const code = char.codePointAt(0)!;
    const own = glyphs.get(code);
    if (own === undefined) return true;
    const isWide = (glyph: number) => metrics.getUint16(Math.min(glyph, last) * 4) > most * unit;
    const glyph = others.get(own) ?? (char === '·' && dot !== undefined && isWide(own) ? dot : own);
    glyphs.set(code, glyph);
    return !isWide(glyph);
  });
}

function fileOf(tables: readonly (readonly [tag: string, content: Uint8Array])[]): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const head = 12 + sorted.length * 16;
  const file = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), head));
  const view = viewOf(file);
  view.setUint32(0, tables.some(([tag]) => tag === 'CFF ') ? 0x4f54_544f : 0x0001_0000);
  view.setUint16(4, sorted.length);
  let offset = head;
  for (const [index, [tag, content]] of sorted.entries()) {
    const at = 12 + index * 16;
    file.set(Buffer.from(tag), at);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, content.length);
    file.set(content, offset);
    offset += padded(content.length);
  }
  return file;
}

/** A character map of format 12, a group a character. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const table = new Uint8Array(28 + glyphs.size * 12);
  const view = viewOf(table);
  [0, 1, 3, 10].forEach((value, index) => view.setUint16(index * 2, value));
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + glyphs.size * 12);
  view.setUint32(24, glyphs.size);
  for (const [index, [code, glyph]] of [...glyphs].sort(([a], [b]) => a - b).entries())
    [code, code, glyph].forEach((value, field) => view.setUint32(28 + index * 12 + field * 4, value));
  return table;
}

/** The names of a family and its one style. */
function nameOf(family: string): Uint8Array {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const records = Buffer.alloc(6 + names.length * 12);
  records.writeUInt16BE(names.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const { length } = strings[index]!;
    [3, 1, 0x409, id, length, offset].forEach((value, field) =>
      records.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    offset += length;
  }
  return Buffer.concat([records, ...strings]);
}

/** Outlines of TrueType: the others are empty. */
function glyfOf(tables: Face['tables'], wanted: ReadonlySet<number>): [string, Uint8Array][] | null {
  const [loca, glyf, head] = [tables.get('loca'), tables.get('glyf'), tables.get('head')];
  if (!loca || !glyf || !head) return null;
  const isLong = viewOf(head).getInt16(50) === 1;
  const offsets = viewOf(loca);
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const start = (glyph: number) => (isLong ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2);
  const outline = (glyph: number) => glyf.subarray(start(glyph), start(glyph + 1));
  const kept = new Set(wanted);
  // A set grows while it is read: parts of parts come too.
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);
  const next = new Uint8Array(loca.length);
  const written = viewOf(next);
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (let glyph = 0; glyph <= count; glyph++) {
    if (isLong) written.setUint32(glyph * 4, offset);
    else written.setUint16(glyph * 2, offset / 2);
    if (glyph === count || !kept.has(glyph)) continue;
    pieces.push(outline(glyph));
    offset += outline(glyph).length;
  }
  return [
    ['loca', next],
    ['glyf', Buffer.concat(pieces)],
  ];
}

/** The glyphs that a composite glyph is made of. */
function partsOf(outline: Uint8Array): readonly number[] {
  if (outline.length < 10) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10; ;) {
    const flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if (!(flags & 0x20)) return parts;
  }
}

/** A list of CFF: how many, where each begins and ends, and where the list ends. */
function indexAt(cff: Uint8Array, at: number) {
  const view = viewOf(cff);
  const count = view.getUint16(at);
  const size = count ? cff[at + 2]! : 0;
  const base = at + 2 + (count ? 1 + (count + 1) * size : 0) - 1;
  const offset = (index: number) => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + cff[at + 3 + index * size + byte]!;
    return base + value;
  };
  return { count, start: offset, end: count ? offset(count) : at + 2 };
}

/** The operands of the operators of a DICT, each with its place. */
function operandsOf(cff: Uint8Array, from: number, to: number) {
  const found = new Map<number, { value: number; at: number; size: number }[]>();
  let operands: { value: number; at: number; size: number }[] = [];
  const view = viewOf(cff);
  for (let at = from; at < to;) {
    const byte = cff[at]!;
    if (byte <= 21) {
      found.set(byte === 12 ? 1200 + cff[at + 1]! : byte, operands);
      operands = [];
      at += byte === 12 ? 2 : 1;
      continue;
    }
    let [value, size] = [0, 1];
    if (byte === 28) [value, size] = [view.getInt16(at + 1), 3];
    else if (byte === 29) [value, size] = [view.getInt32(at + 1), 5];
    else if (byte === 30) while ((cff[at + size++]! & 0x0f) !== 0x0f);
    else if (byte >= 251) [value, size] = [-(byte - 251) * 256 - cff[at + 1]! - 108, 2];
    else if (byte >= 247) [value, size] = [(byte - 247) * 256 + cff[at + 1]! + 108, 2];
    else value = byte - 139;
    operands.push({ value, at, size });
    at += size;
  }
  return found;
}

const [CHARSET, ENCODING, CHARSTRINGS, PRIVATE, SUBRS, FD_ARRAY, FD_SELECT] = [15, 16, 17, 18, 19, 1236, 1237] as const;

/** Outlines of CFF. Those left out become empty. What comes after them moves, and the offsets to it are corrected. */
function cffOf(cff: Uint8Array, kept: ReadonlySet<number>): [string, Uint8Array][] | null {
  const tops = indexAt(cff, indexAt(cff, cff[2]!).end);
  const top = operandsOf(cff, tops.start(0), tops.start(1));
  const at = top.get(CHARSTRINGS)?.[0]?.value;
  if (at === undefined) return null;
  const old = indexAt(cff, at);
  const END = Uint8Array.of(14);
  const strings = Array.from({ length: old.count }, (_, glyph) =>
    kept.has(glyph) ? cff.subarray(old.start(glyph), old.start(glyph + 1)) : END,
  );
  const list = Buffer.alloc(3 + (old.count + 1) * 4);
  list.writeUInt16BE(old.count, 0);
  list[2] = 4;
  let offset = 1;
  for (const [glyph, { length }] of strings.entries()) {
    list.writeUInt32BE(offset, 3 + glyph * 4);
    offset += length;
  }
  list.writeUInt32BE(offset, 3 + old.count * 4);
  const next = Buffer.concat([cff.subarray(0, at), list, ...strings, cff.subarray(old.end)]);
  const moved = list.length + offset - 1 - (old.end - at);
  const place = (value: number) => (value >= old.end ? value + moved : value);
  /** Writes a place again in the same number of bytes. */
  const mend = (operand: { value: number; at: number; size: number } | undefined, shift: number): boolean => {
    if (!operand || operand.value < old.end) return true;
    if (operand.size !== 5) return false;
    next.writeInt32BE(place(operand.value), operand.at + shift + 1);
    return true;
  };
  /** Whether a private DICT and its subroutines, whose place it names from its own, move together. */
  const isWhole = (dict: typeof top): boolean => {
    const [size, start] = dict.get(PRIVATE)?.map(({ value }) => value) ?? [];
    if (size === undefined || start === undefined) return true;
    const subroutines = operandsOf(cff, start, start + size).get(SUBRS)?.[0]?.value;
    return subroutines === undefined || start >= old.end === start + subroutines >= old.end;
  };
  if (!isWhole(top)) return null;
  const own = [CHARSET, ENCODING, FD_ARRAY, FD_SELECT].map(operator => top.get(operator)?.[0]);
  if (![...own, top.get(PRIVATE)?.[1]].every(operand => mend(operand, 0))) return null;
  const arrayAt = top.get(FD_ARRAY)?.[0]?.value;
  if (arrayAt !== undefined) {
    const fonts = indexAt(cff, arrayAt);
    for (let index = 0; index < fonts.count; index++) {
      const font = operandsOf(cff, fonts.start(index), fonts.start(index + 1));
      if (!isWhole(font) || !mend(font.get(PRIVATE)?.[1], place(arrayAt) - arrayAt)) return null;
    }
  }
  return [['CFF ', next]];
}
