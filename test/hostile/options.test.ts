import { embedCode } from '../../packages/elements/src/exports/embed-code.js';
import { attributesOf, defaultsOf, figureOptions, readOption, type OptionSpec } from '@cityfacts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, sizeMessages } from '../../packages/cityfacts/src/frame/host-protocols.js';
import { allowedFor } from '../../packages/cityfacts/src/frame/allowed.js';
import { readQuery, withState } from '../../packages/cityfacts/src/frame/query.js';
import { createResizeGuard } from '../../packages/cityfacts/src/frame/resize-guard.js';
import {
  renderCsv,
  renderElement,
  renderHtml,
  renderSvg,
  renderText,
  tags,
  UsageError,
} from '../../packages/cityfacts/src/static.js';
import { everyElement, parseXml } from '../../packages/cityfacts/test/xml.js';
import { counts, hostile, take, type Hostile } from './inputs.js';
import { charts, expectSound, expectWellSaid, leftover, i18n } from './judge.js';
import { chartNames, soundRows } from './rows.js';
import { links, markup, texts } from './texts.js';

const { read: READ, asked: ASKED, queries: QUERIES, messages: MESSAGES } = counts;

const specs = chartNames.flatMap(name =>
  Object.entries({ ...(charts[name].chart.options as object), ...figureOptions } as Record<
    string,
    OptionSpec<unknown>
  >).map(([property, spec]) => ({ name, property, spec })),
);

/** Everything that a request may say besides the options of its chart. */
const others =
  'lang data onWarning width widths id profile section page base theme __proto__ constructor toString'.split(' ');

