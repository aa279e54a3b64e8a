import { describe, expect, it } from 'vitest';
import { renderSvg, tags } from '../src/static.js';
import { locales } from '../src/i18n.js';
import { everyElement, parseXml } from './xml.js';

const themes = ['light', 'dark', 'print'] as const;
const widths = [320, 360, 640, 720, 1200];
const cases = tags.flatMap(tag =>
  locales.flatMap(lang => themes.flatMap(theme => widths.map(width => ({ tag, lang, theme, width })))),
);

describe.each(cases)('renderSvg($tag, $lang, $theme, $width)', ({ tag, ...options }) => {
  const svg = renderSvg(tag, options);
  const elements = everyElement(parseXml(svg));

  it('is well-formed, without comments, styles, scripts and references to other files', () => {
    expect(elements[0]?.name).toBe('svg');
    expect(elements[0]?.attributes['xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(elements.filter(({ name }) => /^(style|script|image|foreignObject|use|a)$/.test(name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^(style|on|.*href)/.test(name)),
    ).toEqual([]);
  });

  it('has literal colours only', () => {
    const paints = elements.flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]).filter(Boolean);
    expect(paints.length).toBeGreaterThan(10);
    expect(paints.filter(paint => !/^(#[0-9a-f]{6}|none)$/.test(paint ?? ''))).toEqual([]);
    expect(svg).not.toContain('var(');
  });

  it('names itself, every id once, and refers to no id that is not there', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = (elements[0]?.attributes['aria-labelledby'] ?? '').split(' ');
    expect(named).toHaveLength(2);
    expect(named.filter(id => !ids.includes(id))).toEqual([]);
    expect(elements[0]?.attributes['lang']).toBe(options.lang);
  });

  it('is as wide as asked, and the same bytes every time', () => {
    expect(elements[0]?.attributes['width']).toBe(String(options.width));
    expect(renderSvg(tag, options)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

describe('renderSvg(tag, options)', () => {
  it('takes typed values and the text of attributes alike', () => {
    const typed = renderSvg('city-radar', { cities: ['beijing', 'hefei'], year: 2023, noLegend: true, view: 'dots' });
    const text = { cities: 'beijing, hefei', year: '2023', 'no-legend': '', view: 'dots' };
    expect(renderSvg('city-radar', text)).toBe(typed);
    expect(typed).not.toBe(renderSvg('city-radar'));
  });

  it('gives different figures different ids, unless the caller names them', () => {
    const idOf = (svg: string) => /aria-labelledby="([^" ]+)-title/.exec(svg)?.[1];
    expect(idOf(renderSvg('city-radar'))).not.toBe(idOf(renderSvg('city-radar', { cities: ['beijing'] })));
    expect(idOf(renderSvg('city-radar', { id: 'mine' }))).toBe('mine');
  });

  it('keeps hostile text text', () => {
    const heading = '</title><script>alert(1)</script> & "x" \u0000\ud800';
    const root = parseXml(renderSvg('city-radar', { heading }));
    expect(everyElement(root).map(({ name }) => name)).not.toContain('script');
    expect(root.text).toContain('<script>alert(1)</script> & "x" \ufffd\ufffd');
  });

  it('draws rows of your own, and reports what may mislead', () => {
    const data = {
      places: [
        { id: 'a', name: 'A-Stadt' },
        { id: 'b', name: 'B-Stadt' },
      ],
      indicators: [{ id: 'i', unit: 'count' as const, name: 'Things' }],
      observations: [{ place: 'a', indicator: 'i', period: '2024', value: 3 }],
    };
    const warnings: string[] = [];
    const svg = renderSvg('city-radar', { data, onWarning: ({ code }) => warnings.push(code), view: 'radar' });
    expect(svg).toContain('A-Stadt');
    expect(svg).not.toContain('cityfacts, CC BY');
    expect(warnings).toContain('fewAxes');
  });

  it.each([
    [{ width: 319 }, /width=319 is not allowed.*320 to 4000/],
    [{ width: 640.5 }, /width=640\.5/],
    [{ theme: 'auto' }, /theme="auto" is not allowed; use one of light, dark, print/],
    [{ lang: 'is' }, /lang="is" is not allowed; use one of en, zh-Hans, zh-Hant, de, es, fr/],
    [{ lang: 'zh_CN' }, /lang="zh_CN"/],
    [{ view: 'pie' }, /view="pie" is not allowed; use one of auto, radar, dots, table/],
    [{ cities: 3 }, /cities="3" is not allowed; use one of ids/],
    [{ cities: 'beijing atlantis' }, /"atlantis"; use one of beijing/],
    [{ indicators: 'set:none' }, /"none"; use one of set:/],
    [{ headingLevel: 7 }, /heading-level="7" is not allowed; use one of 2–6/],
    [{ noLegend: 'maybe', colour: 'red' }, /there is no option "colour"; use one of cities/],
    [{ profile: 'tiny' }, /profile="tiny" is not allowed; use one of full, flat/],
    [{ id: '1 2' }, /id="1 2" is not allowed/],
    [{ data: { places: [] } }, /data\.indicators is undefined/],
    [{ data: 'nothing' }, /expected an object/],
  ])('throws for %j, naming the value and the fix', (options, message) => {
    expect(() => renderSvg('city-radar', options as never)).toThrow(message);
  });

  it('throws for a chart that there is not', () => {
    expect(() => renderSvg('pie-chart' as never)).toThrow(/there is no chart "pie-chart"; use one of city-radar/);
    expect(() => renderSvg('constructor' as never)).toThrow(/there is no chart/);
  });
});
