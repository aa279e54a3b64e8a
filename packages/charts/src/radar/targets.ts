import { greatest } from 'd3-array';
import { unknownAnnotation } from '@cityfacts/core/messages.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { Problem } from '@cityfacts/core/problems.js';
import { shareOf } from './figure.js';
import type { RadarModel } from './types.js';

/** An annotation with the datum that it is about: the places of its axis and its city in the model. */
export interface AnnotatedDatum extends Annotation {
  readonly axis: number;
  readonly city: number;
}

/** The data that annotations are about: one by its id, or the largest of a city on its scale. Those of axes are at their names. */
export function annotatedData({ annotations, axes, cities }: RadarModel): {
  readonly data: readonly AnnotatedDatum[];
  readonly problems: readonly Problem[];
} {
  const data: AnnotatedDatum[] = [];
  const shareAt = (axis: number, city: number) => {
    const { value } = axes[axis]!.points[city]!;
    return value === null ? -1 : shareOf(value, axes[axis]!.scale);
  };
  const unknown = annotations.filter(annotation => {
    const { id } = annotation;
    if (axes.some(axis => axis.id === id)) return false;
    const city = cities.findIndex(one => id === one.id || id.endsWith(`/${one.id}`));
    const axis =
      id === cities[city]?.id
        ? (greatest(axes.keys(), at => shareAt(at, city)) ?? -1)
        : axes.findIndex(one => `${one.id}/${cities[city]?.id}` === id);
    if (axis >= 0) data.push({ ...annotation, axis, city });
    return axis < 0;
  });
  const known = [...cities, ...axes].map(({ id }) => id);
  return { data, problems: unknown.map(({ id }) => unknownAnnotation(id, known)) };
}
