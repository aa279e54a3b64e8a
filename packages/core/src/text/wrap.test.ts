import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableMeasurer, type TextMeasurer } from './measure.js';
import { balanced, ellipsis, wrap } from './wrap.js';

/** Every Latin character 1, every other 2 wide: widths can be counted. */
const grid: TextMeasurer = {
  width: (text, size) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0) * size,
};
const at = (width: number) => ({ text: grid, size: 1, width });

test('wrap(text) breaks English at spaces, which vanish', () => {
  expect(wrap('Beijing leads the four cities', at(13))).toEqual(['Beijing leads', 'the four', 'cities']);
});

test('wrap(text) breaks after hyphens and slashes, not before digits', () => {
  expect(wrap('fund-of-funds', at(8))).toEqual(['fund-of-', 'funds']);
  expect(wrap('research/development', at(12))).toEqual(['research/', 'development']);
  expect(wrap('in 2023-2025', at(9))).toEqual(['in', '2023-2025']);
});

test('wrap(text) breaks between Chinese characters and between Chinese and Latin', () => {
  expect(wrap('上海市人工智能产业基金', at(8))).toEqual(['上海市人', '工智能产', '业基金']);
  expect(wrap('发展AI产业', at(6))).toEqual(['发展AI', '产业']);
});

test('wrap(text) never begins a line with a closing mark', () => {
  expect(wrap('北京上海，广州', at(8))).toEqual(['北京上', '海，广州']);
  expect(wrap('《北京规划》。', at(10))).toEqual(['《北京规', '划》。']);
  expect(wrap('增长 %', at(5))).toEqual(['增', '长 %']);
});

test('wrap(text) never ends a line with an opening mark', () => {
  expect(wrap('北京（上海）', at(6))).toEqual(['北京', '（上', '海）']);
  expect(wrap('基金“国家队”', at(5))).toEqual(['基金', '“国家', '队”']);
});

test('wrap(text) keeps a figure with its unit and currency on one line', () => {
  expect(wrap('总值43760.7亿元', at(12))).toEqual(['总值', '43760.7亿元']);
  expect(wrap('fund of CNY 300 bn', at(12))).toEqual(['fund of', 'CNY 300 bn']);
  expect(wrap('fund of CNY 300bn', at(12))).toEqual(['fund of', 'CNY 300bn']);
  expect(wrap('约2.83万家企业', at(12))[0]).toBe('约2.83万家');
  expect(wrap('截至2023年底', at(8))).toEqual(['截至', '2023年底']);
  expect(wrap('约≥ 1027家', at(9))).toEqual(['约', '≥ 1027家']);
});

test('wrap(text) keeps a day with its month, a Chinese date whole, and a word of bound with its figure', () => {
  expect(wrap('issued on 14 June 2023', at(13))).toEqual(['issued on', '14 June 2023']);
  expect(wrap('发布于2025年7月29日', at(13))).toEqual(['发布于', '2025年7月29日']);
  expect(wrap('目标为超3000亿元', at(11))).toEqual(['目标为', '超3000亿元']);
  expect(wrap('算力规模45 EFLOPS', at(13))).toEqual(['算力规模', '45 EFLOPS']);
});

test('wrap(text) leaves no Chinese character alone in the last line', () => {
  expect(wrap('人工智能产业政策', at(14))).toEqual(['人工智能产业', '政策']);
  expect(wrap('人工智能产业政策。', at(14))).toEqual(['人工智能产业', '政策。']);
});

test('wrap(text) breaks a word wider than the line, a figure first at its spaces, then beside its number', () => {
  expect(wrap('superconductivity', at(6))).toEqual(['superc', 'onduct', 'ivity']);
  expect(wrap('CNY 4,376.07 bn', at(9))).toEqual(['CNY', '4,376.07', 'bn']);
  expect(wrap('43760.7亿元', at(8))).toEqual(['43760.7', '亿元']);
  expect(wrap('a superfluous', at(6))).toEqual(['a', 'superf', 'luous']);
});

test('wrap(text) keeps a base and its marks together', () => {
  expect(wrap('か\u3099か\u3099', at(3))).toEqual(['か\u3099', 'か\u3099']);
});

test('wrap(text) begins a line at each line end of the text; an empty text has no lines', () => {
  expect(wrap('a\n\nb\r\nc', at(9))).toEqual(['a', '', 'b', 'c']);
  expect(wrap('', at(9))).toEqual([]);
});

