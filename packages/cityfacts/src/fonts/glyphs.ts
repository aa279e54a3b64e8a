/** Which characters the installed fonts cannot draw: the renderer leaves them blank or boxed without a word. */

/** Side of a cell and size of the type in it, px. */
const CELL = 24;
const SIZE = 16;
const COLUMNS = 32;

/** Of characters of a whole family one in so many is looked at. */
const SAMPLE = 12;

/** A private code point that no font of this world should have: what it draws is the box for "no glyph". */
const NO_GLYPH = '\uf8fe';

/** Draws markup with the fonts of the page to come; `pixels` are RGBA, row by row. */
export type Draw = (svg: string) => Drawn | Promise<Drawn>;
interface Drawn {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/**
 * The characters of an SVG's text that come out empty or as the box for "no glyph", each once, in order of appearance.
 * One drawing of a grid tells it: a cell a character, compared with a cell of the same family whose
 * character has no glyph.
 *
 * @param svg the markup to be drawn
 * @param whole a family that is known to have all characters: of those that it draws only a few are looked at
 */
export async function missingGlyphs(svg: string, draw: Draw, whole?: string): Promise<readonly string[]> {
  const fonts = fontsOf(svg);
  const isWhole = (char: string) => !!whole && (fonts.get(char) ?? fonts.get('')!).startsWith(whole);
  const chars = charactersOf(svg).filter((char, index) => !isWhole(char) || index % SAMPLE === 0);
  const families = [...new Set(fonts.values())];
  const cells = [
    ...families.map(family => ({ char: NO_GLYPH, family })),
    ...chars.map(char => ({ char, family: fonts.get(char) ?? fonts.get('')! })),
  ];
  const rows = Math.ceil(cells.length / COLUMNS);
  const texts = cells.map(({ char, family }, index) => {
    const [x, y] = [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL];
    return `<text x="${x + 2}" y="${y + 18}" font-family="${family}">${char}</text>`;
  });
  const size = `width="${COLUMNS * CELL}" height="${rows * CELL}"`;
  const grid = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="${SIZE}">${texts.join('')}</svg>`;
  const { width, pixels } = await draw(grid);
  const shapes = cells.map((_, index) => shapeOf(pixels, width, index));
  const blank = '0'.repeat(CELL * CELL);
  const boxes = new Map(families.map((family, index) => [family, shapes[index]]));
  return cells
    .map((cell, index) => ({ ...cell, shape: shapes[index] }))
    .slice(families.length)
    .filter(({ family, shape }) => shape === blank || shape === boxes.get(family))
    .map(({ char }) => char);
}

/** Letters, digits and signs, without spaces and markup. References such as `&amp;` stand for signs of ASCII. */
function charactersOf(svg: string): readonly string[] {
  const text = svg
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, '');
  return [...new Set(text)].filter(char => /[^\p{Z}\p{Cc}\p{Cf}\p{M}]/u.test(char));
}

/** The family of each character that is in a run of its own, and under `''` that of all others. */
function fontsOf(svg: string): ReadonlyMap<string, string> {
  const runs = [...svg.matchAll(/<tspan font-family="([^"]*)">([^<]*)</g)];
  const family = /font-family="([^"]*)"/.exec(svg)?.[1] ?? 'sans-serif';
  return new Map([['', family], ...runs.flatMap(([, font, text]) => [...text!].map(char => [char, font!] as const))]);
}

/** Which pixels of a cell are filled, as a string of 0 and 1. */
function shapeOf(pixels: Uint8Array, width: number, index: number): string {
  const [left, top] = [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL];
  let shape = '';
  for (let y = top; y < top + CELL; y++)
    for (let x = left; x < left + CELL; x++) shape += pixels[(y * width + x) * 4 + 3]! > 64 ? '1' : '0';
  return shape;
}
