import type { Path } from 'd3-path';
import type { PolicyEvent } from '@cityfacts/data';
import { getOwn } from '@cityfacts/core/get-own.js';
import type { Shape } from './types.js';

/** The outline of each shape around `x`, `y`, about 10 px wide at `size` 1; `SymbolType` of d3-shape, with a place of its own. */
export const shapes: Readonly<Record<Shape, (path: Path, x: number, y: number, size?: number) => void>> = {
  paper(path, x, y, size = 1) {
    const r = 4.6 * size;
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
    path.closePath();
  },
  law: polygon([0, -6.4], [6.4, 0], [0, 6.4], [-6.4, 0]),
  project: polygon([-4.2, -4.2], [4.2, -4.2], [4.2, 4.2], [-4.2, 4.2]),
  event: polygon([0, -5.4], [5.2, 4], [-5.2, 4]),
  target: polygon([-2.5, -4.4], [2.5, -4.4], [5, 0], [2.5, 4.4], [-2.5, 4.4], [-5, 0]),
};

function polygon(...points: readonly (readonly [number, number])[]) {
  return (path: Path, x: number, y: number, size = 1): void => {
    points.forEach(([dx, dy], index) => {
      if (index) path.lineTo(x + dx * size, y + dy * size);
      else path.moveTo(x + dx * size, y + dy * size);
    });
    path.closePath();
  };
}

/** Kinds that share a shape: more shapes than these cannot be distinguished. */
const shapeOfKind: Readonly<Record<string, Shape>> = {
  policy: 'paper',
  facility: 'project',
  fund: 'project',
  zone: 'project',
};

/** Whether a document is a law. */
export const isLaw = ({ documentType }: PolicyEvent): boolean =>
  documentType === 'regulation' || documentType === 'law';

export const shapeOf = (row: PolicyEvent): Shape =>
  isLaw(row) ? 'law' : (getOwn(shapeOfKind, row.kind ?? 'other') ?? 'event');
