import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import type { RadarMark, RadarModel } from './types.js';

/** Radius of the focus ring, px. */
const RING = 12;

/**
 * The marks as a grid: left and right move along the axes and round, up and down along the cities; Home and End go to
 * the first and last axis of a city, PageUp and PageDown to the first and last city of an axis.
 * `markAt(axis, city)` says where a datum is drawn, gaps included.
 */
export function radarNodes(
  model: RadarModel,
  markAt: (axis: number, city: number) => RadarMark | undefined,
): readonly NavigationNode[] {
  const { axes, cities } = model;
  const ids = cities.map(city => axes.map(axis => `${axis.id}/${city.id}`));
  const id = (axis: number, city: number): string =>
    ids[(city + cities.length) % cities.length]![(axis + axes.length) % axes.length]!;
  return cities.flatMap((city, row) =>
    axes.flatMap((_, column) => {
      const mark = markAt(column, row);
      if (!mark) return [];
      return {
        id: id(column, row),
        x: mark.x,
        y: mark.y,
        r: RING,
        left: id(column - 1, row),
        right: id(column + 1, row),
        up: id(column, row - 1),
        down: id(column, row + 1),
        first: id(0, row),
        last: id(-1, row),
        top: id(column, 0),
        bottom: id(column, -1),
        entity: city.id,
        group: city.name,
        label: city.name,
      };
    }),
  );
}
