import { formatEdtf, newestSource, tableMeasurer, wrap, type LegendItem, type Theme } from '@cityfacts/core';
import { seriesText } from '@cityfacts/core/render/series-style.js';
import { swatch } from '@cityfacts/core/render/swatch.js';
import { round2 } from '@cityfacts/core/round.js';
import { escape, literalTheme, toMarkup } from '@cityfacts/core';
import type { Locale } from '@cityfacts/data';
import type { Tag } from '../registry.js';
import { resolveRequest } from '../render-request.js';

/** Size of a picture that stands for a link, px: what most who show links expect. */
export const THUMBNAIL = { width: 1200, height: 628 } as const;

const EDGE = 40;
const HEADING = { size: 40, leading: 50 };
const LINE = { size: 22, leading: 32 };
const FOOT = { size: 20, height: 60 };
const FADE = 110;
/** A drawing is laid out for this width, px, and enlarged; it is shown whole if it then is at least this large. */
const DRAWN = { width: 640, least: 0.7 };

/** Heading, names of the series or one line, as much of the drawing as fits, date and credit as an SVG of `THUMBNAIL`’s size. */
export function thumbnailSvg(tag: Tag, lang: Locale): string {
  const { width, height } = THUMBNAIL;
  const room = width - 2 * EDGE;
  const { draw, i18n } = resolveRequest(tag, { lang });
  const { figure, marks } = draw(DRAWN.width + 32);
  const { layout } = figure;
  const theme = literalTheme('light');
  const setting = { text: tableMeasurer, size: HEADING.size, weight: 600, width: room, maxLines: 2 };
  const lines = wrap(figure.heading, setting);
  const names = layout.legend.filter(({ entity, series }) => entity && series >= 0);
  // Names leave no room for the line: their drawing has its units at its axes.
  const setLine = { text: tableMeasurer, size: LINE.size, width: room, maxLines: 1 };
  const [line = ''] = names.length ? [] : wrap(figure.subheading, setLine);
  const headed = EDGE + lines.length * HEADING.leading;
  const named = headed + (line ? LINE.leading : 0);
  const top = named + (names.length ? LINE.leading : 0) + 10;
  const space = height - FOOT.height - top;
  const whole = Math.min(room / layout.width, space / layout.height);
  const scale = whole >= DRAWN.least ? whole : room / layout.width;
  const shown = Math.min(layout.height, space / scale);
  const left = (width - layout.width * scale) / 2;
  const newest = newestSource(figure.documents);
  const foot = [newest && i18n.strings.figure.newest(formatEdtf(newest, i18n)), figure.credit];
  const text = (line: string, y: number, size: number, weight: number, fill: string) =>
    `<text x="${EDGE}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(theme.font ?? 'sans-serif')}">`,
    `<rect width="${width}" height="${height}" fill="${theme.background}"/>`,
    ...lines.map((line, index) =>
      text(line, EDGE + index * HEADING.leading + HEADING.size * 0.9, HEADING.size, 600, theme.text),
    ),
    ...(line ? [text(line, headed + LINE.size * 0.8, LINE.size, 400, theme.muted)] : []),
    ...namesOf(names, named + LINE.size * 0.9, theme),
    `<svg x="${round2(left)}" y="${top}" width="${round2(layout.width * scale)}" height="${round2(shown * scale)}" viewBox="0 0 ${layout.width} ${round2(shown)}">`,
    toMarkup(marks({ id: 'cf', theme, selected: [] })),
    '</svg>',
    ...(shown < layout.height ? fade(height - FOOT.height, theme.background) : []),
    text(foot.filter(Boolean).join(' · '), height - FOOT.height + 36, FOOT.size, 400, theme.muted),
    '</svg>\n',
  ].join('\n');
}

/** The names of the series with line and marker, as many as have room. */
function namesOf(items: readonly LegendItem[], y: number, theme: Theme): readonly string[] {
  let x = EDGE;
  return items.flatMap(({ label, series, shape }) => {
    const width = tableMeasurer.width(label, LINE.size, 600);
    if (x + 60 + width > THUMBNAIL.width - EDGE) return [];
    const at = x;
    x += 60 + width + 30;
    const mark = toMarkup(swatch({ series, ...(shape && { shape }) }, theme));
    return [
      `<g transform="translate(${at},${round2(y - 7)}) scale(1.7)">${mark}</g>`,
      `<text x="${at + 58}" y="${round2(y)}" font-size="${LINE.size}" font-weight="600" fill="${seriesText(series, theme)}">${escape(label)}</text>`,
    ];
  });
}

/** There is more below than the picture shows. */
const fade = (bottom: number, ground: string): readonly string[] => [
  `<linearGradient id="fade" x2="0" y2="1"><stop stop-color="${ground}" stop-opacity="0"/><stop offset="1" stop-color="${ground}"/></linearGradient>`,
  `<rect y="${bottom - FADE}" width="${THUMBNAIL.width}" height="${FADE}" fill="url(#fade)"/>`,
];
