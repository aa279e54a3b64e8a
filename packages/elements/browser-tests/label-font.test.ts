/** Labels are laid out in the font that the reader sees them in. */
import { expect } from 'chai';
import type { CityRadar } from '@cityfacts/elements';
import type { ChartCase } from '../../../stories/cases/case.js';
import { radarCases } from '../../../stories/cases/city-radar.js';
import { barsCases } from '../../../stories/cases/fund-bars.js';
import { timelineCases } from '../../../stories/cases/policy-timeline.js';
import { pngOf } from '../src/exports/picture.js';
import { choose } from '../../../test/browser/choose.js';
import { onPaper } from '../../../test/browser/on-paper.js';
import { addFace, faceNames, facesOf, type FaceName } from '../../../test/fonts/faces.js';
import {
  clear,
  consoleOf,
  drawn,
  frames,
  itWithFontWidths,
  labelFaults,
  part,
  parts,
  show,
  type AnyChart,
} from './support.js';

const cases: Readonly<Record<string, readonly ChartCase[]>> = {
  'city-radar': radarCases,
  'fund-bars': barsCases,
  'policy-timeline': timelineCases,
};

const family = (name: FaceName): string => `Reader's ${name}`;
const asks = (name: FaceName): string => `--cf-label-font: &quot;${family(name)}&quot;, sans-serif`;
/** Which labels a drawing has, and where. */
const drawing = (chart: Element): string =>
  parts(chart, '.cf-drawing text')
    .map(label => `${label.textContent} ${label.getAttribute('x')},${label.getAttribute('y')}`)
    .join('\n');

