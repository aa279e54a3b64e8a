/**
 * The width table is an upper bound: no sample is drawn wider than the table says (1 % is left for kerning),
 * in the font that stands for Arial on this machine and in further sans-serif fonts where they are present.
 */
import { expect } from 'chai';
import { tableMeasurer } from '../src/text/measure.js';

/** A family that nobody has: text in it is drawn in the fallback font. */
const ABSENT = 'cityfacts-absent';
const FAMILIES = ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto', 'Noto Sans', 'Open Sans'];
const WEIGHTS = [400, 500, 600, 700];
const SIZE = 100;

const SAMPLES = [
  'Beijing Shanghai Guangzhou Shenzhen',
  'Government guidance fund for artificial intelligence, first tranche',
  'AVATAR Wave Type LTd. Yo-Yo fjord fi ffi',
  '0123456789',
  '43,760.7',
  'CNY 4,376.07 bn',
  '≥ CNY 300 bn (2023)',
  '−5.2 % · 2017–June 2024',
  '“Little giants” — firms’ R&D…',
  'lüè nǚ Xī’ān Ürümqi Ǎ é ì ô ç ñ ø ß æ œ Œ Ł ž ď ľ',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  '€ £ ¥ © ® ™ ° ± × ÷ ½ ‰ № • † « »',
];
const CHINESE = [
  '北京市人工智能产业基金',
  '总规模43760.7亿元',
  '《规划》（2024年3月）：“小巨人”企业',
  '上海、深圳；广州！',
];
const SIGNS = ['→ ↑ ▲ ● ■ ◆ ≈ ≤', '１２３ＡＢＣ％', 'ｱｲｳ'];

const context = document.createElement('canvas').getContext('2d');

function drawn(text: string, font: string): number {
  if (!context) throw new Error('This browser has no canvas to measure with.');
  context.font = font;
  return context.measureText(text).width;
}

/** Whether a family is there: it draws some text unlike both fallbacks do. */
function present(family: string): boolean {
  const probe = 'mmmmWWWW@@1234lllliiii';
  return ['serif', 'monospace'].every(
    generic => drawn(probe, `${SIZE}px "${family}", ${generic}`) !== drawn(probe, `${SIZE}px ${ABSENT}, ${generic}`),
  );
}

describe('tableMeasurer', () => {
  const families = FAMILIES.filter(present);

  it('is measured in a font with the metrics of Arial, at least', () => {
    const mend = 'this system has no font of the label stack: install fonts-liberation, or Arial';
    expect(families, mend).to.include.oneOf(['Arial', 'Liberation Sans', 'Helvetica']);
  });

  for (const family of families) {
    for (const weight of WEIGHTS) {
      it(`is an upper bound in ${family}, weight ${weight}`, () => {
        const narrow = [...SAMPLES, ...CHINESE, ...SIGNS]
          .map(text => ({
            text,
            drawn: drawn(text, `${weight} ${SIZE}px "${family}", sans-serif`),
            table: tableMeasurer.width(text, SIZE, weight),
          }))
          .filter(({ drawn, table }) => drawn > table * 1.01);
        expect(narrow).to.deep.equal([]);
      });
    }
  }

  it('is close: Latin text is drawn at least four fifths as wide as the table says', () => {
    for (const weight of [400, 700]) {
      const loose = SAMPLES.slice(0, 6).filter(
        text => drawn(text, `${weight} ${SIZE}px Arial`) < 0.8 * tableMeasurer.width(text, SIZE, weight),
      );
      expect(loose).to.deep.equal([]);
    }
  });

  it('is exact for Chinese text', () => {
    for (const text of ['北京市人工智能产业基金', '规划，纲要。']) {
      expect(drawn(text, `${SIZE}px Arial, sans-serif`)).to.be.closeTo(tableMeasurer.width(text, SIZE), 0.5);
    }
  });
});
