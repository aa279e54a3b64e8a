import type { Problem } from '@cityfacts/core';
import { notAllowed, noValue, sectionNeedsFlat, UsageError } from '../messages.js';
import type { Inputs } from '../registry.js';
import { renderCsv, renderHtml, renderImageHtml, renderJson, renderSvg, renderText } from '../static.js';
import { checkWidth } from '../render-request.js';
import { renderPng, scales } from '../png.js';
import { svgThemes } from '../svg.js';
import { columnsOf, formatOf, type Command } from './command.js';
import { readData } from './files.js';

type Render = Extract<Command, { readonly do: 'render' }>;

/** The command ─▶ the content of the file. @throws {UsageError | SetupError} */
export async function renderCommand(
  { tag, options, flags }: Render,
  onWarning: (problem: Problem) => void,
): Promise<string | Uint8Array> {
  const format = formatOf(flags.format);
  // Whatever the file holds, the chart reads or refuses it.
  const data = flags.data === undefined ? undefined : (readData(flags.data) as Inputs[typeof tag]);
  const { lang, id, base } = flags;
  const shared = {
    ...options,
    lang,
    data,
    columns: columnsOf(flags.columns),
    numberLocale: flags['number-locale'],
    lenient: flags.lenient !== undefined,
    onWarning,
  };
  const sheet = () => ({ ...shared, width: widthsOf(flags.width, 1)?.[0], theme: svgTheme(options['theme']) });
  if (flags.section !== undefined && format !== 'flat-svg') throw new UsageError(sectionNeedsFlat);
  switch (format) {
    case 'svg':
      return renderSvg(tag, { ...sheet(), id });
    case 'flat-svg':
      return renderSvg(tag, { ...sheet(), profile: 'flat', section: flags.section !== undefined });
    case 'png':
      return renderPng(tag, { ...sheet(), scale: scaleOf(flags.scale), fonts: flags.font?.split('\n') });
    case 'html':
      return renderHtml(tag, {
        ...shared,
        id,
        base,
        ...(flags.page !== undefined && { page: true }),
        widths: widthsOf(flags.width, 2),
      });
    case 'image-html':
      return renderImageHtml(tag, { ...sheet(), image: flags.image ?? missing('--image') });
    case 'text':
      return renderText(tag, shared);
    case 'csv':
      return renderCsv(tag, shared);
    case 'json':
      return renderJson(tag, shared);
  }
}

function missing(flag: string): never {
  throw new UsageError(noValue(flag));
}

/** `360,720` as numbers, up to `most` of them. */
function widthsOf(text: string | undefined, most: number): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const parts = most > 1 ? text.split(',') : [text];
  return parts.map(part => checkWidth('--width', part.trim()));
}

function scaleOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const scale = scales.find(one => String(one) === text);
  if (scale) return scale;
  throw new UsageError(notAllowed('--scale', text, scales.map(String)));
}

function svgTheme(text: string | undefined) {
  if (text === undefined) return undefined;
  const theme = svgThemes.find(one => one === text);
  if (theme) return theme;
  throw new UsageError(notAllowed('--theme', text, svgThemes));
}