/** Every case of every chart at once, one over the other, so that all are near and are drawn. */
async function showCases(name: FaceName, lang: string, width: number): Promise<ReadonlyMap<string, AnyChart>> {
  const stage = await show<HTMLElement>(`<div style="${asks(name)}"></div>`, width);
  const charts = new Map<string, AnyChart>();
  for (const [tag, all] of Object.entries(cases))
    for (const { name, data, options, heavy, width: own } of all) {
      if (heavy) continue;
      const chart = document.createElement(tag) as AnyChart;
      chart.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${own ?? width}px`;
      chart.lang = lang;
      stage.append(Object.assign(chart, options, { data }));
      charts.set(`${tag}, ${name}`, chart);
    }
  await drawn();
  return charts;
}

// First, as long as nothing has been measured in this page.
describe('labels in a page without a canvas', () => {
  afterEach(clear);

  it('are laid out for common fonts, and in the font of the reader once there is one', async () => {
    await addFace(document, 'DejaVu Serif', family('DejaVu Serif'));
    await addFace(document, 'Arimo', family('Arimo'));
    const { getContext } = HTMLCanvasElement.prototype;
    const markup = `<fund-bars style="${asks('DejaVu Serif')}"></fund-bars>`;
    let without = '';
    try {
      HTMLCanvasElement.prototype.getContext = () => null;
      without = drawing(await show(markup));
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
    expect(without).to.equal(drawing(await show(`<fund-bars style="${asks('Arimo')}"></fund-bars>`)));
    expect(without).not.to.equal(drawing(await show(markup)));
  });
});

describe('labels in the font of the reader', () => {
  before(async () => {
    for (const name of faceNames) await addFace(document, name, family(name));
  });
  afterEach(clear);

  for (const { name, lang, width } of choose({ name: faceNames, lang: ['en', 'zh-Hans'], width: [360, 720] }))
    itWithFontWidths(
      `stand inside the drawing and on no other: every case in ${name}, ${lang}, ${width} px`,
      async () => {
        await consoleOf(async () => {
          const faults: string[] = [];
          let labels = 0;
          for (const [title, chart] of await showCases(name, lang, width)) {
            labels += parts(chart, '.cf-drawing text').length;
            faults.push(...labelFaults(chart).map(fault => `${title}: ${fault}`));
          }
          expect(faults).to.deep.equal([]);
          expect(labels).to.be.greaterThan(2000);
        });
      },
    );

  itWithFontWidths('do so on paper too', async () => {
    const chart = await show<AnyChart>(`<fund-bars style="${asks('DejaVu Serif')}"></fund-bars>`, 400);
    const onScreen = await onPaper(chart.shadowRoot!);
    try {
      await frames();
      const right = part(chart, '.cf-print .cf-plot').getBoundingClientRect().right;
      const outside = parts(chart, '.cf-print .cf-drawing text').filter(
        text => text.getBoundingClientRect().right > right + 1,
      );
      expect(outside.map(text => text.textContent)).to.deep.equal([]);
    } finally {
      await onScreen();
    }
  });
});

describe('files in the font of the page', () => {
  before(async () => {
    for (const name of faceNames) await addFace(document, name, family(name));
  });
  afterEach(clear);

  it('name the font, and after it one that every viewer has', async () => {
    const own = `&quot;${family('DejaVu Serif')}&quot;`;
    const chart = await show<AnyChart>(`<city-radar style="--cf-label-font: ${own}"></city-radar>`);
    const [, named] = /font-family="([^"]*)"/.exec(await chart.toSvg())!;
    expect(named!.replaceAll('&quot;', '"')).to.match(/^"Reader's DejaVu Serif",.*\bsans-serif$/);
    const serif = await show<AnyChart>(`<city-radar style="--cf-label-font: ${own}, serif"></city-radar>`);
    expect(await serif.toSvg()).to.match(/font-family="[^"]*, serif"/);
  });

  it('draw the texts of a PNG in it, each where it is in the SVG', async () => {
    const texts = [
      ['Wide & "wide"', 10, 40, 'start', '#a00000'],
      ['middle', 150, 90, 'middle', '#000000'],
      ['end', 290, 140, 'end', '#00a000'],
    ] as const;
    const font = `"${family('DejaVu Serif')}", sans-serif`;
    const lines = texts.map(
      ([text, x, y, anchor, fill]) =>
        `<text x="${x - 10}" y="${y - 20}" font-size="24" text-anchor="${anchor}" fill="${fill}">${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</text>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150" width="300" height="150" font-family="${font.replaceAll('"', '&quot;')}"><title>x</title><rect width="300" height="150" fill="#ffffff"></rect><g transform="translate(10,20)"><g>${lines.join('')}</g></g></svg>`;
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 300 });
    const context = canvas.getContext('2d')!;
    const pixels = () => [...context.getImageData(0, 0, 600, 300).data].join();
    context.drawImage(await createImageBitmap(await pngOf(svg, 2)), 0, 0);
    const drawnByUs = pixels();
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, 600, 300);
    context.scale(2, 2);
    context.font = `400 24px ${font}`;
    for (const [text, x, y, anchor, fill] of texts) {
      context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
      context.fillStyle = fill;
      context.fillText(text, x, y);
    }
    expect(drawnByUs === pixels()).to.equal(true);
  });

  it('leave the layout of an SVG as it is for readers elsewhere, and make room in a PNG', async () => {
    const chart = await show<AnyChart>(`<fund-bars style="${asks('DejaVu Serif')}"></fund-bars>`, 400);
    const file = await chart.toSvg();
    const { decode } = HTMLImageElement.prototype;
    let drawing = '';
    HTMLImageElement.prototype.decode = function (this: HTMLImageElement) {
      drawing = decodeURIComponent(this.src);
      return decode.call(this);
    };
    // A file that is saved takes the focus from the page in Firefox, for all tests after this one.
    const { click } = HTMLAnchorElement.prototype;
    let saved = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = this.download;
    };
    part(chart, '.cf-menu summary').click();
    await frames();
    try {
      parts(chart, '.cf-menu button')
        .find(({ textContent }) => textContent === 'PNG 1×')!
        .click();
      for (let round = 0; round < 300 && !saved; round++) await frames();
    } finally {
      HTMLImageElement.prototype.decode = decode;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.match(/\.png$/);
    const barsIn = (svg: string) =>
      svg
        .split('<path')
        .slice(1)
        .map(path => / d="[^"]*"/.exec(path)?.[0])
        .join();
    expect(drawing).to.contain('<path').and.not.to.contain('<text');
    expect(barsIn(drawing)).not.to.equal(barsIn(file));
  });
});

