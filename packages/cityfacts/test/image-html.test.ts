import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { renderImageHtml, renderSvg, tags } from '../src/static.js';
import { parseXml } from './xml.js';

const image = 'https://news.example/c/radar.png';

/** What `wp_kses_post` of WordPress 6 keeps of what we use; `lang` and `style` it keeps everywhere. */
const kept: Readonly<Record<string, readonly string[]>> = {
  div: ['lang'],
  p: [],
  img: ['src', 'alt', 'width', 'height', 'style'],
  table: ['border', 'cellpadding', 'cellspacing', 'width', 'style'],
  caption: [],
  thead: [],
  tbody: [],
  tr: ['align', 'valign'],
  th: ['scope', 'colspan', 'style'],
  td: [],
  strong: [],
  small: [],
  br: [],
  ul: [],
  li: [],
};

describe.each(tags)('renderImageHtml(%s)', tag => {
  const markup = renderImageHtml(tag, { image, width: 600, lang: 'zh-Hans', cities: 'beijing hefei' } as never);
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${markup}</body></html>`);
  const all = [...document.body.querySelectorAll('*')];

  it('uses only what hosts of this kind keep', () => {
    const lost = all.flatMap(({ localName, attributes }) =>
      kept[localName]
        ? [...attributes]
            .filter(({ name }) => !kept[localName]!.includes(name))
            .map(({ name }) => `${localName} ${name}`)
        : [localName],
    );
    expect(lost).toEqual([]);
    expect(all.flatMap(one => one.getAttribute('style') ?? []).filter(style => /url|var|[()]/.test(style))).toEqual([]);
  });

  it('shows the picture at its size, with words in its place', () => {
    const picture = document.querySelector('img')!;
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(
      renderSvg(tag, { width: 600, lang: 'zh-Hans', cities: 'beijing hefei' } as never),
    )!;
    expect(picture.getAttribute('src')).toBe(image);
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual([
      width,
      String(Math.ceil(Number(height))),
    ]);
    expect(picture.getAttribute('alt')!.length).toBeGreaterThan(40);
  });

  it('has the words of the author, which mail without pictures would lose', () => {
    const own = renderImageHtml(tag, { image, heading: 'A finding', note: 'A note' } as never);
    expect(own).toMatch(/alt="A finding\. /);
    expect(own).toContain('<p>A note</p>');
  });

  it('has every figure in a table, and the sources', () => {
    expect(document.querySelectorAll('tbody tr').length).toBeGreaterThan(4);
    const cells = [...document.querySelectorAll('tbody tr')].filter(row => row.querySelector('[scope=row]'));
    const columns = document.querySelectorAll('thead th').length;
    for (const row of cells) expect(row.children.length).toBe(columns);
    expect(document.querySelectorAll('li').length).toBeGreaterThan(2);
  });

  it('is well-formed XML, and keeps words of others as words', () => {
    const hostile = renderImageHtml(tag, { image, heading: '<img src=x onerror=1>', note: '"&<b>' } as never);
    for (const one of [markup, hostile]) expect(() => parseXml(one)).not.toThrow();
    expect(parseHTML(`<html><body>${hostile}</body></html>`).document.querySelectorAll('img, b').length).toBe(1);
  });
});

describe('the address of the picture', () => {
  it.each(['', 'javascript:alert(1)', 'data:image/png;base64,AA', 'a b.png', 'x"y', 'https:///x'])(
    'is not %j',
    address => {
      expect(() => renderImageHtml('city-radar', { image: address })).toThrow(/is no address of a picture/);
    },
  );

  it('is given on the command line', async () => {
    let [out, err] = ['', ''];
    const streams = { out: (text: string | Uint8Array) => (out += text), err: (text: string) => (err += text) };
    const words = ['render', 'city-radar', '--format', 'image-html'];
    expect(await main(words, streams)).toBe(2);
    expect(err).toContain('--image needs a value');
    expect(await main([...words, '--image', '/c/a.png', '--width=600', '--theme=light'], streams)).toBe(0);
    expect(out).toBe(renderImageHtml('city-radar', { image: '/c/a.png', width: 600 }));
  });
});
