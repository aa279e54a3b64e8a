/**
 * An SVG file as PNG, `scale` pixels a CSS pixel. By a `data:` address, which a strict policy allows for pictures. A picture has
 * only the fonts of the system: texts are drawn on it, in the font of the page.
 *
 * @throws {Error} where the browser cannot read the SVG, refuses the canvas, or keeps its pixels to itself
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const texts: Text[] = [];
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withoutTexts(svg, texts))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  if (context) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    const font = valueIn(svg, 'font-family');
    for (const { text, style, x, y } of texts) {
      context.font = `${valueIn(style, 'font-weight')} ${valueIn(style, 'font-size')}px ${font}`;
      context.textAlign = (valueIn(style, 'text-anchor') || 'start').replace('middle', 'center') as CanvasTextAlign;
      context.fillStyle = valueIn(style, 'fill');
      context.fillText(text, x, y);
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png'),
  );
}

interface Text {
  readonly text: string;
  /** Its attributes. */
  readonly style: string;
  readonly x: number;
  readonly y: number;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => signs[name]!);

/** The first value of an attribute in a piece of our own markup, where no value holds a bare `<`, `>` or `"`. */
export const valueIn = (markup: string, name: string): string =>
  decoded(new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '');

/** Takes the texts out of an SVG file: lines in groups that are moved and nothing else. */
function withoutTexts(svg: string, texts: Text[]): string {
  const moves = [[0, 0]];
  return svg.replace(
    /<(g|\/g|text)\b([^>]*)>(?:([^<]*)<\/text>)?/g,
    (tag, name: string, style: string, text: string) => {
      const [left = 0, top = 0] = moves.at(-1)!;
      if (name === 'text') {
        const [x, y] = [left + Number(valueIn(style, 'x')), top + Number(valueIn(style, 'y'))];
        texts.push({ text: decoded(text), style, x, y });
        return '';
      }
      const [x, y] = valueIn(style, 'transform').match(/[-\d.]+/g) ?? [0, 0];
      if (name === 'g') moves.push([left + Number(x), top + Number(y)]);
      else moves.pop();
      return tag;
    },
  );
}
