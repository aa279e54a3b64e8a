/** Reads what is needed of OpenType and TrueType files and collections: https://learn.microsoft.com/typography/opentype/spec/. */

/** One face of a font file. */
export interface Face {
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
export const tagAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The faces of a file: several in a collection. @throws {RangeError} for what is no such file */
export function facesOf(file: Uint8Array): readonly Face[] {
  const view = viewOf(file);
  const offsets =
    tagAt(file, 0) === 'ttcf'
      ? Array.from({ length: view.getUint32(8) }, (_, index) => view.getUint32(12 + index * 4))
      : [0];
  return offsets.map(offset => {
    const tables = new Map<string, Uint8Array>();
    for (let index = 0; index < view.getUint16(offset + 4); index++) {
      const at = offset + 12 + index * 16;
      const start = view.getUint32(at + 8);
      tables.set(tagAt(file, at), file.subarray(start, start + view.getUint32(at + 12)));
    }
    return { tables };
  });
}

/** Names of the family of a face, in all its languages. */
export function familiesOf({ tables }: Face): readonly string[] {
  const name = tables.get('name')!;
  const view = viewOf(name);
  const strings = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, index) => 6 + index * 12)
    .filter(at => view.getUint16(at) === 3 && [1, 16].includes(view.getUint16(at + 6)))
    .map(at => {
      const start = strings + view.getUint16(at + 10);
      return new TextDecoder('utf-16be').decode(name.subarray(start, start + view.getUint16(at + 8)));
    });
}

/** 400 is regular, 700 bold. */
export const weightOf = ({ tables }: Face): number => viewOf(tables.get('OS/2')!).getUint16(4);

/** The glyph of each character that the face has, by its code point. */
export function glyphsOf({ tables }: Face, characters: Iterable<string>): ReadonlyMap<number, number> {
  const view = viewOf(tables.get('cmap')!);
  const found = new Map<number, (code: number) => number>();
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) found.set(12, code => inGroups(view, at, code));
    if (format === 4) found.set(4, code => inSegments(view, at, code));
  }
  const lookUp = found.get(12) ?? found.get(4) ?? (() => 0);
  return new Map(
    [...characters].flatMap(char => {
      const glyph = lookUp(char.codePointAt(0)!);
      return glyph ? [[char.codePointAt(0)!, glyph] as const] : [];
    }),
  );
}

function inGroups(view: DataView, at: number, code: number): number {
  for (let group = at + 16, end = group + view.getUint32(at + 12) * 12; group < end; group += 12) {
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

function inSegments(view: DataView, at: number, code: number): number {
  const bytes = view.getUint16(at + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    if (view.getUint16(at + 14 + segment) < code) continue;
    const first = view.getUint16(at + 16 + bytes + segment);
    if (first > code) return 0;
    const delta = view.getUint16(at + 16 + bytes * 2 + segment);
    const rangeAt = at + 16 + bytes * 3 + segment;
    const range = view.getUint16(rangeAt);
    if (!range) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (code - first) * 2);
    return glyph && (glyph + delta) & 0xffff;
  }
  return 0;
}
