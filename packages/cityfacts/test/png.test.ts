import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { missingGlyphs } from '../src/fonts/glyphs.js';
import { renderPng } from '../src/png.js';

const draw = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: true } }).render();
const bare = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();
const say = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial"><title>題</title><text>${text}</text></svg>`;

/** Little to draw, because a renderer reads a Chinese font anew for every sign. */
const small = ['--cities=beijing', '--indicators=rd-intensity,gdp,unicorns', '--no-source'];

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { magic: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) };
};

describe('missingGlyphs(svg, draw)', () => {
  it('names each character that no font can draw, once, but no space, markup or hidden title', async () => {
    expect(await missingGlyphs(say('深 a深&amp;\ue123'), bare)).toEqual(['深', 'a', '\ue123']);
  });

  it('is silent where every character is drawn', async () => {
    expect(await missingGlyphs(say('Shenzhen 深圳 2024, ≥ 5%'), draw)).toEqual([]);
  });

  it('distinguishes a box for "no glyph" from a letter', async () => {
    // Unassigned in Unicode: no font has it.
    expect(await missingGlyphs(say('a\u{2fe0}b'), draw)).toEqual(['\u{2fe0}']);
  });
});

describe('renderPng(tag, options)', () => {
  it('draws the figure at 1, 2 or 3 pixels per px', async () => {
    for (const scale of [1, 2, 3] as const) {
      const { magic, width, height } = sizeOf(await renderPng('city-radar', { width: 400, scale }));
      expect({ magic, width }).toEqual({ magic: 0x89504e47, width: 400 * scale });
      expect(height).toBeGreaterThan(400 * scale);
    }
  });

  it('refuses to leave blanks: without a font it names the characters and the font to install', async () => {
    const without = { systemFonts: false };
    await expect(renderPng('city-radar', { ...without, lang: 'zh-Hans' })).rejects.toThrow(
      /^no font can draw .+ and \d+ more; install a Chinese font such as Noto Sans CJK SC \(.+apt-get install fonts-noto-cjk/,
    );
    await expect(renderPng('city-radar', without)).rejects.toMatchObject({ name: 'SetupError' });
  });

  async function command(...words: readonly string[]) {
    const said: string[] = [];
    const written: (string | Uint8Array)[] = [];
    const streams = { out: (one: string | Uint8Array) => written.push(one), err: (one: string) => said.push(one) };
    const code = await main(['render', 'city-radar', '--format=png', '--scale=1', ...small, ...words], streams);
    return { code, said, written };
  }

  it('writes a file with Chinese labels from the command line', async () => {
    const { code, said, written } = await command('--lang=zh-Hans');
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(sizeOf(written[0] as Uint8Array).width).toBe(640);
  });

  it('ends the command with 3 and writes nothing where no font has a character', async () => {
    const { code, said, written } = await command('--heading=a\u{2fe0}b');
    expect({ code, written }).toEqual({ code: 3, written: [] });
    expect(said[0]).toContain('\u{2fe0}');
  });

  it('refuses another scale by name', async () => {
    await expect(renderPng('city-radar', { scale: 4 as never })).rejects.toThrow(
      'scale="4" is not allowed; use one of 1, 2, 3',
    );
  });
});
