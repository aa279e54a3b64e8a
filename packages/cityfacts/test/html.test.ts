import { describe, expect, it } from 'vitest';
import { formatEdtf } from '@cityfacts/core';
import { renderElement, renderHtml, renderJson, renderText, stylesheet, tags } from '../src/static.js';
import { locales, i18nFor } from '../src/i18n.js';
import { everyElement, parseXml } from './xml.js';

const classOf = ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) =>
  attributes['class'] ?? '';

describe.each(tags.flatMap(tag => locales.map(lang => ({ tag, lang }))))('renderHtml($tag, $lang)', ({ tag, lang }) => {
  const html = renderHtml(tag, { lang });
  const elements = everyElement(parseXml(html));

  it('is one figure in its language, well-formed as XML too, without comments, styles and scripts', () => {
    expect(elements[0]).toMatchObject({ name: 'figure', attributes: { lang } });
    expect(elements.filter(({ name }) => /^(style|script|link|iframe|img)$/.test(name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^(style|on)/.test(name)),
    ).toEqual([]);
    expect(html).not.toMatch(/NaN|undefined|\[object|lit\$/);
  });

  it('shows the narrow drawing without the stylesheet and has the wide one ready', () => {
    const plots = elements.filter(element => /\bcf-plot\b/.test(classOf(element)));
    expect(plots.map(classOf)).toEqual(['cf-plot cf-narrow', 'cf-plot cf-wide']);
    expect(plots.map(({ attributes }) => 'hidden' in attributes)).toEqual([false, true]);
    const widths = plots.map(plot => Number(plot.children[0]?.attributes['width']));
    expect(widths).toEqual([360 - 32, 720 - 32]);
  });

  it('holds heading, table and sources, every id once, and names the figure by its heading', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elements.map(({ name }) => name)).toEqual(expect.arrayContaining(['h3', 'table', 'details']));
    expect(ids).toContain(elements[0]?.attributes['aria-labelledby']);
    expect(elements.at(0)?.text).toContain('cityfacts');
  });

  it('says how new its figures are: the date of the newest of the sources that it lists', () => {
    const { newest_source: newest } = JSON.parse(renderJson(tag, { lang })) as { readonly newest_source: string };
    const i18n = i18nFor(lang);
    const [, head] = /<div class="cf-sources">(.*?)<ul>/s.exec(html) ?? [];
    expect(head).toContain(i18n.strings.figure.newest(formatEdtf(newest, i18n)));
  });

  it('is the same bytes every time', () => {
    expect(renderHtml(tag, { lang })).toBe(html);
  });
});

