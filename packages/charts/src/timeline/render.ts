import { pathRound, type Path } from 'd3-path';
import type { TimelineRows } from '@cityfacts/data';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Chart } from '@cityfacts/core/chart.js';
import { isDimmed, type RenderContext } from '@cityfacts/core/render/render-context.js';
import { seriesStyle } from '@cityfacts/core/render/series-style.js';
import { textLine, textLines } from '@cityfacts/core/render/text-lines.js';
import type { Theme } from '@cityfacts/core/theme/theme.js';
import { timelineDefinition } from './definition.js';
import { shapes } from './glyphs.js';
import type { TimelineOptions } from './options.js';
import type { ClusterMark, DateBand, SeriesRef, TimelineLayout, TimelineLine, TimelineModel } from './types.js';

/** Half the height of a band, px. */
const BAND_HALF_HEIGHT = 5;
const BAND_RADIUS = 5;

/** The drawing of the timeline: lanes on a scale, or a vertical axis. What looks alike is one path. */
function renderTimeline(layout: TimelineLayout, context: RenderContext): TemplateResult {
  const { theme, selected } = context;
  const bold = (ref: SeriesRef): boolean => selected.length > 0 && !dimmed(ref, context);
  return svg`<g fill="none">${paths(layout.lines, ({ as, series }) => [as, lineStyle(as, series, theme)], drawLine)}${paths(
    layout.bands,
    band => [`${band.as} ${band.series} ${dimmed(band, context)}`, bandStyle(band, context)],
    drawBand,
  )}</g>${paths(
    layout.clusters,
    cluster => [`${cluster.series} ${cluster.open} ${dimmed(cluster, context)}`, clusterStyle(cluster, context)],
    drawPill,
  )}${paths(
    layout.marks,
    mark => [
      `${mark.series} ${mark.hollow} ${bold(mark)} ${dimmed(mark, context)}`,
      {
        fill: mark.hollow ? theme.background : colour(mark, theme),
        // An outline in the background color separates marks that touch.
        stroke: mark.hollow || bold(mark) ? colour(mark, theme) : theme.background,
        width: bold(mark) ? theme.edge : mark.hollow ? theme.outline : theme.hairline,
        opacity: opacity(mark, context),
      },
    ],
    (path, { shape, x, y, size }) => shapes[shape](path, x, y, size),
  )}${layout.clusters.map(cluster => textLine(cluster.text, theme, dimmed(cluster, context)))}${layout.labels.map(
    label => textLine(label, theme, dimmed(label, context)),
  )}${textLines(layout.texts, theme)}`;
}

interface Style {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number | string;
  readonly dash?: string;
  readonly opacity?: number | undefined;
}

/** One path for all items with the same key, in the order of the first of each. */
function paths<T>(
  items: readonly T[],
  styleOf: (item: T) => readonly [key: string, style: Style],
  draw: (path: Path, item: T) => void,
): readonly TemplateResult[] {
  const groups = new Map<string, { readonly style: Style; readonly path: Path }>();
  for (const item of items) {
    const [key, style] = styleOf(item);
    let found = groups.get(key);
    if (!found) groups.set(key, (found = { style, path: pathRound(2) }));
    draw(found.path, item);
  }
  return [...groups.values()].map(
    ({ style: { fill, fillOpacity, stroke, width, dash, opacity: faint }, path }) =>
      svg`<path d=${path.toString()} fill=${fill ?? nothing} fill-opacity=${fillOpacity ?? nothing} stroke=${stroke ?? nothing} stroke-width=${width ?? nothing} stroke-dasharray=${dash ?? nothing} opacity=${faint ?? nothing}></path>`,
  );
}

const dimmed = ({ entity, places }: SeriesRef, context: RenderContext): boolean => isDimmed(context, entity, ...places);

const opacity = (ref: SeriesRef, context: RenderContext): number | undefined =>
  dimmed(ref, context) ? 0.35 : undefined;

const colour = ({ series }: { readonly series: number }, theme: Theme): string =>
  series < 0 ? theme.text : seriesStyle(series, theme).color;

function lineStyle(as: TimelineLine['as'], series: number, theme: Theme): Style {
  if (as === 'grid') return { stroke: theme.grid };
  if (as === 'today') return { stroke: theme.text, dash: '3 3' };
  return { stroke: as === 'leader' ? theme.muted : as === 'lane' ? theme.axis : theme.rule, width: theme.hairline };
}

function drawLine(path: Path, { x0, y0, x1, y1 }: TimelineLine): void {
  path.moveTo(x0, y0);
  path.lineTo(x1, y1);
}

/** A band is tinted, what is approximate has a dashed edge, the half that is meant is tinted twice, a period is a bar with ends. */
function bandStyle(band: DateBand, context: RenderContext): Style {
  const paint = colour(band, context.theme);
  const faint = opacity(band, context);
  if (band.as === 'period') return { stroke: paint, width: context.theme.line, opacity: faint };
  return {
    fill: paint,
    fillOpacity: 0.22,
    opacity: faint,
    ...(band.as === 'approximate' && { stroke: paint, width: context.theme.hairline, dash: '2 2' }),
  };
}

function drawBand(path: Path, { x0, x1, y, as, openLeft, openRight }: DateBand): void {
  const [top, bottom] = [y - BAND_HALF_HEIGHT, y + BAND_HALF_HEIGHT];
  if (as !== 'period') {
    // An open end is square: the band goes on.
    const r = Math.min(BAND_RADIUS, (x1 - x0) / 2);
    const [left, right] = [openLeft ? 0 : r, openRight ? 0 : r];
    path.moveTo(x0 + left, top);
    path.lineTo(x1 - right, top);
    if (right) path.arc(x1 - right, y, r, -Math.PI / 2, Math.PI / 2);
    path.lineTo(x1 - right, bottom);
    path.lineTo(x0 + left, bottom);
    if (left) path.arc(x0 + left, y, r, Math.PI / 2, (3 * Math.PI) / 2);
    path.closePath();
    return;
  }
  path.moveTo(x0, y);
  path.lineTo(x1, y);
  for (const [x, open, way] of [
    [x0, openLeft, 1],
    [x1, openRight, -1],
  ] as const) {
    path.moveTo(open ? x + 5 * way : x, top);
    if (open) path.lineTo(x, y);
    path.lineTo(open ? x + 5 * way : x, bottom);
  }
}

const clusterStyle = (cluster: ClusterMark, context: RenderContext): Style => ({
  fill: context.theme.background,
  stroke: colour(cluster, context.theme),
  width: cluster.open ? context.theme.edge : context.theme.hairline,
  opacity: opacity(cluster, context),
});

/** A box with round ends, unlike the bands. */
function drawPill(path: Path, { x, y, width, height }: ClusterMark): void {
  const r = Math.min(height, width) / 2;
  path.moveTo(x + r, y);
  path.lineTo(x + width - r, y);
  path.arc(x + width - r, y + r, r, -Math.PI / 2, Math.PI / 2);
  path.lineTo(x + r, y + height);
  path.arc(x + r, y + r, r, Math.PI / 2, (3 * Math.PI) / 2);
  path.closePath();
}

/** The policy timeline: definition and rendering. */
export const timelineChart: Chart<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> = {
  ...timelineDefinition,
  render: renderTimeline,
};
