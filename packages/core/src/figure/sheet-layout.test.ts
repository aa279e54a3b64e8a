import { expect, test } from 'vitest';
import { tableMeasurer } from '../text/measure.js';
import { sheetLayout } from './sheet-layout.js';

const item = (label: string, detail?: string) => ({ entity: '', label, series: -1, ...(detail && { detail }) });
const legend = [
  item('Lower bound: this much or more of what the source says'),
  item('Fund'),
  item('深圳市', '3 of 4 known'),
  item('Announced · planned'),
];
const sheet = (width: number) =>
  sheetLayout(
    { heading: 'Heading', subheading: '', summary: '', legend, drawingHeight: 100, footer: [] },
    { width, measurer: tableMeasurer },
  );

test('sheetLayout(content, space) wraps a label of the legend that is longer than a row, and never cuts it', () => {
  for (const width of [160, 248, 288, 688]) {
    const { legend: placed, drawingTop } = sheet(width);
    placed.forEach(({ label, words }) => {
      const told = words.filter(({ weight }) => weight === 600).map(({ text }) => text);
      expect(told.join(' ')).toBe(label);
      for (const { text, x, size, weight, y } of words) {
        expect(x + tableMeasurer.width(text, size, weight)).toBeLessThanOrEqual(width + 16.1);
        expect(y).toBeLessThan(drawingTop);
      }
    });
    const boxes = placed.flatMap(({ words }) =>
      words.map(({ text, x, y, size, weight }) => ({ x, y, right: x + tableMeasurer.width(text, size, weight) })),
    );
    boxes.forEach((box, index) =>
      boxes.slice(0, index).forEach(other => {
        const apart = box.x >= other.right || other.x >= box.right || Math.abs(box.y - other.y) >= 16;
        expect(apart).toBe(true);
      }),
    );
  }
  expect(sheet(248).legend[0]?.words.length).toBeGreaterThan(1);
});
