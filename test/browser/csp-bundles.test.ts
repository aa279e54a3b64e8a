/** Every CDN file under the zero-permission policy: beside others, and on a page that has Lit itself. What readers do in them: off-the-web.test.ts. */
import { expect } from 'chai';
import { allDrawn, close, drawings, open, tags, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const watch = '/test/browser/pages/watch.js';
const endings = ['', '.en', '.zh-Hans', '.zh-Hant'];
const page = (scripts: readonly string[], more = '') => `charts.html?csp=strict&bare=&script=${scripts.join()}${more}`;

/** Everything is drawn, the policy was not broken, and nothing was asked for but the scripts. */
async function sound(opened: Page, scripts: readonly string[]): Promise<void> {
  await allDrawn(opened);
  expect(drawings(opened)).to.deep.equal([1, 1, 1]);
  expect(opened.wrong).to.deep.equal([]);
  expect([...opened.asked].sort()).to.deep.equal([...scripts.map(script => dist + script), watch].sort());
}

describe('every CDN file under the zero-permission policy', () => {
  afterEach(close);

  for (const ending of endings) {
    it(`the files of one chart each, ${ending || 'all languages'}, draw beside one another`, async () => {
      const scripts = tags.map(tag => `${tag}${ending}.js`);
      await sound(await open(page(scripts, `&lang=${ending.slice(1) || 'zh-TW'}`)), scripts);
    });

    it(`the file of all charts, ${ending || 'all languages'}, draws, whichever kind of script it is`, async () => {
      const scripts = [`cityfacts${ending}.js`];
      await sound(await open(page(scripts, `&kind=module&lang=${ending.slice(1) || 'zh-TW'}`)), scripts);
    });
  }

  for (const order of ['before', 'after']) {
    it(`two of them work on a page whose own elements use its own Lit, loaded ${order} them`, async () => {
      const ours = ['city-radar.zh-Hans.js', 'cityfacts.en.js'];
      const opened = await open(page(order === 'before' ? ['own-lit.js', ...ours] : [...ours, 'own-lit.js']));
      const { document, window } = opened;
      const theirs = () =>
        [...document.querySelectorAll('own-element')].map(one => one.shadowRoot?.textContent?.trim());
      document.body.prepend(document.createElement('own-element'));
      await allDrawn(opened);
      document.body.append(document.createElement('own-element'));
      await new Promise(resolve => window.setTimeout(resolve));
      expect(theirs()).to.deep.equal(['Theirs 0', 'Theirs 0']);
      document.querySelector('own-element')!.shadowRoot!.querySelector('button')!.click();
      await new Promise(resolve => window.setTimeout(resolve));
      expect(theirs()).to.deep.equal(['Theirs 1', 'Theirs 0']);
      expect(drawings(opened)).to.deep.equal([1, 1, 1]);
      expect(opened.wrong).to.deep.equal([]);
    });
  }
});