describe('hostile options', () => {
  it(`${READ} values, as attribute texts and as properties: each becomes a sound one or none, and nothing is thrown`, () => {
    const input = fc.record({ at: fc.constantFrom(...specs), value: hostile });
    const taken = take(input, READ, ({ at: { spec }, value }) => {
      const read = readOption(spec, value.make());
      if (read === undefined) return;
      const text = spec.format(read);
      expect(text.length).toBeLessThanOrEqual(500 * 2_001);
      // As an attribute it says the same again.
      if (text.length <= 2_000 && !(read === null)) expect(spec.parse(text)).toEqual(read);
      expect(attributesOf<{ at: unknown }>({ at: spec }, { at: read }).length).toBeLessThanOrEqual(1);
    });
    expect(taken).toBe(READ);
  });

  it(`${ASKED} requests: a sound file, or a UsageError that names the value and the mend`, () => {
    const renderers = [
      (name: never, given: never) => expectSound(renderSvg(name, given)),
      (name: never, given: never) => parseXml(renderElement(name, given)),
      (name: never, given: never) => parseXml(renderHtml(name, given).replace('<!DOCTYPE html>\n', '')),
      (name: never, given: never) => expect(renderText(name, given)).not.toMatch(leftover),
      (name: never, given: never) => expect(renderCsv(name, given)).not.toMatch(leftover),
    ];
    const option = fc.constantFrom(...specs.flatMap(({ property, spec }) => [property, spec.attribute]), ...others);
    const input = fc.record({ name: fc.constantFrom(...chartNames), option, value: hostile });
    let refused = 0;
    const taken = take(input, ASKED, ({ name, option, value }, index) => {
      try {
        const given = JSON.parse(`{${JSON.stringify(option)}:0}`) as Record<string, unknown>;
        Object.defineProperty(given, option, { value: value.make(), enumerable: true });
        const out: unknown = renderers[index % renderers.length]!(
          name as never,
          { data: soundRows[name], ...given } as never,
        );
        expect(out).not.toBe('');
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        expectWellSaid(error.message, false);
        expect(error.message).toMatch(/(; use|; expected|; add) .+/);
        refused += 1;
      }
    });
    expect(taken).toBe(ASKED);
    expect(refused).toBeGreaterThan(ASKED / 2);
    expect(refused).toBeLessThan(ASKED);
  });

  it.each([
    ['a chart that is none', () => renderSvg(Symbol('x') as never)],
    ['a chart that cannot be turned into text', () => renderSvg({ toString: null } as never)],
    [
      'options that throw',
      () =>
        renderSvg('city-radar', {
          get lang(): never {
            throw new Error('no');
          },
        }),
    ],
    ['options that are a revoked proxy', () => renderText('fund-bars', revoked() as never)],
    ['options that are a text', () => renderCsv('fund-bars', 'en' as never)],
    ['a base that runs', () => renderHtml('fund-bars', { page: true, base: ' java\nscript:window.__ran=1//' })],
  ])('%s: a UsageError', (_, ask) => {
    expect(ask).toThrow(UsageError);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('hostile addresses and messages of a frame', () => {
  it(`${QUERIES} queries: only options become attributes, everything stays text, and the state goes in and out again`, () => {
    const key = fc.constantFrom(
      'chart',
      'lang',
      'selected',
      'childId',
      ...specs.map(({ spec }) => spec.attribute),
      'onclick',
      'style',
      'is',
      '__proto__',
      'data',
      'srcdoc',
    );
    const text = fc.oneof(
      fc.constantFrom(...texts),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...chartNames, 'zh-TW'),
    );
    const input = fc.record({ pairs: fc.array(fc.tuple(key, text), { maxLength: 6 }), raw: fc.string(), value: text });
    const taken = take(input, QUERIES, ({ pairs, raw, value }) => {
      const search = `?${new URLSearchParams([['chart', 'city-radar'], ...pairs]).toString()}&${raw}`;
      const { tag, locale, attributes, selected, pymId } = readQuery(search);
      expect(tag).toBe('city-radar');
      expect(['en', 'zh-Hans', 'zh-Hant']).toContain(locale);
      for (const [name, given] of attributes) {
        expect(allowedFor('city-radar')).toContain(name);
        expect(typeof given).toBe('string');
      }
      for (const one of [selected ?? '', pymId ?? '']) expect(typeof one).toBe('string');
      const kept = withState(search, 'selected', value);
      expect(readQuery(kept).selected).toBe(value.replace(/[\ud800-\udfff]/gu, '\ufffd'));
      expect(readQuery(withState(kept, 'selected', null)).selected).toBe(null);
    });
    expect(taken).toBe(QUERIES);
  });

  it.each(['', '__proto__', 'constructor', 'toString', '<script>', 'city-radar '])('a chart named %j is none', name => {
    expect(readQuery(`?${new URLSearchParams({ chart: name }).toString()}`).tag).toBe(undefined);
    expect(readQuery('', { chart: name }).tag).toBe(undefined);
  });

  it(`${MESSAGES} messages and heights: a height within bounds or none, a word of the protocol or none`, () => {
    const keeper = createResizeGuard();
    const taken = take(hostile, MESSAGES, ({ make }: Hostile) => {
      const value = sent(make);
      const heard = readMessage({ sentinel: 'cityfacts', type: 'theme', value });
      expect(heard === undefined || typeof (heard as { value: unknown }).value === 'string').toBe(true);
      for (const message of [value, { sentinel: 'cityfacts', type: value }, { sentinel: value, type: 'hello' }])
        readMessage(message);
      const height = typeof value === 'number' ? keeper.next(value, 300) : undefined;
      if (height !== undefined) expect(height).toBeGreaterThanOrEqual(50);
      if (typeof value === 'string')
        for (const one of sizeMessages({ src: value, width: 1, height: 2, pymId: value, resizerId: value }))
          expect(['string', 'object']).toContain(typeof one);
    });
    expect(taken).toBe(MESSAGES);
  });
});

/** What of a value comes through `postMessage`. */
function sent(make: () => unknown): unknown {
  try {
    return structuredClone(make());
  } catch {
    return null;
  }
}

describe('embed code', () => {
  it('names the script of a folder in the web, whatever embed-base says', () => {
    const page = { baseURI: 'https://example.org/a/', scripts: [] } as unknown as Document;
    const bases = ['http://', 'https://[', '//', '../b', ...markup, ...links, ...texts];
    for (const embedBase of bases) {
      const options = { ...defaultsOf(figureOptions), embedBase };
      const subject = { chart: charts['fund-bars'].chart, table: figureOptions, options: () => options };
      const code = embedCode(subject as never, i18n, page);
      const script = parseXml(/<script.*<\/script>$/s.exec(code)![0].replace(' defer', ''));
      expect(script.attributes['src']).toMatch(/^(https?:\/\/.*\/)?fund-bars\.en\.js$/s);
    }
  });
});

describe('renderElement', () => {
  it.each(tags)('<%s> holds no attribute but those of its options, whatever they say', name => {
    const known = new Set(['lang', ...specs.map(({ spec }) => spec.attribute)]);
    for (const text of [...markup, ...links]) {
      const given = {
        heading: text,
        note: text,
        sync: text,
        embedBase: text,
        data: soundRows[name] as never,
        widths: [360],
      };
      const root = parseXml(renderElement(name, given));
      expect(Object.keys(root.attributes).filter(attribute => !known.has(attribute))).toEqual([]);
      for (const { attributes } of everyElement(root))
        expect(Object.keys(attributes).filter(key => /^(on|href|src|style)/.test(key))).toEqual([]);
    }
  });
});
