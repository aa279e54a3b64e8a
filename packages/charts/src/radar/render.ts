import type { RadarRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, opacityFor, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { markersPath, seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLine } from '@cityfacts/core/render/text-lines.js';
import { linePath } from '@cityfacts/core/round.js';
import { radarDefinition } from './definition.js';
import type { RadarOptions } from './options.js';
import { angleOf, pointOn } from './polar.js';
import type { DotScale, Point, Polar, RadarLayout, RadarModel, RadarSeries, RadarText } from './types.js';

/** Outlines beside one that leads: width in px and opacity; and the size of the markers. */
const THIN_LINE = 1.75;
const THIN_OPACITY = 0.85;
const LEAD_SCALE = 1.15;
const THIN_SCALE = 0.75;

/** The drawing of the radar in either view. */
function renderRadar(
  { highlight, polars, scales, axisCount, series, texts, leaders }: RadarLayout,
  page: RenderContext,
): TemplateResult {
  // The drawing itself leads with what the author highlights: only what a reader selects dims the rest.
  const context = page.selected.every(id => highlight.includes(id)) ? { ...page, selected: [] } : page;
  const { theme } = context;
  // Where one city leads, the selected one takes its place.
  const leading = highlight.length && context.selected.length ? context.selected : highlight;
  const ends = polars.flatMap(polar => spokeEnds(polar, axisCount));
  const grid = ends.length
    ? svg`<path d=${polars.map(polar => gridPath(polar, axisCount)).join('')} fill="none" stroke=${theme.grid}></path><path d=${polars.map(polar => linePath(spokeEnds(polar, axisCount), true)).join('')} fill="none" stroke=${theme.axis}></path>`
    : svg`<path d=${scales.map(scalePath).join('')} stroke=${theme.grid} stroke-width="2"></path><path d=${scales.map(zeroPath).join('')} stroke=${theme.axis}></path>`;
  // Every digit has a place of its own in one text: a browser takes longer for an element than for a digit.
  const isDigit = ({ isNumber, text }: RadarText) => isNumber && text.length < 2;
  const digits = texts.filter(isDigit);
  return svg`${grid}${series.map(one => outline(one, leading, context))}${
    leaders.length ? svg`<path d=${leaders.map(line => linePath(line)).join('')} stroke=${theme.axis}></path>` : nothing
  }${series.flatMap(one => marks(one, leading, context))}${
    digits.length
      ? textLine(
          { ...digits[0]!, x: places(digits, 'x'), y: places(digits, 'y'), text: places(digits, 'text', '') },
          theme,
        )
      : nothing
  }${texts.map(text =>
    isDigit(text) ? nothing : textLine(text, theme, text.entities !== undefined && isDimmed(context, ...text.entities)),
  )}`;
}

const places = (texts: readonly RadarText[], key: 'x' | 'y' | 'text', gap = ' ') =>
  texts.map(text => text[key]).join(gap);

const spokeEnds = (polar: Polar, count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => pointOn(polar, angleOf(index, count), polar.r));

/** Spokes, and a ring at half of their length. */
const gridPath = (polar: Polar, count: number): string =>
  spokeEnds(polar, count)
    .map(end => linePath([[polar.cx, polar.cy], end]))
    .join('') + linePath(spokeEnds({ ...polar, r: polar.r / 2 }, count), true);

const scalePath = ({ start, end, y }: DotScale): string =>
  linePath([
    [start, y],
    [end, y],
  ]);

const zeroPath = ({ zero, y }: DotScale): string =>
  zero === null
    ? ''
    : linePath([
        [zero, y - 5],
        [zero, y + 5],
      ]);

/** Opacity of what stands for a city: dimmed where another is selected, thin where another leads. */
const opacityOf = (entity: string, leading: readonly string[], context: RenderContext) =>
  opacityFor(context, entity) ?? (leading.length && !leading.includes(entity) ? THIN_OPACITY : nothing);

/** A path: an outline or marks. */
const path = (
  d: string,
  fill: string,
  stroke: string,
  width: string | number,
  opacity: number | typeof nothing,
  dash = 'none',
): TemplateResult =>
  svg`<path d=${d} fill=${fill} stroke=${stroke} stroke-width=${width} stroke-linejoin="round" stroke-dasharray=${dash === 'none' ? nothing : dash} opacity=${opacity}></path>`;

function outline(
  one: RadarSeries,
  leading: readonly string[],
  context: RenderContext,
): TemplateResult | typeof nothing {
  const d = outlinePath(one.outline);
  if (!d) return nothing;
  const { theme } = context;
  const { color, dash } = seriesStyle(one.series, theme);
  const width = leading.includes(one.entity) ? theme.edge : leading.length ? THIN_LINE : theme.line;
  return path(d, 'none', color, width, opacityOf(one.entity, leading, context), dash);
}

/** The outline as one path, which opens at missing values on both sides; every run of known values in one go. */
function outlinePath(points: RadarSeries['outline']): string {
  const first = points.indexOf(null);
  if (first < 0) return points.length > 1 ? linePath(points as readonly Point[], true) : '';
  // Start at a gap, so that no run is cut in two.
  const runs: Point[][] = [[]];
  for (const point of [...points.slice(first), ...points.slice(0, first)]) {
    if (point) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs.map(run => (run.length > 1 ? linePath(run) : '')).join('');
}

/** The marks of a city in one path, and the hollow ones of its missing values in another. */
function marks(one: RadarSeries, leading: readonly string[], context: RenderContext): readonly TemplateResult[] {
  const { theme } = context;
  const { color, marker } = seriesStyle(one.series, theme);
  const scale = leading.includes(one.entity) ? LEAD_SCALE : leading.length ? THIN_SCALE : 1;
  const opacity = opacityOf(one.entity, leading, context);
  const known = one.marks.filter(({ missing }) => !missing);
  const missing = one.marks.filter(mark => mark.missing);
  const drawn: TemplateResult[] = [];
  if (known.length)
    drawn.push(path(markersPath(marker, known, scale), color, theme.background, theme.hairline, opacity));
  if (missing.length) drawn.push(path(markersPath(marker, missing), theme.background, color, theme.outline, opacity));
  return drawn;
}

/** The city comparison radar: definition and rendering. */
export const radarChart: Chart<RadarRows, RadarOptions, RadarModel, RadarLayout> = {
  ...radarDefinition,
  render: renderRadar,
};