describe('renderHtml(tag, options)', () => {
  it('with one width has one drawing that is always shown', () => {
    const html = renderHtml('city-radar', { widths: [500] });
    expect(html.match(/class="cf-plot [^"]*"/g)).toEqual(['class="cf-plot cf-only"']);
    expect(html).not.toContain('hidden=""');
  });

  it('puts the drawings in order of their widths', () => {
    expect(renderHtml('city-radar', { widths: [720, 360] })).toBe(renderHtml('city-radar'));
  });

  it.each(tags)('has for each of two drawings of %s the words that it has alone, and once what both have', tag => {
    const pieces = (html: string, part: string) =>
      [
        ...html.matchAll(new RegExp(`<(p|ul) class="cf-\\w+ (cf-\\w+)" part="${part}"( hidden="")?>(.*?)</\\1>`, 'gs')),
      ].map(([, , kind, hidden, text]) => ({ kind, isHidden: !!hidden, text }));
    const id = 'same';
    const both = renderHtml(tag, { id });
    const [narrow, wide] = [360, 720].map(width => renderHtml(tag, { id, widths: [width] }));
    for (const part of ['subheading', 'legend', 'note']) {
      const [first, second] = [pieces(narrow!, part), pieces(wide!, part)].map(found => found.map(({ text }) => text));
      const isSame = JSON.stringify(first) === JSON.stringify(second);
      expect(pieces(both, part)).toEqual(
        isSame
          ? first!.map(text => ({ kind: 'cf-only', isHidden: false, text }))
          : [
              ...first!.map(text => ({ kind: 'cf-narrow', isHidden: false, text })),
              ...second!.map(text => ({ kind: 'cf-wide', isHidden: true, text })),
            ],
      );
    }
  });

  it('has nothing to press but the link to all figures, sources and notes', () => {
    for (const tag of tags) {
      const html = renderHtml(tag);
      expect(html).not.toMatch(/<(button|select|input)/);
      expect(html.match(/<summary>/g)).toHaveLength(1);
    }
  });

  it('has every entry of the timeline as text, in a list, a drawing or a table', () => {
    const records = (JSON.parse(renderJson('policy-timeline')) as { records: readonly { title: string }[] }).records;
    expect(records.length).toBeGreaterThan(300);
    for (const view of ['auto', 'list', 'timeline', 'table'] as const)
      for (const widths of [[360], [360, 1200]]) {
        const html = renderHtml('policy-timeline', { view, widths });
        expect(html.match(/<th scope="row">/g)).toHaveLength(records.length);
      }
    const text = renderText('policy-timeline');
    for (const { title } of records) expect(text).toContain(title);
  });

  it('as a page links the stylesheet, names itself and needs nothing else', () => {
    const page = renderHtml('city-radar', { page: true, lang: 'zh-CN', theme: 'dark', base: 'https://cdn.example/x' });
    const [, ...rest] = page.split('\n');
    expect(page.startsWith('<!DOCTYPE html>\n')).toBe(true);
    const elements = everyElement(parseXml(rest.join('\n')));
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: 'zh-Hans' } });
    const links = elements.filter(({ attributes }) => 'href' in attributes || 'src' in attributes);
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['https://cdn.example/x/cityfacts.css']);
    expect(elements.find(({ name }) => name === 'title')?.text).toMatch(/北京/);
    expect(page).toContain('<meta name="color-scheme" content="dark"/>');
    expect(renderHtml('city-radar', { page: true })).toContain('href="cityfacts.css"');
  });

  it.each([
    [{ widths: [] }, /widths=\[\] is not allowed/],
    [{ widths: [360, 720, 900] }, /use one width or two/],
    [{ widths: [360, 360] }, /two different ones/],
    [{ widths: [100] }, /widths=100 is not allowed/],
    [{ widths: 360 }, /widths=360/],
    [{ theme: 'print' }, /theme="print" is not allowed; use one of auto, light, dark/],
  ])('throws for %j', (options, message) => {
    expect(() => renderHtml('city-radar', options as never)).toThrow(message);
  });
});

describe('renderElement(tag, options)', () => {
  it('is the element with the attributes that are not defaults, and the figure inside', () => {
    const options = {
      cities: ['beijing', 'hefei'],
      heading: 'A "b" & c',
      noMenu: true,
      headingLevel: 3,
      lang: 'en-GB',
    };
    const root = parseXml(renderElement('city-radar', options));
    expect(root.name).toBe('city-radar');
    expect(root.attributes).toEqual({ lang: 'en', cities: 'beijing hefei', heading: 'A "b" & c', 'no-menu': '' });
    expect(root.children.map(({ name }) => name)).toEqual(['figure']);
  });
});

describe('the option page of the timeline', () => {
  it('is in the tag and is read, and does not make a page of the figure', () => {
    const element = renderElement('policy-timeline', { page: 2 });
    expect(element).toMatch(/^<policy-timeline lang="en" page="2"><figure/);
    expect(() => renderHtml('policy-timeline', { page: 'two' })).toThrow(
      /page="two" is not allowed; use one of 1–9999/,
    );
    expect(() => renderHtml('city-radar', { page: 2 })).toThrow(/there is no option "page"/);
  });
});

describe('stylesheet()', () => {
  it('makes every element a block until it is defined, and styles the figure by classes', () => {
    for (const tag of tags) expect(stylesheet()).toContain(`${tag}:not(:defined)`);
    expect(stylesheet()).toContain('.cf-narrow');
    expect(stylesheet()).not.toMatch(/@import|url\(/);
  });
});