test('wrap(text, { maxLines }) ends with "…" where the text needs more lines', () => {
  expect(wrap('Beijing leads the four cities', { ...at(13), maxLines: 2 })).toEqual(['Beijing leads', 'the four…']);
  expect(wrap('Beijing leads the', { ...at(13), maxLines: 2 })).toEqual(['Beijing leads', 'the']);
  expect(wrap('北京，上海广州', { ...at(7), maxLines: 1 })).toEqual(['北京…']);
});

test('wrap(text, { width }) gives one character a line where there is no room', () => {
  expect(wrap('北京a', at(0))).toEqual(['北', '京', 'a']);
});

test('ellipsis(text) returns a text that fits and else its longest beginning with "…"', () => {
  expect(ellipsis('Beijing', at(7))).toBe('Beijing');
  expect(ellipsis('Beijing', at(6))).toBe('Beiji…');
  expect(ellipsis('北京，上海', at(8))).toBe('北京…');
  expect(ellipsis('Beijing', at(0))).toBe('…');
});

test('ellipsis(text) never cuts a figure into another figure', () => {
  expect(ellipsis('规模43760.7亿元', at(10))).toBe('规模…');
  expect(ellipsis('CNY 4,376.07 bn', at(10))).toBe('…');
});

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '北京',
        '，',
        '。',
        '（',
        '）',
        '《',
        '》',
        '“',
        '”',
        ' ',
        '  ',
        '-',
        '/',
        '%',
        '43760.7亿元',
        'CNY 300 bn',
      ),
      fc.constantFrom('AI', 'fund', 'R&D', '2023年', '👩‍🔬', 'e\u0301', '…', '\ud800', '、', 'superconductivity'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join('').replace(/[\r\n]/g, ''));
const SPACES = /^[ \t\u3000\u200b]*/;

test('wrap(text) loses and reorders nothing but spaces at breaks, and every line fits or is one character', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
      const lines = wrap(text, { text: tableMeasurer, size: 12, width });
      let rest = text;
      for (const line of lines) {
        if (!rest.startsWith(line)) rest = rest.replace(SPACES, '');
        expect(rest.startsWith(line)).toBe(true);
        rest = rest.slice(line.length);
        const fits = tableMeasurer.width(line, 12) <= width + 1e-9;
        expect(fits || [...line].length === 1 || /^.\p{M}*$/su.test(line)).toBe(true);
      }
      expect(rest.replace(SPACES, '')).toBe('');
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('wrap(text) begins no line with a closing mark and ends none with an opening one, where the width allows', () => {
  const part = fc.constantFrom('北京', '上海市', '，', '。', '》', '《广', '（', '2023年', ' ', 'AI', '%');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), parts => {
      // No two marks in a row: a row of them may be wider than any line.
      const text = `京${parts.join('京')}京`;
      const lines = wrap(text, { text: tableMeasurer, size: 10, width: 90 });
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。》%]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$/);
    }),
    { seed: 4 },
  );
});

test('wrap(text, { maxLines }) and ellipsis(text) fit and begin like the text', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 200 }), fc.integer({ min: 1, max: 3 }), (text, width, maxLines) => {
      const setting = { text: tableMeasurer, size: 12, width };
      const lines = wrap(text, { ...setting, maxLines });
      const all = wrap(text, setting);
      expect(lines.length).toBe(Math.min(all.length, maxLines));
      expect(lines.slice(0, maxLines - 1)).toEqual(all.slice(0, maxLines - 1));
      if (all.length > maxLines) expect(lines.at(-1)).toMatch(/…$/);
      const short = ellipsis(text, setting);
      expect(tableMeasurer.width(short, 12)).toBeLessThanOrEqual(width);
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
    { seed: 5 },
  );
});

test('balanced(text, setting) leaves no word alone on its line, and cuts none at its hyphen', () => {
  const grid = { width: (line: string) => line.length };
  expect(balanced('one two three four five', { text: grid, size: 1, width: 19 })).toEqual([
    'one two three',
    'four five',
  ]);
  expect(balanced('National high-tech enterprises', { text: grid, size: 1, width: 19 })).toEqual([
    'National high-tech',
    'enterprises',
  ]);
  expect(balanced('short', { text: grid, size: 1, width: 19 })).toEqual(['short']);
});
