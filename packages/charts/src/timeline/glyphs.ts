import type { Path } from 'd3-path';
import type { PolicyEvent } from '@cityfacts/data';
import { getOwn } from '@cityfacts/core/get-own.js';
import type { Shape } from './types.js';
import { kinds } from './vocabulary.js';

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

export const shapeOf = (row: PolicyEvent, own: Readonly<Record<string, Shape>> = {}): Shape =>
  isLaw(row) ? 'law' : (getOwn(shapeOfKind, row.kind ?? '') ?? getOwn(own, row.kind ?? '') ?? 'event');

const FREE: readonly Shape[] = ['paper', 'project', 'event', 'law'];

/** Shapes for kinds of an author, and for no kind: those that no kind of ours has among the rows, in turn. */
export function ownShapes(rows: readonly PolicyEvent[]): Readonly<Record<string, Shape>> {
  const own = new Set<string>();
  const taken = new Set<Shape>();
  for (const row of rows) {
    const kind = row.kind ?? '';
    if (isLaw(row)) taken.add('law');
    else if (kinds.includes(kind)) taken.add(shapeOf(row));
    else own.add(kind);
  }
  const left = FREE.filter(shape => !taken.has(shape));
  const free = left.length ? left : FREE;
  return Object.fromEntries([...own].map((kind, index) => [kind, free[index % free.length]!]));
}
