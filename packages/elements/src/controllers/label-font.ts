import type { TextMeasurer } from '@cityfacts/core';
import { fontMeasurer, tableMeasurer, withCache } from '@cityfacts/core/text/measure.js';
import { fontStack } from '@cityfacts/core/theme/tokens.js';
import { listOf } from '../documents.js';

/** Font size for measuring, px: so large that rounding to whole pixels does not count. */
const MEASURING_FONT_SIZE = 1000;

/** One measurer a font stack: its widths serve all charts of the document. */
const measurers = new Map<string, TextMeasurer>();
let context: CanvasRenderingContext2D | null = null;

/** Measures text in the font that the reader has for `--cf-label-font`; by the table alone where there is no canvas. */
export function measurerOf(labelFont: string): TextMeasurer {
  const fonts = labelFont || fontStack;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return tableMeasurer;
  let measurer = measurers.get(fonts);
  if (!measurer) {
    measurers.set(fonts, (measurer = withCache(fontMeasurer(advanceIn(fonts, context)))));
    if (typeof FontFaceSetLoadEvent === 'undefined') void awaitFaces(fonts);
  }
  return measurer;
}

const advanceIn =
  (fonts: string, context: CanvasRenderingContext2D) =>
  (text: string, bold: boolean): number => {
    context.font = `${bold ? 600 : 400} ${MEASURING_FONT_SIZE}px ${fonts}`;
    return context.measureText(text).width / MEASURING_FONT_SIZE;
  };

/** WebKit has no event for fonts that have come: they are asked for one by one. */
async function awaitFaces(fonts: string): Promise<void> {
  try {
    const before = faces();
    for (const weight of [400, 600]) await document.fonts.load(`${weight} ${MEASURING_FONT_SIZE}px ${fonts}`);
    if (faces() === before) return;
    measurers.delete(fonts);
    for (const changed of watchers) changed();
  } catch {
    // One that does not come changes nothing.
  }
}

const watchers = new Set<() => void>();
/** The fonts of the page when the last chart went. */
let facesBefore = '';
const faces = (): string => Array.from(document.fonts ?? [], ({ family, status }) => status + family).join();

/**
 * Calls `changed` whenever fonts have come, late or anew, until the function that it returns is called. While nobody listens,
 * what was measured stays, for the next chart of a page that has the same fonts then.
 */
export function watchFonts(changed: () => void): () => void {
  if (!watchers.size) {
    document.fonts?.addEventListener('loadingdone', loaded);
    if (faces() !== facesBefore) measurers.clear();
  }
  watchers.add(changed);
  return () => {
    if (!watchers.delete(changed) || watchers.size) return;
    document.fonts?.removeEventListener('loadingdone', loaded);
    facesBefore = faces();
  };
}

/** What was measured before is that of other fonts. */
function loaded({ fontfaces }: FontFaceSetLoadEvent): void {
  for (const fonts of measurers.keys())
    if (listOf(fontfaces).some(({ family }) => fonts.includes(family.replace(/['"]/g, '')))) measurers.delete(fonts);
  for (const changed of watchers) changed();
}
