import { ascending } from 'd3-array';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { isFree, type Box } from '@cityfacts/core/labels/box.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import { layoutBlock, positionBlock } from '@cityfacts/core/labels/text-block.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import { round2 } from '@cityfacts/core/round.js';
import { ellipsis } from '@cityfacts/core/text/wrap.js';
import { annotationBlock } from './annotate.js';
import { axisRemarks } from './axis-block.js';
import { shareOf } from './figure.js';
import { stackLevels } from './stack.js';
import type { AnnotatedDatum } from './targets.js';
import type { DotScale, RadarAxis, RadarCity, RadarMark, RadarModel, RadarText } from './types.js';

/** From here on the names of the indicators are left of the lines, not above them, px. */
const MIN_BESIDE_WIDTH = 560;
/** From the edge to the ends of the scale, so that marks at 0 and at the maximum are whole. */
const INSET = 8;
/** Letters of some fonts begin before their place, and end after it. */
const OVERHANG = 1;
/** From one line to the next at least, with names beside or above. */
const PITCH = 64;
const TALL_PITCH = 80;
/** From a name to what is below it. */
const HEAD_GAP = 3;
/** From one mark to the next in a stack, and the most that a stack rises. */
const STEP = 10;
const MAX_STACK_HEIGHT = 80;
const HOLLOW_STEP = 13;
/** Value labels: size, from the middle of a mark to the nearest label, and from one lane to the next. */
const FONT_SIZE = 13;
const LABEL_GAP = 8;
const LANE = 16;
/** Between two labels of one lane. */
const CLEARANCE = 6;
/** The room of a mark, from its middle. */
const MARK_RADIUS = 6;
/** More cities than these have no legend: labels name them, as many as fit into lanes near the line. */
export const MAX_LEGEND_CITIES = 6;
const MAX_NAMED_LANES = 2;
const MAX_NAME_WIDTH = 200;

/** Cities with one and the same figure, which have one label. */
interface Group {
  readonly x: number;
  readonly value: number;
  readonly short: string;
  readonly cities: readonly RadarCity[];
}

export interface DotRow {
  readonly scale: DotScale;
  /** One a city. */
  readonly marks: readonly RadarMark[];
  readonly texts: readonly RadarText[];
  readonly height: number;
}

/** One indicator: its name, a line from 0 with a mark a city, figures beside the marks, gaps in words; from `top` down. */
export function layoutDotRow(
  axis: RadarAxis,
  model: RadarModel,
  annotations: readonly AnnotatedDatum[],
  top: number,
  context: LayoutContext,
): DotRow {
  const { cities } = model;
  const { width, measurer: text } = context;
  const isBeside = width >= MIN_BESIDE_WIDTH;
  const headWidth = isBeside ? Math.min(190, width * 0.28) : width - 2 * OVERHANG;
  const start = INSET + (isBeside ? headWidth + 16 : 0);
  const end = width - INSET;
  const xOf = (value: number) => round2(start + shareOf(value, axis.scale) * (end - start));
  const groups = grouped(axis, cities, xOf);

  // Marks from the line up, so that none covers another.
  const members = groups.flatMap(group => group.cities.map(city => ({ city, x: group.x })));
  const levels = stackLevels(members.map(({ x }) => x));
  const step = Math.min(STEP, MAX_STACK_HEIGHT / Math.max(1, ...levels));
  const dots = members.map(({ city, x }, index) => ({ city, x, y: -levels[index]! * step }));
  // Labels keep off the line: only stacks are in their way.
  const taken = dots.flatMap(({ x, y }): Box[] =>
    y < 0 ? [{ left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS }] : [],
  );
  const left = isBeside ? headWidth : 0;
  const labels = labelsOf(groups, model, taken, left, context);
  const remarks = annotations.flatMap(annotation => {
    const { id, series } = cities[annotation.city]!;
    const block = annotationBlock(annotation, series, text);
    const x = dots.find(({ city }) => city.id === id)?.x ?? start;
    const at = Math.min(Math.max(x - block.width / 2, left), width - block.width);
    let y = LABEL_GAP;
    const boxAt = (): Box => ({ left: at, right: at + block.width, top: y, bottom: y + block.height });
    while (!isFree(boxAt(), taken, CLEARANCE)) y += LANE / 4;
    taken.push(boxAt());
    return positionBlock(block, at, y).map(line => ({ ...line, entities: [id] }));
  });

  // Everything is placed around the line at 0: now the line goes below the name and all labels.
  const highest = Math.min(-22, ...labels.map(label => label.y - FONT_SIZE), ...dots.map(({ y }) => y - MARK_RADIUS));
  const lowest = Math.max(10, ...[...labels, ...remarks].map(label => label.y + 4));
  const head = headOf(axis, model, headWidth, isBeside, context);
  const y = top + (isBeside ? Math.max(-highest, head.height / 2) : head.height + HEAD_GAP - highest);
  const gaps = gapsOf(
    axis,
    cities,
    { left: start - INSET, top: y + lowest + 4, width: width - start + INSET },
    context,
  );
  const byCity = new Map(dots.map(dot => [dot.city, { x: dot.x, y: round2(y + dot.y), missing: false }]));
  return {
    scale: {
      start: start - MARK_RADIUS,
      end: end + MARK_RADIUS,
      zero: axis.scale.min > 0 || axis.scale.max < 0 ? null : xOf(0),
      y: round2(y),
    },
    marks: cities.map(city => byCity.get(city) ?? gaps.marks.get(city)!),
    texts: [
      ...head.place(isBeside ? y - head.height / 2 : top),
      ...[...labels, ...remarks].map(label => ({ ...label, y: round2(label.y + y) })),
      ...gaps.texts,
    ],
    height: Math.max(
      gaps.bottom - top + (isBeside ? 2 : 10),
      isBeside ? y - top + head.height / 2 + 8 : 0,
      isBeside ? PITCH : TALL_PITCH,
    ),
  };
}

