import type { Problem } from '@cityfacts/layout';
import { notAllowed, UsageError } from '../messages.js';
import { renderHtml, renderSvg, renderCsv, renderJson, renderText } from '../static.js';
import { checkWidth } from '../drawn.js';
import { svgThemes } from '../svg.js';
import { formatOf, type Command } from './command.js';
import { readJson } from './files.js';

type Render = Extract<Command, { readonly do: 'render' }>;

/** The command ─▶ the content of the file. @throws {UsageError} */
export function renderCommand({ tag, options, flags }: Render, onWarning: (problem: Problem) => void): string {
  const format = formatOf(flags.format);
  const data = flags.data === undefined ? undefined : readJson(flags.data);
  const { lang, id, base } = flags;
  const shared = { ...options, lang, data, onWarning };
  switch (format) {
    case 'svg':
      return renderSvg(tag, { ...shared, id, width: widthsOf(flags.width, 1)?.[0], theme: svgTheme(options['theme']) });
    case 'html':
      return renderHtml(tag, { ...shared, id, base, page: flags.page !== undefined, widths: widthsOf(flags.width, 2) });
    case 'text':
      return renderText(tag, shared);
    case 'csv':
      return renderCsv(tag, shared);
    case 'json':
      return renderJson(tag, shared);
  }
}

/** `360,720` as numbers, up to `most` of them. */
function widthsOf(text: string | undefined, most: number): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const parts = most > 1 ? text.split(',') : [text];
  return parts.map(part => checkWidth('--width', part.trim()));
}

function svgTheme(text: string | undefined) {
  if (text === undefined) return undefined;
  const theme = svgThemes.find(one => one === text);
  if (theme) return theme;
  throw new UsageError(notAllowed('--theme', text, svgThemes));
}
