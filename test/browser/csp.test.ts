/** Pages that allow nothing: own scripts, styles and pictures only, and no string may become code. */
import { expect } from 'chai';
import { close, drawn, open, shown, until } from './frame.js';

const page = (query: string) => `city-radar.html?csp=strict&${query}`;
const dist = '/packages/cityfacts/dist/';
const watch = '/test/browser/pages/watch.js';

describe('under the zero-permission policy', () => {
  afterEach(close);

  it('a page that breaks it is found out, so that the other tests can fail', async () => {
    const response = await fetch(`/test/browser/pages/${page('')}`);
    expect(response.headers.get('Content-Security-Policy')).to.match(/^default-src 'none'.*require-trusted-types-for/);
    const { window, document, wrong } = await open(page(''));
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color:red');
    document.body.append(styled);
    await new Promise(resolve => window.setTimeout(resolve, 100));
    expect(wrong.join()).to.match(/style-src/);
  });

  it('the static figure shows, with its stylesheet and no breach', async () => {
    const opened = await open(page('lang=zh-Hans'));
    expect(shown(opened)).to.deep.include({ drawings: 1 });
    expect(opened.wrong).to.deep.equal([]);
    expect([...opened.asked].sort()).to.deep.equal([`${dist}cityfacts.css`, watch]);
  });

  for (const kind of ['classic', 'module']) {
    it(`the element draws by a ${kind} script, is operated, makes no breach and asks for nothing else`, async () => {
      const opened = await open(page(`script=city-radar.zh-Hans.js&kind=${kind}&lang=zh-Hans`));
      await drawn(opened);
      expect(shown(opened)).to.deep.include({ drawings: 1 });
      const { element, window } = opened;
      const figure = element.shadowRoot?.querySelector('.cf-figure');
      expect(window.getComputedStyle(figure!).paddingLeft).to.equal('16px');
      const stages = (name: string) => opened.asked.filter(address => address.includes(`.${name}.`));
      element.view = 'dots';
      element.highlight = ['beijing'];
      await element.updateComplete;
      await new Promise(resolve => window.setTimeout(resolve, 100));
      expect([...opened.asked].sort()).to.deep.equal(
        [`${dist}city-radar.zh-Hans.js`, `${dist}cityfacts.css`, watch].sort(),
      );
      // What is behind a click comes with that click, from the same folder.
      element.view = 'table';
      await until(() => !!element.shadowRoot!.querySelector('td'), 'the table is there');
      expect(stages('tools')).to.deep.equal([]);
      expect(await element.toSvg()).to.match(/^<svg /);
      expect(opened.wrong).to.deep.equal([]);
      for (const stage of ['more', 'tools']) {
        expect(stages(stage).length, stage).to.equal(1);
        expect(stages(stage)[0]).to.match(
          new RegExp(`^/packages/cityfacts/dist/city-radar\\.zh-Hans\\.${stage}\\.[\\da-f]{8}\\.js$`),
        );
      }
      expect(stages('check')).to.deep.equal([]);
    });
  }
});
