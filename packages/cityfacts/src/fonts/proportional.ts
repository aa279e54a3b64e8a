import { tagAt, viewOf, type Face } from './sfnt.js';

/** Glyphs that a face has in a proportional width too, with those: the feature `pwid` of GSUB. */
export function proportional({ tables }: Face): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const table = tables.get('GSUB');
  if (!table) return found;
  const view = viewOf(table);
  const [features, lookups] = [view.getUint16(6), view.getUint16(8)];
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + index * 6;
    if (tagAt(table, record) !== 'pwid') continue;
    const feature = features + view.getUint16(record + 4);
    for (let each = 0; each < view.getUint16(feature + 2); each++) {
      const lookup = lookups + view.getUint16(lookups + 2 + view.getUint16(feature + 4 + each * 2) * 2);
      for (let part = 0; part < view.getUint16(lookup + 4); part++)
        single(view, view.getUint16(lookup), lookup + view.getUint16(lookup + 6 + part * 2), found);
    }
  }
  return found;
}

/** One glyph for one (type 1), also where its table is far away (type 7). */
function single(view: DataView, type: number, at: number, found: Map<number, number>): void {
  if (type === 7) return single(view, view.getUint16(at + 2), at + view.getUint32(at + 4), found);
  if (type !== 1) return;
  const isList = view.getUint16(at) === 2;
  for (const [index, glyph] of covered(view, at + view.getUint16(at + 2)).entries())
    found.set(glyph, isList ? view.getUint16(at + 6 + index * 2) : (glyph + view.getUint16(at + 4)) & 0xffff);
}

/** The glyphs that a table is about. */
function covered(view: DataView, at: number): readonly number[] {
  const count = view.getUint16(at + 2);
  const indices = Array.from({ length: count }, (_, index) => index);
  if (view.getUint16(at) === 1) return indices.map(index => view.getUint16(at + 4 + index * 2));
  return indices.flatMap(index => {
    const [first, last] = [view.getUint16(at + 4 + index * 6), view.getUint16(at + 6 + index * 6)];
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}
