import { tableMeasurer } from '../src/text/measure.js';
import type { PlacedText } from '../src/labels/placed-text.js';

/** The box of a placed line: ascent and descent as a browser draws common sans-serif faces. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ text, x, y, anchor, size, weight }: PlacedText): Box {
  const width = tableMeasurer.width(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** Pairs of texts that cover one another. */
export function overlaps(texts: readonly PlacedText[]): readonly string[] {
  const boxes = texts.map(boxOf).sort((a, b) => a.top - b.top);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => b.top < a.bottom - 0.5 && a.left < b.right - 0.5 && b.left < a.right - 0.5)
      .map(b => `"${a.text}" and "${b.text}"`),
  );
}

/** Texts that leave the box from 0,0 to `width`,`height`. */
export function strays(texts: readonly PlacedText[], width: number, height: number): readonly string[] {
  return texts
    .map(boxOf)
    .filter(box => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5)
    .map(({ text, left, right, top, bottom }) => `"${text}" ${[left, right, top, bottom].map(Math.round).join(' ')}`);
}
