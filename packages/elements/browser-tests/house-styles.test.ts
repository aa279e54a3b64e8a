/** The house styles on paper and in forced colors, as Chromium computes them. */
import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { houses, wear } from './axe.js';
import { clear, frames, itInChromium, part, parts, pretend, show } from './support.js';

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
const CHARTS = tags.map(tag => `<${tag} loading="eager"></${tag}>`).join('');

type Channels = readonly [red: number, green: number, blue: number];

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any color of CSS as it is painted on white. */
function channelsOf(color: string): Channels {
  pixel.fillStyle = '#fff';
  pixel.fillRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

const luminance = (color: string): number => {
  const [r, g, b] = channelsOf(color).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Texts below a figure whose contrast with its background is less than 4.5:1. */
function faintTexts(chart: Element, figure: string): readonly string[] {
  const ground = getComputedStyle(part(chart, figure)).backgroundColor;
  const texts = parts(chart, `${figure} *`).filter(element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  expect(texts.length, 'texts').to.be.greaterThan(10);
  return texts.flatMap(element => {
    const { color, fill } = getComputedStyle(element);
    const used = element instanceof SVGElement ? fill : color;
    const ratio = contrast(used, ground);
    return ratio < 4.5 ? [`${element.textContent}: ${used} on ${ground} ${ratio.toFixed(2)}`] : [];
  });
}

/** Colors of the borders that are drawn. */
function borders(element: Element): readonly string[] {
  const style = getComputedStyle(element);
  return ['top', 'right', 'bottom', 'left'].flatMap(side =>
    parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0
      ? [style.getPropertyValue(`border-${side}-color`)]
      : [],
  );
}

describe('house styles', () => {
  before(wear);
  afterEach(clear);

  for (const house of houses)
    for (const scheme of ['light', 'dark']) {
      const worn = `<div class="${house}" style="color-scheme:${scheme}">${CHARTS}</div>`;

      itInChromium(
        `${house}, ${scheme}: in print all text has 4.5:1 on white, marks 3:1, ornaments are black`,
        async () => {
          const box = await show<HTMLElement>(worn);
          await emulateMedia({ media: 'print' });
          try {
            for (const chart of box.children) {
              for (let round = 0; round < 30 && !part(chart, '.cf-print'); round++) await frames();
              const figure = part(chart, '.cf-print .cf-figure');
              expect(getComputedStyle(figure).backgroundColor).to.equal('rgb(255, 255, 255)');
              expect(faintTexts(chart, '.cf-print .cf-figure'), chart.localName).to.deep.equal([]);
              const marks = parts(chart, '.cf-print .cf-legend svg *').flatMap(element => {
                const { fill, stroke } = getComputedStyle(element);
                return [fill, stroke].filter(color => color.startsWith('rgb(') && color !== 'rgb(255, 255, 255)');
              });
              expect(marks.filter(color => contrast(color, '#fff') < 3)).to.deep.equal([]);
              for (const ornament of [figure, part(chart, '.cf-print .cf-heading')])
                expect(borders(ornament).filter(color => color !== 'rgb(0, 0, 0)')).to.deep.equal([]);
            }
          } finally {
            await emulateMedia({ media: 'screen' });
          }
        },
      );

      itInChromium(
        `${house}, ${scheme}: in forced colors all text has 4.5:1, and no color of the style is left`,
        async () => {
          const box = await show<HTMLElement>(worn);
          await pretend({ 'forced-colors': 'active' });
          try {
            const allowed = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText'].map(
              color => `${channelsOf(color)}`,
            );
            for (const chart of box.children) {
              expect(faintTexts(chart, '.cf-figure'), chart.localName).to.deep.equal([]);
              const painted = parts(chart, ':is(.cf-drawing,.cf-legend svg) *').flatMap(element => {
                const { fill, stroke } = getComputedStyle(element);
                return [fill, stroke].filter(color => color.startsWith('rgb(') || color.startsWith('color('));
              });
              const all = [...painted, ...borders(part(chart, '.cf-figure')), ...borders(part(chart, '.cf-heading'))];
              expect(all.length).to.be.greaterThan(10);
              expect([...new Set(all)].filter(color => !allowed.includes(`${channelsOf(color)}`))).to.deep.equal([]);
            }
          } finally {
            await pretend();
          }
        },
      );
    }
});
