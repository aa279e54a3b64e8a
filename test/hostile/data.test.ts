import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  renderCsv,
  renderHtml,
  renderJson,
  renderSvg,
  renderText,
  UsageError,
} from '../../packages/cityfacts/src/static.js';
import { flat } from '../../packages/cityfacts/src/flat.js';
import { counts, hostile, pathIn, take } from './inputs.js';
import { charts, expectSound, expectWellSaid, figureOf, leftover, textOf } from './judge.js';
import { chartNames, frozen, poisoned, soundRows, type ChartName } from './rows.js';

for (const name of chartNames) frozen(soundRows[name]);

const input = (name: ChartName) => fc.record({ path: pathIn(name), value: hostile });

/** JSON has one zero only. */
const throughJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item: unknown) => (Object.is(item, -0) ? '-0' : item)),
    (_, item: unknown) => (item === '-0' ? -0 : item),
  );

const { checked: CHECKED, drawn: DRAWN, rendered: RENDERED, ...once } = counts;

describe.each(chartNames)('hostile rows of <%s>', name => {
  const rows = soundRows[name];

  it(`${CHECKED} of them: check never throws, changes nothing, names every fault, and gives plain rows`, () => {
    const known = JSON.stringify(charts[name].validate(rows));
    const taken = take(input(name), CHECKED, ({ path, value }) => {
      const { rows: sound, problems } = charts[name].validate(poisoned(rows, path, value.make()));
      for (const { message } of problems) expectWellSaid(message);
      expect(problems.length).toBeLessThanOrEqual(20);
      // What JSON gives back is the same: no getter, no prototype, no circle, no odd number is in it.
      if (!isDeepStrictEqual(throughJson(sound), sound)) expect(throughJson(sound)).toStrictEqual(sound);
    });
    expect(taken).toBe(CHECKED);
    expect(JSON.stringify(charts[name].validate(rows))).toBe(known);
  });

  it(`${DRAWN} of them: the figure is drawn without them, says so in place, and is the same a second time`, () => {
    let faults = 0;
    const taken = take(input(name), DRAWN, ({ path, value }, index) => {
      const drawn = figureOf(name, poisoned(rows, path, value.make()));
      const { problems } = drawn;
      const html = drawn.html();
      const root = expectSound(html);
      expect(textOf(root)).not.toMatch(leftover);
      if (index % 3 === 0) expectSound(drawn.svg());
      if (index % 3 === 1) expectSound(flat(drawn.svg()));
      const errors = problems.filter(({ level }) => level === 'error');
      for (const { message, level } of problems) expectWellSaid(message, level === 'error');
      if (errors.length) {
        faults += 1;
        // Readers see that something is missing; the messages are for the author.
        expect(html).toContain('cf-problem');
      }
      if (index % 10 === 0) expect(figureOf(name, poisoned(rows, path, value.make())).html()).toBe(html);
    });
    expect(taken).toBe(DRAWN);
    expect(faults).toBeGreaterThan(DRAWN / 4);
  });

  it(`${RENDERED} of them: SVG, HTML, text, CSV and JSON are sound, or a UsageError says why not`, () => {
    const renderers = [
      (data: never) => expectSound(renderSvg(name, { data, lang: 'zh-Hans', width: 360 })),
      (data: never) => expectSound(renderSvg(name, { data, profile: 'flat' })),
      (data: never) => expectSound(renderHtml(name, { data, widths: [320] })),
      (data: never) => expect(renderText(name, { data, lang: 'zh-Hant' })).not.toMatch(leftover),
      (data: never) => expect(renderCsv(name, { data })).not.toMatch(leftover),
      (data: never) => expect(JSON.parse(renderJson(name, { data }))).toHaveProperty('records'),
    ];
    let refused = 0;
    const taken = take(input(name), RENDERED, ({ path, value }, index) => {
      try {
        renderers[index % renderers.length]!(poisoned(rows, path, value.make()) as never);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        expectWellSaid(error.message);
        refused += 1;
      }
    });
    expect(taken).toBe(RENDERED);
    expect(refused).toBeGreaterThan(RENDERED / 5);
    expect(refused).toBeLessThan(RENDERED);
  });
});

describe.each(chartNames)('<%s> with names that every object has', name => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes %s as an id and as the reason of a gap like any other',
    word => {
      const renamed = (to: string) =>
        JSON.parse(
          JSON.stringify(soundRows[name])
            .replaceAll('"1"', JSON.stringify(to))
            .replaceAll('"not-stated"', JSON.stringify(to)),
        ) as unknown;
      const { html, problems } = figureOf(name, renamed(word));
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(expectSound(html()).text).toContain(word);
      expect(html()).not.toMatch(leftover);
      expect(html().replaceAll(word, 'plain')).toBe(figureOf(name, renamed('plain')).html());
    },
  );
});

describe('hostile rows', () => {
  it('and options are more than ten thousand, all tests together', () => {
    const each = CHECKED + DRAWN + RENDERED;
    expect(chartNames.length * each + Object.values(once).reduce((sum, count) => sum + count)).toBe(10_920);
  });

  it('leave the objects of the page as they were', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('that are sound but for odd texts are drawn: markup is there as text, what is unfit as U+FFFD', () => {
    const data = {
      ...soundRows['fund-bars'],
      funds: [{ ...soundRows['fund-bars'].funds[0], name: '<b onclick="x">\u202e\ud800\u0007' }],
    };
    const { html, problems } = figureOf('fund-bars', data);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(expectSound(html()).text).toContain('<b onclick="x">\ufffd\ufffd\ufffd');
  });
});
