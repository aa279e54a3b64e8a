import { describe, expect, it } from 'vitest';
import { flat } from '../src/flat.js';
import { renderSvg, tags } from '../src/static.js';
import { locales } from '../src/i18n.js';
import { everyElement, parseXml, type XmlElement } from './xml.js';

const allowed = 'svg g path line polyline polygon rect circle ellipse text tspan'.split(' ');
const forbidden = /^(id|class|style|title|role|lang|href|src|xlink:.*|data-.*|aria-.*|on.*)$/;

const textOf = (root: XmlElement, names: readonly string[]) =>
  everyElement(root)
    .filter(({ name }) => names.includes(name))
    .map(({ text }) => text);

describe.each(tags.flatMap(tag => locales.map(lang => ({ tag, lang }))))('the flat profile ($tag, $lang)', asked => {
  const { tag, lang } = asked;
  const svg = renderSvg(tag, { lang, profile: 'flat' });
  const root = parseXml(svg);

  it('holds elements of the allow-list only, and no name, class, style, event, reference or comment', () => {
    const elements = everyElement(root);
    expect(elements.length).toBeGreaterThan(20);
    expect(elements.filter(({ name }) => !allowed.includes(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => forbidden.test(name))).toEqual(
      [],
    );
    expect(svg).not.toMatch(/url\(|var\(|<!--|javascript:/);
  });

  it('is as wide as its column, in the proportions of a phone’s', () => {
    expect(root.attributes['width']).toBe('100%');
    expect(root.attributes['height']).toBeUndefined();
    expect(root.attributes['viewBox']).toMatch(/^0 0 360 \d+(\.\d+)?$/);
  });

  it('says and draws what the full profile does', () => {
    const full = parseXml(renderSvg(tag, { lang, width: 360 }));
    for (const names of [['text', 'tspan'], ['path'], ['rect']]) {
      expect(textOf(root, names)).toEqual(textOf(full, names));
    }
  });

  it('comes as a section, ready to paste, where that is asked for', () => {
    expect(renderSvg(tag, { lang, profile: 'flat', section: true })).toBe(`<section>${svg.trimEnd()}</section>\n`);
  });
});

describe('flat(svg)', () => {
  it('drops an element that is not allowed with all it contains, and keeps what follows', () => {
    expect(
      flat('<svg width="5" height="6"><a href="x"><g><text>in</text></g></a><image href="y"/><g id="z">t</g></svg>'),
    ).toBe('<svg width="100%"><g>t</g></svg>');
  });

  it('drops a paint that refers to something', () => {
    expect(flat('<svg><path fill="url(#p)" d="M0,0" stroke="#000000"></path></svg>')).toBe(
      '<svg><path d="M0,0" stroke="#000000"></path></svg>',
    );
  });
});
