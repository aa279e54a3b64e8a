import { fontMeasurer, tableMeasurer, type TextMeasurer } from '@cityfacts/layout';
import { fontStack } from '@cityfacts/marks';

/** Font size for measuring, px: so large that rounding to whole pixels does not count. */
const SIZE = 1000;

/** One measurer a font stack: its widths serve all charts of the document. */
const measurers = new Map<string, TextMeasurer>();
let context: CanvasRenderingContext2D | null = null;

/** Measures text in the font that the reader has for `--cf-label-font`; by the table alone where there is no canvas. */
export function measurerOf(labelFont: string): TextMeasurer {
  const fonts = labelFont || fontStack;
  context ??= newContext();
  if (!context) return tableMeasurer;
  let measurer = measurers.get(fonts);
  if (!measurer) measurers.set(fonts, (measurer = fontMeasurer(advanceIn(fonts, context))));
  return measurer;
}

const advanceIn =
  (fonts: string, context: CanvasRenderingContext2D) =>
  (text: string, bold: boolean): number => {
    context.font = `${bold ? 600 : 400} ${SIZE}px ${fonts}`;
    return context.measureText(text).width / SIZE;
  };

function newContext(): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  // Before any chart listens: it finds the new measurer.
  if (context) document.fonts?.addEventListener('loadingdone', forget);
  return context;
}

/** Fonts that have come, late or anew: what was measured before is that of others. */
function forget({ fontfaces }: FontFaceSetLoadEvent): void {
  for (const fonts of measurers.keys())
    if (fontfaces.some(({ family }) => fonts.includes(family.replace(/['"]/g, '')))) measurers.delete(fonts);
}