/** Name, unit and date of an indicator: one below the other, or at both ends of one line where they have room. */
function headOf(
  axis: RadarAxis,
  { annotations }: RadarModel,
  width: number,
  isBeside: boolean,
  { measurer: text }: LayoutContext,
) {
  const name = { text: axis.label, size: 13, weight: 600 } as const;
  const sub = joinItems(axis.sub, width, 12, text);
  const room = width - text.width(sub, 12) - 12;
  const isOneLine = !isBeside && sub !== '' && text.width(axis.label, 13, 600) <= room;
  const block = layoutBlock(
    [name, ...(isOneLine ? [] : [{ text: sub, size: 12, fill: 'muted' } as const]), ...axisRemarks(axis, annotations)],
    width,
    text,
  );
  return {
    height: block.height,
    place: (top: number): readonly RadarText[] => [
      ...positionBlock(block, OVERHANG, top),
      ...(isOneLine ? [textLine(sub, width + OVERHANG, top + 13.65, { anchor: 'end', fill: 'muted' })] : []),
    ],
  };
}

/** Figures of the axis from left to right. */
function grouped(axis: RadarAxis, cities: readonly RadarCity[], xOf: (value: number) => number): readonly Group[] {
  const byFigure = new Map<string, Group & { readonly cities: RadarCity[] }>();
  cities.forEach((city, index) => {
    const { value, short: figure, differs } = axis.points[index]!;
    if (value === null) return;
    const short = figure + (differs ? ' ≠' : '');
    const key = `${value} ${short}`;
    const found = byFigure.get(key);
    if (found) found.cities.push(city);
    else byFigure.set(key, { x: xOf(value), value, short, cities: [city] });
  });
  return [...byFigure.values()].sort((a, b) => ascending(a.x, b.x));
}

/**
 * The figures at their marks, above the line or, where that is taken, below it, `y` from the line; what they cover is added to `taken`. Few cities: all of
 * them, in their colours. Many: with names, those that lead, the first and the last before the others, as many as fit.
 */
function labelsOf(
  groups: readonly Group[],
  { cities, highlight, listGap }: RadarModel,
  taken: Box[],
  left: number,
  { width, measurer: text }: LayoutContext,
): readonly RadarText[] {
  const areNamed = cities.length > MAX_LEGEND_CITIES;
  const leads = ({ cities: those }: Group) => those.some(({ id }) => highlight.includes(id));
  const rank = (group: Group) =>
    !areNamed || leads(group) ? 0 : group === groups.at(-1) || group === groups[0] ? 1 : 2;
  const order = areNamed ? [...groups].sort((a, b) => rank(a) - rank(b)) : groups;
  return order.flatMap(group => {
    const { x, short, cities: those } = group;
    const words = areNamed ? `${those.map(({ name }) => name).join(listGap)} ${short}` : short;
    const long = ellipsis(words, {
      text,
      size: FONT_SIZE,
      weight: 600,
      width: areNamed ? MAX_NAME_WIDTH : width - left - OVERHANG,
    });
    const wide = text.width(long, FONT_SIZE, 600);
    for (let lane = 0; lane < (rank(group) < 2 ? Infinity : MAX_NAMED_LANES); lane += 1)
      for (const isAbove of [true, false])
        for (const share of [0.5, 1, 0]) {
          const start = Math.min(
            Math.max(x - wide * share + (share - 0.5) * 2 * LABEL_GAP, left),
            width - wide - OVERHANG,
          );
          const top = isAbove ? -LABEL_GAP - FONT_SIZE - lane * LANE : LABEL_GAP + lane * LANE;
          const box = { left: start, right: start + wide, top, bottom: top + FONT_SIZE };
          if (!isFree(box, taken, CLEARANCE)) continue;
          taken.push(box);
          const style = those.length > 1 ? {} : { colorSeries: those[0]!.series };
          return {
            ...textLine(long, start, top + FONT_SIZE - 2, { size: FONT_SIZE, weight: 600, ...style }),
            entities: those.map(({ id }) => id),
          };
        }
    return [];
  });
}

/** The hollow marks of the cities without a figure, in as many lines as half the width needs, and the words for them. */
function gapsOf(
  axis: RadarAxis,
  cities: readonly RadarCity[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  { measurer: text }: LayoutContext,
) {
  const gaps = cities.filter((_, index) => axis.points[index]!.value === null);
  const inLine = Math.max(1, Math.floor(width / 2 / HOLLOW_STEP));
  const wide = Math.min(gaps.length, inLine) * HOLLOW_STEP + 8;
  const words = layoutBlock([{ text: axis.gaps, size: 12 }], width - wide, text);
  const markAt = (index: number): RadarMark => ({
    x: round2(left + INSET + (index % inLine) * HOLLOW_STEP),
    y: round2(top + 8 + Math.floor(index / inLine) * HOLLOW_STEP),
    missing: true,
  });
  return {
    marks: new Map(gaps.map((city, index) => [city, markAt(index)])),
    texts: positionBlock(words, left + wide, top),
    bottom: top + Math.max(words.height, Math.ceil(gaps.length / inLine) * HOLLOW_STEP),
  };
}
