import type { Space } from '../plan.js';
import { at, block } from '../place/block.js';
import { items } from '../place/items.js';
import { lanes, type LanePlace } from '../place/lanes.js';
import type { PlacedText } from '../placed-text.js';
import { pathOf, px } from '../px.js';
import { ellipsis } from '../text/wrap.js';
import type { DotLabel, DotRow, RadarAxis, RadarCity, RadarMark } from './types.js';

const SIZE = 12;
const LANE = 18;
/** From the edge to the ends of the scale, so that marks at 0 and at the maximum are whole. */
const INSET = 8;
/** From one mark to the next where several cities share a value, or a line of gaps. */
const STEP = 13;

/** Cities with one and the same figure: one label, marks one above the other. */
interface Group {
  readonly x: number;
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
  const stack = Math.max(0, ...groups.map(group => group.cities.length - 1)) * STEP;
  const widths = groups.map(group => text.width(group.label, SIZE, 600));
  const placed = lanes(
    groups.map((group, index) => ({ x: group.x, width: widths[index]! })),
    0,
    width,
    10,
  );
  const above = placed ? 1 + Math.max(-1, ...placed.map(place => place.lane)) : 0;
  const y = top + head.height + above * LANE + stack + 16;
  const base = y - stack - 10;
  const listed = placed ? { labels: [], height: 0 } : listing(groups, widths, y + 24, width);
  const gapTop = y + 22 + listed.height;
  const gaps = cities.filter((_, index) => axis.points[index]?.value === null);
  const indent = gaps.length * STEP + 4;
  const words = block([{ text: axis.gaps, size: SIZE }], width - indent, text);
  const mark = (city: RadarCity, x: number, at: number, missing: boolean): RadarMark => ({
    x: px(x),
    y: px(at),
    entity: city.id,
    series: city.series,
    missing,
  });
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
            [x, y],
            [x, laneBottom(base, place) - (place.flag ? 12 : 0)],
          ]),
        };
      }),
      marks: [
        ...groups.flatMap(group => group.cities.map((city, index) => mark(city, group.x, y - index * STEP, false))),
        ...gaps.map((city, index) => mark(city, INSET + index * STEP, gapTop + 8, true)),
      ],
      texts: [...at(head, 0, top), ...ends(axis, space, y), ...at(words, indent, gapTop)].map(rounded),
      labels: placed
        ? placed.map((place, index) => label(groups[index]!, place.left, laneBottom(base, place) - 3))
        : listed.labels,
    },
    height: gapTop + words.height - top,
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
    .map(({ x, short, cities: members }) => {
      // Names are cut before figures are.
      const setting = { text, size: SIZE, weight: 600, width: width - 2 * INSET };
      const room = Math.max(0, setting.width - text.width(` ${short}`, SIZE, 600));
      const names = ellipsis(members.map(city => city.name).join(listGap), { ...setting, width: room });
      return { x, cities: members, label: ellipsis(`${names} ${short}`, setting) };
    });
}

const laneBottom = (base: number, { lane }: LanePlace): number => base - lane * LANE;

const rounded = <T extends PlacedText>(line: T): T => ({ ...line, x: px(line.x), y: px(line.y) });

const label = ({ label: text, cities }: Group, x: number, y: number): DotLabel => ({
  text,
  x: px(x),
  y: px(y),
  anchor: 'start',
  size: SIZE,
  weight: 600,
  tone: 'ink',
  entities: cities.map(city => city.id),
});

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

/** Where no lanes can be found: the labels one after the other below the scale, in the order of the marks. */
function listing(groups: readonly Group[], widths: readonly number[], top: number, width: number) {
  const labels: DotLabel[] = [];
  let x = 0;
  let y = top + SIZE;
  groups.forEach((group, index) => {
    if (x > 0 && x + widths[index]! > width) [x, y] = [0, y + LANE];
    labels.push(label(group, x, y));
    x += widths[index]! + 14;
  });
  return { labels, height: y - top + 6 };
}
