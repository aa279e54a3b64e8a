/** Pages that mean no harm: old ones, light ones on dark systems, and those that hide a chart or leave it no room. */
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  allDrawn,
  close,
  drawings,
  figureRoot,
  itInChromium,
  markupOf,
  open,
  openMarkup,
  tags,
  until,
  type Page,
} from './frame.js';

const script = '<script src="/packages/cityfacts/dist/cityfacts.en.js"></script>';
const watch = '<script src="/test/browser/pages/watch.js"></script>';
const charts = tags.map(tag => `<${tag}></${tag}>`).join('');
const frames = ({ window }: Page) =>
  new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

describe('a page without a doctype', () => {
  afterEach(close);

  /** Height, and how the text of each part looks, tables opened. */
  async function look(page: Page) {
    const { window, elements } = page;
    for (const element of elements) {
      figureRoot(element).querySelector<HTMLDetailsElement>('.cf-more')!.open = true;
      await until(() => !!figureRoot(element).querySelector('.cf-more td'), 'the table is there');
    }
    await frames(page);
    return elements.map(element => {
      const root = figureRoot(element);
      const parts = ['.cf-heading', '.cf-plot text', 'caption', 'thead th', 'tbody th', 'td', '.cf-sources'].map(
        part => {
          const { font, color, textAlign, fontVariantNumeric } = window.getComputedStyle(root.querySelector(part)!);
          return [part, font, color, textAlign, fontVariantNumeric].join(' ');
        },
      );
      return { height: Math.round(root.querySelector('.cf-figure')!.getBoundingClientRect().height), parts };
    });
  }

  for (const scheme of ['', '&bare=&script=cityfacts.en.js']) {
    it(`has the same ${scheme ? 'charts' : 'static figures'} as one with it: heights, fonts and colours, tables too`, async () => {
      const standard = await open(`charts.html?${scheme}`);
      await (scheme && allDrawn(standard));
      expect(standard.document.compatMode).to.equal('CSS1Compat');
      const expected = await look(standard);
      const quirky = await open(`charts.html?quirks=${scheme}`);
      await (scheme && allDrawn(quirky));
      expect(quirky.document.compatMode).to.equal('BackCompat');
      expect(await look(quirky)).to.deep.equal(expected);
      expect(quirky.wrong).to.deep.equal([]);
    });
  }
});

describe('an article for light screens', () => {
  afterEach(close);

  itInChromium(
    'is light with its charts on a dark system, as Chromium can pretend, with and without script',
    async () => {
      await emulateMedia({ colorScheme: 'dark' });
      try {
        const grounds = async (markup: string, live: boolean) => {
          const page = await openMarkup(markup, 720, !live);
          expect(page.window.matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
          if (live) await allDrawn(page);
          return page.elements.map(
            element => page.window.getComputedStyle(figureRoot(element).querySelector('.cf-figure')!).backgroundColor,
          );
        };
        const white = 'rgb(255, 255, 255)';
        const still = await markupOf('charts.html');
        for (const meta of [
          '',
          '<meta name="color-scheme" content="light">',
          '<style>:root{color-scheme:light}</style>',
        ]) {
          const live = `<!DOCTYPE html><html lang="en">${meta}${script}${charts}`;
          expect(await grounds(live, true)).to.deep.equal([white, white, white]);
          expect(await grounds(still.replace('<head>', `<head>${meta}`), false)).to.deep.equal([white, white, white]);
        }
        const both = still.replace('<head>', '<head><meta name="color-scheme" content="light dark">');
        expect(await grounds(both, false)).not.to.include(white);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    },
  );
});

describe('a place without room', () => {
  afterEach(close);

  const hidings: Readonly<Record<string, readonly [hide: string, show: (box: HTMLElement) => void]>> = {
    'no width': ['style="width:0"', box => box.style.setProperty('width', '700px')],
    'no width and no overflow': ['style="width:0;height:0;overflow:hidden"', box => box.removeAttribute('style')],
    'display: none': ['style="display:none"', box => box.style.removeProperty('display')],
    'a closed details': ['', box => ((box.parentElement as HTMLDetailsElement).open = true)],
  };
  for (const [what, [attributes, reveal]] of Object.entries(hidings)) {
    it(`that had ${what} has its charts as soon as it has room, without an error`, async () => {
      const box = `<div id="box" ${attributes}>${charts}</div>`;
      const page = await openMarkup(
        `<!DOCTYPE html><html lang="en">${watch}${script}${what.includes('details') ? `<details>${box}</details>` : box}`,
      );
      await frames(page);
      await frames(page);
      reveal(page.document.getElementById('box')!);
      await allDrawn(page);
      await frames(page);
      // A new width has to rest before a chart is laid out for it.
      await new Promise(resolve => setTimeout(resolve, 120));
      await Promise.all(page.elements.map(element => element.updateComplete));
      expect(drawings(page)).to.deep.equal([1, 1, 1]);
      for (const element of page.elements) {
        const svg = element.shadowRoot!.querySelector('.cf-plot svg')!;
        expect(Number(svg.getAttribute('width'))).to.be.within(640, 680);
      }
      expect(page.wrong).to.deep.equal([]);
    });
  }
});
