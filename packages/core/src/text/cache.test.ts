import { describe, expect, it } from 'vitest';
import { segments } from './breaks.js';
import { tableMeasurer, withCache, withSpacing } from './measure.js';
import { wrap } from './wrap.js';

const texts = ['Support for “little giants” until 2027', '至少2.83万家企业（2024年）', 'e\u0301 👩‍💻', ''];

describe('withCache(measurer)', () => {
  it('measures as the measurer does, the first time and later', () => {
    const cached = withCache(tableMeasurer);
    for (let round = 0; round < 2; round++)
      for (const text of texts)
        for (const [size, weight] of [
          [12, 400],
          [12, 600],
          [13.5, undefined],
        ] as const)
          expect(cached.width(text, size, weight)).toBe(tableMeasurer.width(text, size, weight));
  });

  it('asks for each width and for the breaks of each text once', () => {
    let asked = 0;
    const cached = withCache({ width: (...all) => ((asked += 1), tableMeasurer.width(...all)) });
    for (let round = 0; round < 3; round++) cached.width('Beijing', 12);
    expect(asked).toBe(1);
    expect(cached.segments!(texts[1]!)).toBe(cached.segments!(texts[1]!));
    expect(cached.segments!(texts[1]!)).toEqual(segments(texts[1]!));
  });

  it('forgets before it grows without bound', () => {
    let asked = 0;
    const cached = withCache({ width: () => ((asked += 1), 1) });
    for (let index = 0; index < 50_000; index++) cached.width(String(index), 12);
    cached.width('0', 12);
    expect(asked).toBe(50_001);
  });

  it('breaks lines as without it, also with spacing', () => {
    for (const width of [60, 120, 300])
      for (const text of texts)
        for (const plain of [tableMeasurer, withSpacing(tableMeasurer, 0.12, 0.16)]) {
          const setting = { size: 12, width };
          const spaced = plain === tableMeasurer ? withCache(plain) : withSpacing(withCache(tableMeasurer), 0.12, 0.16);
          expect(wrap(text, { ...setting, text: spaced })).toEqual(wrap(text, { ...setting, text: plain }));
        }
  });
});
