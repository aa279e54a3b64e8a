import { block, at } from '../place/block.js';
import { cross, type Point, type Rect } from '../place/geometry.js';
import { leaders } from '../place/leaders.js';
import type { PlacedText } from '../placed-text.js';
import type { LegendItem, Space } from '../plan.js';
import { pathOf, px } from '../px.js';
import { rimOf, strokes, type Polar } from './polar.js';
import type { RadarAxis, RadarCity, RadarName, RadarPanel } from './types.js';

/** Edges shorter than this have no label at their middle, px. */
const SHORT = 24;
/** Names longer than this belong into a legend, px. */
const LONG = 150;
/** Room for the marker beside a name, px. */
const MARKER = 14;

/** The radar that the names are for. */
export interface Named {
  readonly axes: readonly RadarAxis[];
  readonly cities: readonly RadarCity[];
  readonly legend: readonly LegendItem[];
  readonly panel: Pick<RadarPanel, 'marks' | 'texts'>;
  readonly polar: Polar;
  readonly height: number;
}

/** The names of the cities beside their outlines, each with its marker and a line to it; `null` where one has no room. */
export function namesOf(
  { axes, cities, legend, panel, polar, height }: Named,
  space: Space,
): RadarPanel['names'] | null {
  const { width, text } = space;
  const blocks = legend.map(({ label, detail = '' }) =>
    block(
      [
        { text: label, size: 13, weight: 600, maxLines: 1 },
        { text: detail, size: 12, tone: 'muted', maxLines: 1 },
      ],
      LONG,
      text,
    ),
  );
  const centre: Point = [polar.cx, polar.cy];
  const edges = rimOf(axes.length, polar);
  const outlines = cities.map(city => strokes(axes, city, polar));
  const places = leaders(
    cities.map((city, index) => ({
      width: blocks[index]!.width + MARKER,
      height: blocks[index]!.height,
      anchors: [
        ...panel.marks.filter(mark => mark.entity === city.id && !mark.missing).map(({ x, y }): Point => [x, y]),
        ...outlines[index]!.flatMap(([from, to]): Point[] =>
          Math.hypot(to[0] - from[0], to[1] - from[1]) < SHORT ? [] : [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]],
        ),
      ],
    })),
    {
      frame: { left: 0, right: width, top: 0, bottom: height },
      centre,
      texts: panel.texts.map(line => rectOf(line, space)),
      marks: panel.marks.map(({ x, y }) => [x, y]),
      lines: outlines.flat(),
      edges,
    },
  );
  return (
    places?.map(({ box, line }, index): RadarName => {
      const { id: entity, series } = cities[index]!;
      const { left, right, top, bottom } = box;
      // The marker stands where the line comes in, else before the name; inside the rim it would be taken for a datum.
      const last = line[1][0] > right;
      const [x, y] = [last ? right - 5 : left + 5, top + 9];
      const outside = edges.some(edge => cross([centre, [x, y]], edge));
      return {
        entity,
        series,
        leader: pathOf(line),
        ground: `M${px(left - 2)},${px(top)}H${px(right + 2)}V${px(bottom)}H${px(left - 2)}Z`,
        markers: outside ? [{ x: px(x), y: px(y), entity, series, missing: false }] : [],
        texts: at(blocks[index]!, last === outside ? left : left + MARKER, top),
      };
    }) ?? null
  );
}

/** The box of a line of text. */
function rectOf({ text: words, x, y, anchor, size, weight }: PlacedText, { text }: Space): Rect {
  const width = text.width(words, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}
