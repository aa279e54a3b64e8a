import { layoutBlock, positionBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import {
  segmentsCross,
  distanceToSegment,
  type Segment,
  type Point,
  type Rect,
} from '@cityfacts/core/labels/geometry.js';
import { placeWithLeaders, MARK_RADIUS, type Anchor } from '@cityfacts/core/labels/leaders.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { LegendItem, LayoutContext } from '@cityfacts/core/chart-definition.js';
import { linePath, rectPath } from '@cityfacts/core/round.js';
import { toMark } from './mark.js';
import { rimSegments, outlineSegments, type Polar } from './polar.js';
import type { RadarAxis, RadarCity, RadarName, RadarPanel } from './types.js';

/** From a mark, or from a line, to the end of a leader, px. */
const AT_MARK = 6;
const AT_LINE = 2;
/** Points of an edge that a leader may lead to, as shares of its length, the best first. */
const SHARES = [0.5, 0.25, 0.75];
/** Names longer than this belong into a legend, px. */
const MAX_NAME_WIDTH = 150;
/** Room for the marker beside a name, px. */
const MARKER = 14;

/** The name of a city, and how much of it is known. */
export const layoutName = (
  { label, detail = '' }: LegendItem,
  width: number,
  { measurer: text }: LayoutContext,
): TextBlock =>
  layoutBlock(
    [
      { text: label, size: 13, weight: 600, maxLines: 1 },
      { text: detail, size: 12, fill: 'muted', maxLines: 1 },
    ],
    width,
    text,
  );

/** The radar that the names are for. */
export interface NamedRadar {
  readonly axes: readonly RadarAxis[];
  readonly cities: readonly RadarCity[];
  readonly legend: readonly LegendItem[];
  readonly panel: Pick<RadarPanel, 'marks' | 'texts'>;
  readonly polar: Polar;
  readonly height: number;
}

/** The names of the cities beside their outlines, each with its marker and a line to it; `null` where one has no room. */
export function placeNames(
  { axes, cities, legend, panel, polar, height }: NamedRadar,
  context: LayoutContext,
): RadarPanel['names'] | null {
  const blocks = legend.map(item => layoutName(item, MAX_NAME_WIDTH, context));
  const centre: Point = [polar.cx, polar.cy];
  const edges = rimSegments(axes.length, polar);
  const outlines = cities.map(city => outlineSegments(axes, city, polar));
  const places = placeWithLeaders(
    cities.map((city, index) => {
      const others = [
        ...outlines.filter((_, other) => other !== index).flat(),
        ...panel.marks
          .filter(mark => mark.entity !== city.id)
          .map(({ x, y }): Segment => [
            [x, y],
            [x, y],
          ]),
      ];
      const own = panel.marks.filter(mark => mark.entity === city.id && !mark.missing);
      return {
        width: blocks[index]!.width + MARKER,
        height: blocks[index]!.height,
        anchors: [
          ...own.map(({ x, y }): Anchor => [x, y, AT_MARK]),
          ...outlines[index]!.flatMap(edge =>
            along(edge)
              .filter(([x, y]) => others.every(line => distanceToSegment([x, y], line) >= MARK_RADIUS))
              .slice(0, 1),
          ),
        ],
        others,
      };
    }),
    {
      frame: { left: 0, right: context.width, top: 0, bottom: height },
      centre,
      texts: panel.texts.map(line => rectOf(line, context)),
      marks: panel.marks.map(({ x, y }) => [x, y]),
      lines: outlines.flat(),
      edges,
    },
  );
  return (
    places?.map(({ box, line }, index): RadarName => {
      const { id: entity, series } = cities[index]!;
      const { left, right, top } = box;
      // The marker is where the line comes in, else before the name; inside the rim it would be taken for a datum.
      const last = line[1][0] > right;
      const [x, y] = [last ? right - 5 : left + 5, top + 9];
      const outside = edges.some(edge => segmentsCross([centre, [x, y]], edge));
      // Next to the marker or the line in every font: words may be narrower than their box.
      const marker = outside ? MARKER : 0;
      const texts = last
        ? positionBlock(blocks[index]!, right - marker, top, 'end')
        : positionBlock(blocks[index]!, left + marker, top);
      return {
        entity,
        series,
        leader: linePath(line),
        background: texts.map(text => groundOf(rectOf(text, context))).join(''),
        markers: outside ? [toMark(cities[index]!, x, y, false)] : [],
        texts,
      };
    }) ?? null
  );
}

const along = ([from, to]: Segment): readonly Anchor[] =>
  SHARES.map(share => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), AT_LINE]);

/** The letters alone: a hairline that ends well before a word looks torn. */
const groundOf = ({ left, right, top, bottom }: Rect): string => rectPath(left - 1, top + 2, right + 1, bottom - 1);

/** The box of a line of text. */
function rectOf({ text: words, x, y, anchor, size, weight }: PlacedText, { measurer: text }: LayoutContext): Rect {
  const width = text.width(words, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}
