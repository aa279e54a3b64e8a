import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { baseOf } from '../src/cli/oembed.js';
import { frameMarkup, photo, rich } from '../src/oembed/responses.js';
import { oembedFiles } from '../src/oembed/files.js';
import { THUMBNAIL, thumbnailSvg } from '../src/oembed/thumbnail.js';
import type { Tag } from '../src/registry.js';
import { pixelsOf } from '../src/png.js';
import { tags } from '../src/static.js';
import { locales } from '../src/i18n.js';
import { everyElement, parseXml } from './xml.js';

const base = 'https://news.example/charts/';
const each = tags.flatMap(tag => locales.map(lang => ({ tag, lang, name: `${tag}.${lang}` })));
const folder = mkdtempSync(join(tmpdir(), 'cityfacts-oembed-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Answer = Readonly<Record<string, string | number>>;
type Files = Awaited<ReturnType<typeof oembedFiles>>;
/** The file that an absolute address names, if it is one of those that were written. */
const at = (files: Files, address: unknown) => files[String(address).replace(base, '')];
const answerOf = (files: Files, path: string) => JSON.parse(files[path] as string) as Answer;

describe('the answers of oEmbed', () => {
  let files: Files = {};
  beforeAll(async () => {
    files = await oembedFiles({ base, width: 720, thumbnail: () => Promise.resolve(new Uint8Array([1])) });
  }, 60_000);

  it('are a page, two answers, a picture and a thumbnail for each chart and language', () => {
    const paths = each.flatMap(({ name }) => [
      `frame/${name}.html`,
      ...['json', 'photo.json', 'svg', 'png'].map(kind => `oembed/${name}.${kind}`),
    ]);
    expect(Object.keys(files).sort()).toEqual(paths.sort());
  });

  it.each(each)('$name.json is `rich`, complete, and plain text where it is text', ({ name }) => {
    const answer = answerOf(files, `oembed/${name}.json`);
    expect(answer).toEqual({
      type: 'rich',
      version: '1.0',
      title: expect.stringMatching(/^[^<>&]+$/) as string,
      author_name: 'cityfacts',
      provider_name: 'news.example',
      provider_url: 'https://news.example/',
      cache_age: 86_400,
      thumbnail_url: `${base}oembed/${name}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 628,
      html: expect.any(String) as string,
      width: 720,
      height: expect.any(Number) as number,
    });
    expect(at(files, answer['thumbnail_url'])).toBeDefined();
  });

  it.each(each)(
    '$name.json holds one frame and nothing else, of the size that it reports, of a page that is there',
    one => {
      const answer = answerOf(files, `oembed/${one.name}.json`);
      const { document } = parseHTML(`<html><body>${String(answer['html'])}</body></html>`);
      expect(document.body.childNodes).toHaveLength(1);
      const frame = document.body.firstElementChild!;
      expect(frame.tagName).toBe('IFRAME');
      expect(frame.getAttribute('width')).toBe(String(answer['width']));
      expect(frame.getAttribute('height')).toBe(String(answer['height']));
      expect(frame.getAttribute('title')).toBe(answer['title']);
      expect(at(files, frame.getAttribute('src'))).toContain(`<${one.tag} lang="${one.lang}">`);
    },
  );

  it.each(each)('frame/$name.html names its answer and itself by whole addresses', ({ name }) => {
    const { document } = parseHTML(files[`frame/${name}.html`] as string);
    const link = document.querySelector('link[rel=alternate][type="application/json+oembed"]')!;
    const answer = JSON.parse(at(files, link.getAttribute('href')) as string) as Answer;
    expect(answer['type']).toBe('rich');
    expect(link.getAttribute('title')).toBe(answer['title']);
    expect(document.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(`${base}frame/${name}.html`);
  });

  it.each(each)('$name.photo.json is a picture of the size that it reports', ({ name }) => {
    const answer = answerOf(files, `oembed/${name}.photo.json`);
    const [svg] = everyElement(parseXml(at(files, answer['url']) as string));
    expect(answer).toMatchObject({ type: 'photo', version: '1.0', width: Number(svg!.attributes['width']) });
    expect(String(answer['height'])).toBe(svg!.attributes['height']);
    expect(answer).not.toHaveProperty('html');
  });

  it('have no part of a thumbnail where there is none', async () => {
    const one = { tags: ['city-radar'], langs: ['en'] } as const;
    const without = await oembedFiles({ base, width: 400, ...one, thumbnail: () => Promise.resolve(undefined) });
    expect(Object.keys(without)).not.toContain('oembed/city-radar.en.png');
    expect(JSON.stringify(Object.values(without).slice(1, 3))).not.toContain('thumbnail');
  });

  it('leave nothing of a title or an address as markup', () => {
    const title = '"><script>alert(1)</script>&';
    const embedded = { title, frame: 'https://a.example/?a="&b', width: 1, height: 2 };
    const { document } = parseHTML(`<html><body>${frameMarkup(embedded)}</body></html>`);
    expect(document.querySelectorAll('*')).toHaveLength(3);
    expect(document.querySelector('iframe')!.getAttribute('title')).toBe(title);
    const whole = { ...embedded, photo: { url: 'u', width: 1, height: 1 }, thumbnail: undefined };
    const answered = { ...whole, provider: { name: 'P', url: 'https://a.example/' } };
    expect(rich(answered)).toMatchObject({ title, provider_name: 'P' });
    expect(photo(answered)).toMatchObject({ title, url: 'u' });
  });
});

describe('a thumbnail', () => {
  it.each(each)('of $name is drawn 1200 × 628, with heading and credit', ({ tag, lang }) => {
    const elements = everyElement(parseXml(thumbnailSvg(tag, lang)));
    expect(elements[0]!.attributes).toMatchObject({ width: '1200', height: '628' });
    expect(elements[0]!.text).toMatch(/cityfacts[,，] ?CC BY 4\.0/);
  });

  it('says what colours and lengths mean: the cities of the radar, the unit of the bars', () => {
    const textsOf = (tag: Tag) => {
      const elements = everyElement(parseXml(thumbnailSvg(tag, 'en')));
      return elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    };
    expect(textsOf('city-radar')).toEqual(expect.arrayContaining(['Beijing', 'Shanghai', 'Guangzhou', 'Shenzhen']));
    expect(textsOf('fund-bars').join(' ')).toContain('CNY bn');
  });

  it('has that size as a PNG too', async () => {
    const png = await pixelsOf(thumbnailSvg('city-radar', 'en'), 'en', 1, {});
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([THUMBNAIL.width, THUMBNAIL.height]);
  });
});

describe('cityfacts oembed', () => {
  async function cityfacts(...words: readonly string[]) {
    const printed = { out: '', err: '' };
    const code = await main(['oembed', ...words], {
      out: content => (printed.out += String(content)),
      err: text => (printed.err += text),
    });
    return { code, ...printed };
  }
  const one = ['--chart', 'city-radar', '--lang', 'en'];

  it('writes the files below a folder that it makes, and says what else has to lie there', async () => {
    const out = join(folder, 'new/charts');
    const { code, out: said, err } = await cityfacts('--base', 'https://news.example/charts', '--out', out, ...one);
    expect(code).toBe(0);
    expect(said).toMatch(/^5 files written to .*, for https:\/\/news\.example\/charts\/\n$/);
    expect(err).toMatch(/holds no frame\.js: put the content of the folder dist/);
    expect(readFileSync(join(out, 'oembed/city-radar.en.json'), 'utf8')).toContain(`"${base}oembed/`);
    expect(existsSync(join(out, 'oembed/city-radar.en.png'))).toBe(true);
    writeFileSync(join(out, 'frame.js'), '');
    expect((await cityfacts('--base', base, '--out', out, ...one)).err).not.toContain('frame.js');
  });

  it.each([
    [['--out', 'x'], /--base needs a value/],
    [['--base', base], /--out needs a value/],
    [['--base', 'ftp://news.example/', '--out', 'x'], /"ftp:\/\/news.example\/" is no address of a folder/],
    [['--base', '/charts/', '--out', 'x'], /is no address of a folder/],
    [['--base', `${base}?a=1`, '--out', 'x'], /without \? and #/],
    [['--base', base, '--out', 'x', '--lang', 'fr'], /--lang="fr".*en, zh-Hans, zh-Hant/],
    [['--base', base, '--out', 'x', '--width', '10'], /from 320 to 4000/],
    [['--base', base, '--out', 'x', 'city-radar'], /one argument too many/],
    [['--base', base, '--out', 'x', '--format', 'svg'], /there is no flag "--format"/],
  ])('ends with 2 and one line for %j', async (words, message) => {
    const { code, out, err } = await cityfacts(...words);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toMatch(message);
    expect(existsSync('x')).toBe(false);
  });

  it('writes none of the files where one cannot be written', async () => {
    const out = join(folder, 'blocked');
    mkdirSync(join(out, 'oembed/city-radar.en.svg'), { recursive: true });
    const { code, err } = await cityfacts('--base', base, '--out', out, ...one);
    expect(code).toBe(2);
    expect(err).toMatch(/city-radar\.en\.svg" cannot be written/);
    expect(
      readdirSync(out, { recursive: true }).filter(
        file => !/^(frame|oembed|oembed.city-radar\.en\.svg)$/.test(String(file)),
      ),
    ).toEqual([]);
  });

  it('takes the base with and without its slash', () => {
    expect([baseOf('https://a.example'), baseOf('http://a.example/b'), baseOf('https://a.example/b//')]).toEqual([
      'https://a.example/',
      'http://a.example/b/',
      'https://a.example/b/',
    ]);
  });
});
