import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { positionBlock, layoutBlock } from '@cityfacts/core/labels/text-block.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import { placeInLanes, type LanePosition } from '@cityfacts/core/labels/lanes.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { linePath } from '@cityfacts/core/round.js';
import { ellipsis } from '@cityfacts/core/text/wrap.js';
import { dotLabel, labelText, LANE, FONT_SIZE } from './dot-label.js';
import { layoutDotList } from './dot-list.js';
import { toMark } from './mark.js';
import { stackLabels } from './stack.js';
import type { DotRow, RadarAxis, RadarCity } from './types.js';

/** From the edge to the ends of the scale, so that marks at 0 and at the maximum are whole. */
const INSET = 8;
/** From one mark to the next in a stack, or in a line of gaps. */
const STEP = 13;
/** The most that a stack rises; where more are in it, its marks are closer. */
const MAX_STACK_HEIGHT = 8 * STEP;

/** Cities with one and the same figure, which have one label. */
interface Group {
  readonly x: number;
  readonly short: string;
  readonly cities: readonly RadarCity[];
  readonly label: string;
}

/** One indicator: heading, value labels in lanes, a scale from 0 with a mark a city, gaps in words; `top` is its upper edge. */
export function layoutDotRow(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  listGap: string,
  top: number,
  context: LayoutContext,
): { readonly row: DotRow; readonly height: number } {
  const { width, measurer: text } = context;
  const xOf = (value: number) => INSET + (value / axis.max) * (width - 2 * INSET);
  const head = layoutBlock(
    [
      { text: axis.label, size: 13, weight: 600 },
      { text: joinItems(axis.sub, width, FONT_SIZE, text), size: FONT_SIZE, fill: 'muted' },
    ],
    width,
    text,
  );
  const groups = grouped(axis, cities, xOf, listGap, context);
  const figures = stackLabels(groups.flatMap(group => group.cities.map(city => ({ ...group, city }))));
  const most = Math.max(0, ...figures.map(({ level }) => level));
  const step = Math.min(STEP, MAX_STACK_HEIGHT / most);
  const placed = placeInLanes(
    groups.map(({ x, label }) => ({ x, width: text.width(label, FONT_SIZE, 600) })),
    0,
    width,
    10,
  );
  const above = placed ? 1 + Math.max(-1, ...placed.map(place => place.lane)) : 0;
  const y = top + head.height + above * LANE + most * step + 16;
  const base = y - most * step - 10;
  const listed = layoutDotList(placed ? [] : figures, y + 24, context);
  const gapTop = y + 25 + listed.height;
  const gaps = gapsOf(axis, cities, gapTop, context);
  return {
    row: {
      scale: scalePath(axis, xOf, y),
      leaders: (placed ?? []).map((place, index) => {
        const { x, cities: members } = groups[index]!;
        const { id: entity, series } = members[0]!;
        return {
          entity,
          series,
          d: linePath([
            [x, y - figures.find(({ city }) => city.id === entity)!.level * step],
            [x, laneBottom(base, place) - (place.flag ? 12 : 0)],
          ]),
        };
      }),
      marks: [...figures.map(({ city, x, level }) => toMark(city, x, y - level * step, false)), ...gaps.marks],
      markers: listed.markers,
      texts: [...positionBlock(head, 0, top), ...ends(axis, context, y), ...gaps.texts],
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
function gapsOf(axis: RadarAxis, cities: readonly RadarCity[], top: number, { width, measurer: text }: LayoutContext) {
  const gaps = cities.filter((_, index) => axis.points[index]?.value === null);
  const inLine = Math.floor(width / 2 / STEP);
  const left = Math.min(gaps.length, inLine) * STEP + 8;
  const textBlock = layoutBlock([{ text: axis.gaps, size: FONT_SIZE }], width - left, text);
  return {
    marks: gaps.map((city, index) =>
      toMark(city, INSET + (index % inLine) * STEP, top + 8 + Math.floor(index / inLine) * STEP, true),
    ),
    texts: positionBlock(textBlock, left, top),
    bottom: top + Math.max(textBlock.height, Math.ceil(gaps.length / inLine) * STEP),
  };
}

function grouped(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  xOf: (value: number) => number,
  listGap: string,
  { width, measurer: text }: LayoutContext,
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

const laneBottom = (base: number, { lane }: LanePosition): number => base - lane * LANE;

function scalePath(axis: RadarAxis, xOf: (value: number) => number, y: number): string {
  const strokes = axis.ticks.map(tick =>
    linePath([
      [xOf(tick.value), y - 4],
      [xOf(tick.value), y + 4],
    ]),
  );
  return (
    linePath([
      [xOf(0), y],
      [xOf(axis.max), y],
    ]) + strokes.join('')
  );
}

/** 0 and the end of the scale; the ticks between need no words. */
function ends(axis: RadarAxis, { width, measurer: text }: LayoutContext, y: number): readonly PlacedText[] {
  const last = axis.ticks.at(-1);
  if (!last) return [];
  const end = ellipsis(last.text, { text, size: FONT_SIZE, width: width - 4 * INSET });
  return [
    textLine('0', INSET, y + 19, { anchor: 'middle', fill: 'muted' }),
    textLine(end, width, y + 19, { anchor: 'end', fill: 'muted' }),
  ];
}
