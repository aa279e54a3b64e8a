import { describe, expect, it } from 'vitest';
import { everyElement, parseXml } from './xml.js';

describe('parseXml(source)', () => {
  it('reads nested elements, attributes and entities', () => {
    const root = parseXml('<svg a="1 &amp; 2"><g/><text>a &lt; b</text></svg>\n');
    expect(everyElement(root).map(({ name }) => name)).toEqual(['svg', 'g', 'text']);
    expect(root.attributes['a']).toBe('1 & 2');
    expect(root.text).toBe('a < b');
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a b=1></a>',
    '<a b="1" b="2"></a>',
    '<a hidden></a>',
    '<a>&nbsp;</a>',
    '<a>AT&T</a>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    '<a><!-- x --></a>',
    '<a></a><b></b>',
    'a',
  ])('refuses %j', source => {
    expect(() => parseXml(source)).toThrow();
  });
});
