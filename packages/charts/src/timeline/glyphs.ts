import { round2 } from '@cityfacts/core/round.js';
import type { Shape } from './types.js';

/** Offset of the first point, and the rest of the outline in relative commands; each about 9 px wide. */
export const glyphs: { readonly [R in Shape]: readonly [number, number, string] } = {
  issued: [-4.5, 0, 'a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z'],
  effective: [-4, -5, 'l9,5l-9,5z'],
  established: [-4, -4, 'h8v8h-8z'],
  held: [0, -5.6, 'l5.6,5.6l-5.6,5.6l-5.6,-5.6z'],
  visit: [0, 5.2, 'l5,-9h-10z'],
  signed: [-1.7, -5, 'h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z'],
  started: [0, -5.2, 'l5,9h-10z'],
  completed: [0, -5.8, 'l1.5,4l4.1,0l-3.3,2.6l1.2,4.1l-3.5,-2.4l-3.5,2.4l1.2,-4.1l-3.3,-2.6l4.1,0z'],
  announced: [-4.8, -3, 'l1.8,-1.8l3,3l3,-3l1.8,1.8l-3,3l3,3l-1.8,1.8l-3,-3l-3,3l-1.8,-1.8l3,-3z'],
  progress: [-5, -4.5, 'h4l5,4.5l-5,4.5h-4l4,-4.5z'],
  support: [-5, -3.5, 'h10v7h-10z'],
  target: [-2.5, -4.4, 'h5l2.5,4.4l-2.5,4.4h-5l-2.5,-4.4z'],
};

/** The shape of a date role around `x`, `y`. */
export function glyph(role: Shape, x: number, y: number): string {
  const [dx, dy, outline] = glyphs[role];
  return `M${round2(x + dx)},${round2(y + dy)}${outline}`;
}
