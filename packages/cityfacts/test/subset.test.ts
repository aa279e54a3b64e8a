import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { findFaces } from '../src/fonts/find-faces.js';
import { facesOf, familiesOf, glyphsOf, weightOf } from '../src/fonts/sfnt.js';
import { subset } from '../src/fonts/subset.js';
import { charactersOf, withFonts } from '../src/fonts/with-fonts.js';

const fileOf = (style: string) =>
  new URL(`../../../node_modules/@expo-google-fonts/arimo/${style}/Arimo_${style}.ttf`, import.meta.url);
const [regular, bold] = ['400Regular', '700Bold'].map(style => facesOf(readFileSync(fileOf(style)))[0]!);
const folder = mkdtempSync(join(tmpdir(), 'cityfacts-subset-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is drawn of a text in a family of one font file. */
function drawn(text: string, family: string, file: Uint8Array): string {
  const path = join(folder, 'font.ttf');
  writeFileSync(path, file);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="5" y="40" font-size="30" font-family="${family}">${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [path], defaultFontFamily: 'none' };
  return Buffer.from(new Resvg(svg, { font }).render().pixels).toString('base64');
}

describe('a face', () => {
  it('has a family, a weight and glyphs', () => {
    expect(familiesOf(regular!)).toContain('Arimo');
    expect([weightOf(regular!), weightOf(bold!)]).toEqual([400, 700]);
    expect([...glyphsOf(regular!, 'A\u{2fe0}').keys()]).toEqual([0x41]);
  });
});

describe('subset(face, characters, family)', () => {
  // Arial-like fonts make É of two glyphs.
  const text = 'Ag É“1”–·';
  const file = subset(regular!, new Set(text), 'Small')!;

  it('draws its characters as the whole face does, under its own name', () => {
    const whole = drawn(text, 'Arimo', readFileSync(fileOf('400Regular')));
    expect(drawn(text, 'Small', file) === whole).toBe(true);
    expect(drawn('', 'Small', file) === whole).toBe(false);
  });

  it('has no other characters, and is much smaller', () => {
    expect(glyphsOf(facesOf(file)[0]!, 'AB')).toEqual(new Map([[0x41, glyphsOf(regular!, 'A').get(0x41)!]]));
    expect(file.length).toBeLessThan(readFileSync(fileOf('400Regular')).length / 5);
  });

  it('is not made where a character is missing', () => {
    expect(subset(regular!, new Set('A北'), 'Small')).toBeNull();
  });
});

describe('findFaces(families, files)', () => {
  it('takes the regular and the bold face of the first family that is there', async () => {
    const files = ['700Bold', '400Regular'].map(style => fileOf(style).pathname);
    const found = await findFaces(['Nowhere', 'Arimo'], files, false);
    expect(found.map(weightOf)).toEqual([400, 700]);
    expect(await findFaces(['Nowhere'], files, false)).toEqual([]);
    expect(await findFaces(['Arimo'], ['/no/such.ttf', import.meta.filename], false)).toEqual([]);
  });
});

describe('charactersOf(svg)', () => {
  it('has all characters of a figure with Chinese in it, and none of another', () => {
    const svg = '<svg><title>题</title><text>a &amp; 北</text><text>b</text></svg>';
    expect([...charactersOf(svg)].sort()).toEqual([' ', '&', 'a', 'b', '北'].sort());
    expect(charactersOf('<svg><title>北</title><text>a</text></svg>').size).toBe(0);
  });

  it('are drawn by one family where it has all of them', () => {
    const svg = '<svg font-family="x"><text>北·京</text></svg>';
    expect(withFonts(svg, 'zh-Hans')).toContain('<tspan');
    expect(withFonts(svg, 'zh-Hans', 'Small')).toMatch(/^<svg font-family="Small, [^"]*"><text>北·京<\/text><\/svg>$/);
  });
});
