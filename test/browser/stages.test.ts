/** Parts of the library that load when a reader first needs them: what happens where they come late or not at all. */
import { radarRows } from '@cityfacts/data/radar.en.js';
import { expect } from 'chai';
import { close, drawn, openMarkup, shown, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const radar = '<city-radar lang="en"></city-radar>';

/** A page whose stages are asked for at an address that does not exist, until it says so. */
const broken = `<script>
  window.broken = true;
  document.head.append = script => {
    if (window.broken) script.src += '.missing';
    Element.prototype.append.call(document.head, script);
  };
</script>`;

const pageOf = (more: string): Promise<Page> =>
  openMarkup(`<!doctype html><html lang="en"><head>${more}</head><body>${radar}</body></html>`);

const menuOf = ({ element }: Page): HTMLDetailsElement => element.shadowRoot!.querySelector('.cf-menu')!;

async function until(what: () => unknown): Promise<void> {
  for (let tries = 0; tries < 200 && !what(); tries++) await new Promise(resolve => setTimeout(resolve, 20));
}

describe('a stage of a CDN file', () => {
  afterEach(close);

  for (const kind of ['text/javascript', 'module']) {
    it(`is not asked for before the reader opens the menu, and then fills it (${kind})`, async () => {
      const page = await pageOf(`<script type="${kind}" src="${dist}city-radar.en.js"></script>`);
      await drawn(page);
      expect(page.asked.filter(address => address.includes('.tools.'))).to.deep.equal([]);
      menuOf(page).querySelector('summary')!.click();
      await until(() => menuOf(page).querySelectorAll('button').length > 6);
      expect([...menuOf(page).querySelectorAll('button')].map(({ textContent }) => textContent)).to.include('CSV');
      expect(page.asked.filter(address => address.includes('.tools.')).length).to.equal(1);
      expect(page.document.querySelectorAll('script[src*=".tools."]').length).to.equal(0);
    });
  }

  it('brings definitions and sources when the reader opens all figures, and none of them before', async () => {
    const page = await pageOf(`<script src="${dist}city-radar.en.js"></script>`);
    await drawn(page);
    const root = page.element.shadowRoot!;
    const [indicator] = radarRows.indicators;
    const { title, publisher } = radarRows.sources!.find(({ id }) => id === 'zhiyan-rd-ranking-2023')!;
    for (const text of [indicator!.definition, title, publisher]) expect(root.textContent).not.to.contain(text);
    expect(page.asked.filter(address => address.includes('.more.'))).to.deep.equal([]);
    root.querySelector<HTMLElement>('.cf-more summary')!.click();
    await until(() => root.textContent!.includes(String(title)));
    for (const text of [indicator!.definition, title, publisher]) expect(root.textContent).to.contain(text);
    expect(page.asked.filter(address => address.includes('.more.')).length).to.equal(1);
  });

  it('that does not load leaves the figure as it is, says so where the reader clicked, and loads at the next try', async () => {
    const page = await pageOf(`${broken}<script src="${dist}city-radar.en.js"></script>`);
    await drawn(page);
    menuOf(page).querySelector('summary')!.click();
    await until(() => menuOf(page).textContent!.includes('could not be loaded'));
    expect(menuOf(page).textContent).to.contain('could not be loaded');
    expect(shown(page).drawings).to.equal(1);
    (page.window as Window & { broken?: boolean }).broken = false;
    const [retry] = menuOf(page).querySelectorAll('button');
    expect(retry!.textContent).to.equal('Try again');
    retry!.click();
    await until(() => menuOf(page).querySelectorAll('button').length > 6);
    expect([...menuOf(page).querySelectorAll('button')].map(({ textContent }) => textContent)).to.include('CSV');
  });

  it('is part of the file named .full, which asks for nothing more', async () => {
    const page = await pageOf(`${broken}<script src="${dist}city-radar.en.full.js"></script>`);
    await drawn(page);
    menuOf(page).querySelector('summary')!.click();
    await until(() => menuOf(page).querySelectorAll('button').length > 6);
    expect([...menuOf(page).querySelectorAll('button')].map(({ textContent }) => textContent)).to.include('CSV');
    expect(page.asked.filter(address => address.endsWith('.js'))).to.deep.equal([`${dist}city-radar.en.full.js`]);
  });
});
