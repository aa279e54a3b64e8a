import { expect } from 'chai';
import { de } from '@cityfacts/core/locales/de.js';
import { registerLocale } from '@cityfacts/elements';
import { clear, frames, part, show, textOf } from './support.js';

describe('<city-radar> in other languages', () => {
  const { warn } = console;
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  it('is in English, says so to voices, and in one console line, where a language has no strings', async () => {
    await show('<div lang="is"><city-radar></city-radar><city-radar></city-radar></div>', 720);
    const chart = document.querySelector('city-radar')!;
    expect(part(chart, '.cf-figure').getAttribute('lang')).to.equal('en');
    expect(textOf(chart, '.cf-more summary')).to.contain('All figures');
    expect(lines).to.deep.equal(['cityfacts: no strings for "is", "en" stands in; see registerLocale()']);
  });

  it('is drawn again when its language arrives, with the numbers of its region', async () => {
    await show('<div lang="de-CH"><city-radar></city-radar></div>', 720);
    const chart = document.querySelector('city-radar')!;
    registerLocale(de);
    await frames();
    await chart.updateComplete;
    expect(part(chart, '.cf-figure').getAttribute('lang')).to.equal('de-CH');
    expect(textOf(chart, '.cf-more summary')).to.contain('Alle Zahlen');
    expect(part(chart, '.cf-drawing').textContent).to.contain('6.73');
  });
});