describe('the font of the labels', () => {
  afterEach(() => {
    clear();
    document.documentElement.style.removeProperty('--cf-label-font');
    document.documentElement.style.removeProperty('--cf-size');
  });

  /** How a chart is drawn that finds everything as it is now. */
  async function anew(chart: Element): Promise<string> {
    const second = document.createElement(chart.localName) as AnyChart;
    second.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 720px';
    chart.after(second);
    await drawn();
    return drawing(second);
  }

  it('may come late: the drawing is laid out for it once it is there', async () => {
    const lateFamily = 'Late DejaVu Serif';
    const markup = (family: string) => `<fund-bars style="--cf-label-font: '${family}', Arial"></fund-bars>`;
    const early = drawing(await show<AnyChart>(markup('Arial')));
    const [face] = facesOf(document, 'DejaVu Serif', lateFamily);
    document.fonts.add(face!);
    // It loads because the chart uses it.
    expect(face!.status).to.equal('unloaded');
    const chart = await show<AnyChart>(markup(lateFamily));
    for (let tries = 0; tries < 100 && drawing(chart) === early; tries++) await frames();
    const late = drawing(chart);
    expect(late).not.to.equal(early);
    expect(late).to.equal(drawing(await show<AnyChart>(markup(lateFamily))));
  });

  // WebKit has no event for it.
  const itWithFontEvents = typeof FontFaceSetLoadEvent === 'undefined' ? it.skip : it;
  itWithFontEvents('may be given to the page by a script after the drawing; other fonts change nothing', async () => {
    const lateFamily = 'Later DejaVu Serif';
    const chart = await show<AnyChart>(`<fund-bars style="--cf-label-font: '${lateFamily}', Arial"></fund-bars>`);
    const early = drawing(chart);
    await addFace(document, 'DejaVu Serif', lateFamily);
    for (let tries = 0; tries < 100 && drawing(chart) === early; tries++) await frames();
    expect(drawing(chart)).not.to.equal(early);
    const { figure: settled } = chart;
    await addFace(document, 'DejaVu Sans', 'Of another part of the page');
    await frames();
    await frames();
    expect(chart.figure).to.equal(settled);
  });

  it('may change with a class of the page, and so may the size of all text', async () => {
    for (const name of ['DejaVu Sans', 'DejaVu Serif'] as const) await addFace(document, name, family(name));
    const chart = await show('<fund-bars></fund-bars>');
    const { style } = document.documentElement;
    for (const [property, value] of [
      ['--cf-label-font', `"${family('DejaVu Serif')}"`],
      ['--cf-label-font', `"${family('DejaVu Sans')}"`],
      ['--cf-size', '1.2'],
    ] as const) {
      const before = drawing(chart);
      style.setProperty(property, value);
      for (let tries = 0; tries < 100 && drawing(chart) === before; tries++) await frames();
      expect(drawing(chart), value).not.to.equal(before);
      expect(drawing(chart), value).to.equal(await anew(chart));
    }
  });

  it('changes nothing where its letters are no wider than those of common fonts', async () => {
    await addFace(document, 'Arimo', family('Arimo'));
    await addFace(document, 'Roboto Condensed', family('Roboto Condensed'));
    for (const tag of Object.keys(cases)) {
      const arimo = await show(`<${tag} style="${asks('Arimo')}"></${tag}>`);
      const drawn = drawing(arimo);
      const condensed = await show(`<${tag} style="${asks('Roboto Condensed')}"></${tag}>`);
      expect(drawing(condensed)).to.equal(drawn);
    }
  });

  it('does not move what a file draws: it is laid out for fonts that readers elsewhere have', async () => {
    await addFace(document, 'DejaVu Serif', family('DejaVu Serif'));
    await addFace(document, 'Arimo', family('Arimo'));
    const fileIn = async (name: FaceName): Promise<string> => {
      const chart = await show<CityRadar>(`<city-radar style="${asks(name)}"></city-radar>`);
      return (await chart.toSvg(720)).replace(/font-family="[^"]*"/, '');
    };
    expect(await fileIn('DejaVu Serif')).to.equal(await fileIn('Arimo'));
  });

  it('is taken as a common one where what a page measures is hidden or false', async () => {
    await addFace(document, 'Arimo', family('Arimo'));
    const common = drawing(await show(`<city-radar style="${asks('Arimo')}"></city-radar>`));
    const { measureText } = CanvasRenderingContext2D.prototype;
    try {
      for (const width of [NaN, 0, 1e9]) {
        await addFace(document, 'DejaVu Serif', `Hidden ${width}`);
        CanvasRenderingContext2D.prototype.measureText = () => ({ width }) as TextMetrics;
        const chart = await show(`<city-radar style="--cf-label-font: 'Hidden ${width}'"></city-radar>`);
        expect(drawing(chart), String(width)).to.equal(common);
      }
    } finally {
      CanvasRenderingContext2D.prototype.measureText = measureText;
    }
  });
});
