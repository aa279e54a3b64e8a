import { expect } from 'chai';
import { defaultsOf, figureOptions, MARGIN, tableMeasurer, type Words } from '@cityfacts/layout';
import { en } from '@cityfacts/layout/words/en.js';
import { zhHans } from '@cityfacts/layout/words/zh-hans.js';
import { draw, figure, pageTheme, plot, radarChart, toMarkup } from '@cityfacts/marks';
import { radarRows } from '@cityfacts/data/radar.js';
import { radarCases } from '../../../stories/cases/city-radar.js';
import { clear, consoleOf, part, show } from './support.js';

const languages: readonly Words[] = [
  { locale: 'en', strings: en },
  { locale: 'zh-Hans', strings: zhHans },
];

/** Markup as the browser writes it, without Lit's comments and without what only a live page has. */
function plain(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode!.removeChild(comment);
  for (const live of copy.querySelectorAll('.cf-stops, .cf-menu, .cf-keys, .cf-live, .cf-tooltip, .cf-controls'))
    live.remove();
  for (const wrapper of copy.querySelectorAll('.cf-live-plot')) wrapper.replaceWith(...wrapper.children);
  // A live drawing leaves its words to its stops; a still one is a picture with a name.
  for (const svg of copy.querySelectorAll('.cf-plot svg')) svg.setAttribute('role', 'img');
  for (const drawing of copy.querySelectorAll('.cf-drawing')) drawing.removeAttribute('aria-hidden');
  // Lit writes fixed attributes first; their order means nothing.
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  copy.normalize();
  return copy.outerHTML.replace(/>\s+</g, '><');
}

describe('page and string', () => {
  afterEach(clear);

  for (const words of languages)
    for (const { name, data, options, width = 720 } of radarCases)
      it(`are the same figure: ${name}, ${words.locale}`, async () => {
        let chart: Element;
        await consoleOf(async () => {
          const radar = await show(`<city-radar lang="${words.locale}"></city-radar>`, width);
          Object.assign(radar, options, { data: data ?? null });
          await radar.updateComplete;
          chart = radar;
        });
        const all = { ...defaultsOf(figureOptions), ...defaultsOf(radarChart.options), ...options };
        const space = { width: Math.max(280, width) - 2 * MARGIN, text: tableMeasurer };
        const drawing = draw(radarChart, data ?? radarRows, all, words, space);
        const look = { id: 'cf', theme: pageTheme, selected: all.highlight };
        const plots = drawing.layout.height
          ? plot(drawing.layout, radarChart.marks(drawing.layout, look), drawing.description.what, 'cf-only')
          : undefined;
        const still = document.createElement('div');
        still.innerHTML = toMarkup(figure(drawing, all, words, look, { plots }));
        expect(plain(part(chart!, '.cf-figure'))).to.equal(plain(still.firstElementChild!));
      });
});
