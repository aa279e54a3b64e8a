import type { Space } from '@cityfacts/core/chart-definition.js';
import { at, block } from '@cityfacts/core/labels/text-block.js';
import { items } from '@cityfacts/core/labels/items.js';
import { line } from '@cityfacts/core/labels/text-line.js';
import { lanes, type LanePlace } from '@cityfacts/core/labels/lanes.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { pathOf } from '@cityfacts/core/round.js';
import { ellipsis } from '@cityfacts/core/text/wrap.js';
import { dotLabel, labelText, LANE, SIZE } from './dot-label.js';
import { dotList } from './dot-list.js';
import { markOf } from './mark.js';
import { stacked } from './stack.js';
import type { DotRow, RadarAxis, RadarCity } from './types.js';

/** From the edge to the ends of the scale, so that marks at 0 and at the maximum are whole. */
const INSET = 8;
/** From one mark to the next in a stack, or in a line of gaps. */
const STEP = 13;
/** The most that a stack rises; where more are in it, its marks stand closer. */
const TALL = 8 * STEP;

/** Cities with one and the same figure, which have one label. */
interface Group {
  readonly x: number;
  readonly short: string;
  readonly cities: readonly RadarCity[];
  readonly label: string;
}

/** One indicator: heading, value labels in lanes, a scale from 0 with a mark a city, gaps in words; `top` is its upper edge. */
export function dotRow(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  listGap: string,
  top: number,
  space: Space,
): { readonly row: DotRow; readonly height: number } {
  const { width, text } = space;
  const xOf = (value: number) => INSET + (value / axis.max) * (width - 2 * INSET);
  const head = block(
    [
      { text: axis.label, size: 13, weight: 600 },
      { text: items(axis.sub, width, SIZE, text), size: SIZE, tone: 'muted' },
    ],
    width,
    text,
  );
  const groups = grouped(axis, cities, xOf, listGap, space);
  const figures = stacked(groups.flatMap(group => group.cities.map(city => ({ ...group, city }))));
  const most = Math.max(0, ...figures.map(({ level }) => level));
  const step = Math.min(STEP, TALL / most);
  const placed = lanes(
    groups.map(({ x, label }) => ({ x, width: text.width(label, SIZE, 600) })),
    0,
    width,
    10,
  );
  const above = placed ? 1 + Math.max(-1, ...placed.map(place => place.lane)) : 0;
  const y = top + head.height + above * LANE + most * step + 16;
  const base = y - most * step - 10;
  const listed = dotList(placed ? [] : figures, y + 24, space);
  const gapTop = y + 25 + listed.height;
  const gaps = gapsOf(axis, cities, gapTop, space);
  return {
    row: {
      scale: scalePath(axis, xOf, y),
      leaders: (placed ?? []).map((place, index) => {
        const { x, cities: members } = groups[index]!;
        const { id: entity, series } = members[0]!;
        return {
          entity,
          series,
          d: pathOf([
            [x, y - figures.find(({ city }) => city.id === entity)!.level * step],
            [x, laneBottom(base, place) - (place.flag ? 12 : 0)],
          ]),
        };
      }),
      marks: [...figures.map(({ city, x, level }) => markOf(city, x, y - level * step, false)), ...gaps.marks],
      markers: listed.markers,
      texts: [...at(head, 0, top), ...ends(axis, space, y), ...gaps.texts],
      labels: (placed ?? [])
        .map((place, index) => {
          const { label, cities: members } = groups[index]!;
          return dotLabel(label, members, place.left, laneBottom(base, place) - 3);
        })
        .concat(listed.labels),
    },
    height: gaps.bottom - top,
  };
}

/** The hollow marks of the cities without a figure, in as many lines as half the width needs, and the words for them. */
function gapsOf(axis: RadarAxis, cities: readonly RadarCity[], top: number, { width, text }: Space) {
  const gaps = cities.filter((_, index) => axis.points[index]?.value === null);
  const inLine = Math.floor(width / 2 / STEP);
  const left = Math.min(gaps.length, inLine) * STEP + 8;
  const words = block([{ text: axis.gaps, size: SIZE }], width - left, text);
  return {
    marks: gaps.map((city, index) =>
      markOf(city, INSET + (index % inLine) * STEP, top + 8 + Math.floor(index / inLine) * STEP, true),
    ),
    texts: at(words, left, top),
    bottom: top + Math.max(words.height, Math.ceil(gaps.length / inLine) * STEP),
  };
}

function grouped(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  xOf: (value: number) => number,
  listGap: string,
  { width, text }: Space,
): readonly Group[] {
  const byFigure = new Map<string, { x: number; short: string; cities: RadarCity[] }>();
  cities.forEach((city, index) => {
    const point = axis.points[index];
    if (!point || point.value === null) return;
    const key = `${point.value} ${point.short}`;
    const found = byFigure.get(key);
    if (found) found.cities.push(city);
    else byFigure.set(key, { x: xOf(point.value), short: point.short, cities: [city] });
  });
  return [...byFigure.values()]
    .sort((a, b) => a.x - b.x)
    .map(group => {
      const names = group.cities.map(city => city.name).join(listGap);
      return { ...group, label: labelText(names, group.short, width - 2 * INSET, text) };
    });
}

const laneBottom = (base: number, { lane }: LanePlace): number => base - lane * LANE;

function scalePath(axis: RadarAxis, xOf: (value: number) => number, y: number): string {
  const strokes = axis.ticks.map(tick =>
    pathOf([
      [xOf(tick.value), y - 4],
      [xOf(tick.value), y + 4],
    ]),
  );
  return (
    pathOf([
      [xOf(0), y],
      [xOf(axis.max), y],
    ]) + strokes.join('')
  );
}

/** 0 and the end of the scale; the ticks between need no words. */
function ends(axis: RadarAxis, { width, text }: Space, y: number): readonly PlacedText[] {
  const last = axis.ticks.at(-1);
  if (!last) return [];
  const end = ellipsis(last.text, { text, size: SIZE, width: width - 4 * INSET });
  return [
    line('0', INSET, y + 19, { anchor: 'middle', tone: 'muted' }),
    line(end, width, y + 19, { anchor: 'end', tone: 'muted' }),
  ];
}
