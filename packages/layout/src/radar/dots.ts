import type { Space } from '../plan.js';
import { at, block } from '../place/block.js';
import { items } from '../place/items.js';
import { lanes, type LanePlace } from '../place/lanes.js';
import type { PlacedText } from '../placed-text.js';
import { pathOf, px } from '../px.js';
import { ellipsis } from '../text/wrap.js';
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
  const figures = groups.flatMap(({ x, short, cities: members }) => members.map(city => ({ x, short, city })));
  const levels = stacked(figures.map(({ x }) => x));
  const most = Math.max(0, ...levels);
  const step = Math.min(STEP, TALL / Math.max(1, most));
  const placed = lanes(
    groups.map(({ x, label }) => ({ x, width: text.width(label, SIZE, 600) })),
    0,
    width,
    10,
  );
  const above = placed ? 1 + Math.max(-1, ...placed.map(place => place.lane)) : 0;
  const y = top + head.height + above * LANE + most * step + 16;
  const base = y - most * step - 10;
  const listed = placed ? { labels: [], markers: [], height: 0 } : dotList(figures, y + 24, space);
  const gapTop = y + 24 + (placed ? 0 : listed.height + 4);
  const gaps = gapsOf(axis, cities, gapTop, space);
  return {
    row: {
      scale: scalePath(axis, xOf, y),
      leaders: (placed ?? []).map((place, index) => {
        const { x, cities: members } = groups[index]!;
        const { id: entity, series } = members[0]!;
        const level = levels[figures.findIndex(figure => figure.city.id === entity)]!;
        return {
          entity,
          series,
          d: pathOf([
            [x, y - level * step],
            [x, laneBottom(base, place) - (place.flag ? 12 : 0)],
          ]),
        };
      }),
      marks: [...figures.map(({ city, x }, index) => markOf(city, x, y - levels[index]! * step, false)), ...gaps.marks],
      markers: listed.markers,
      texts: [...at(head, 0, top), ...ends(axis, space, y), ...gaps.texts].map(rounded),
      labels: placed
        ? placed.map((place, index) => {
            const { label, cities: members } = groups[index]!;
            return dotLabel(label, members, place.left, laneBottom(base, place) - 3);
          })
        : listed.labels,
    },
    height: gaps.bottom - top,
  };
}

/** The hollow marks of the cities without a figure, and the words for it: beside them, or below where they are many. */
function gapsOf(axis: RadarAxis, cities: readonly RadarCity[], top: number, { width, text }: Space) {
  const gaps = cities.filter((_, index) => axis.points[index]?.value === null);
  const beside = gaps.length * STEP + 8;
  const fits = beside <= width / 2;
  const inLine = fits ? gaps.length : Math.floor((width - 2 * INSET) / STEP);
  const left = fits ? beside : 0;
  const below = fits ? 0 : Math.ceil(gaps.length / inLine) * LANE;
  const words = block([{ text: axis.gaps, size: SIZE }], width - left, text);
  return {
    marks: gaps.map((city, index) =>
      markOf(city, INSET + (index % inLine) * STEP, top + 8 + Math.floor(index / inLine) * LANE, true),
    ),
    texts: at(words, left, top + below),
    bottom: top + below + words.height,
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
    const found = byFigure.get(point.short);
    if (found) found.cities.push(city);
    else byFigure.set(point.short, { x: xOf(point.value), short: point.short, cities: [city] });
  });
  return [...byFigure.values()]
    .sort((a, b) => a.x - b.x)
    .map(group => {
      const names = group.cities.map(city => city.name).join(listGap);
      return { ...group, label: labelText(names, group.short, width - 2 * INSET, text) };
    });
}

const laneBottom = (base: number, { lane }: LanePlace): number => base - lane * LANE;

const rounded = <T extends PlacedText>(line: T): T => ({ ...line, x: px(line.x), y: px(line.y) });

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
  const common = { y: y + 19, size: SIZE, weight: 400, tone: 'muted' } as const;
  const end = ellipsis(last.text, { text, size: SIZE, width: width - 4 * INSET });
  return [
    { ...common, text: '0', x: INSET, anchor: 'middle' },
    { ...common, text: end, x: width, anchor: 'end' },
  ];
}
