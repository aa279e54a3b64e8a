import { expect } from 'chai';
import { findings } from './axe.js';
import { openAll, clear, part, parts, show, textOf } from './support.js';

describe('the charts for everyone', () => {
  afterEach(clear);

  // Both browsers; axe-*.test.ts look at all cases in one.
  for (const [tag, lang] of [
    ['city-radar', 'en'],
    ['fund-bars', 'zh-CN'],
    ['policy-timeline', 'zh-TW'],
  ] as const)
    it(`is without axe findings: <${tag}>`, async () => {
      const chart = await show(`<${tag} lang="${lang}" cities="beijing shanghai"></${tag}>`);
      await openAll(chart);
      expect(await findings(chart)).to.deep.equal([]);
    });

  it('is looked at by an axe that finds a fault where there is one', async () => {
    const page = await show<HTMLElement>('<div><img src="data:,"><button></button></div>');
    const found = (await findings(page)).map(line => line.split(':')[0]);
    expect(found).to.include('image-alt').and.to.include('button-name');
  });

  it('is a figure named by a real heading of the level asked for', async () => {
    const chart = await show('<city-radar heading="Shanghai issues most" heading-level="2"></city-radar>');
    const figure = part(chart, 'figure');
    const heading = part(chart, `#${figure.getAttribute('aria-labelledby')}`);
    expect([heading.localName, heading.textContent]).to.deep.equal(['h2', 'Shanghai issues most']);
  });

  it('says every figure and every gap in a real table', async () => {
    const chart = await show('<city-radar indicators="set:policy"></city-radar>');
    await openAll(chart);
    expect(parts(chart, 'thead th[scope=col]').map(cell => cell.textContent)).to.deep.equal([
      'Indicator',
      'Beijing',
      'Shanghai',
      'Guangzhou',
      'Shenzhen',
    ]);
    expect(parts(chart, 'tbody th[scope=row]').length).to.equal(4);
    const missing = parts(chart, 'td.cf-missing').map(cell => cell.textContent!.replace(/\s+/g, ' '));
    expect(missing.length).to.equal(5);
    for (const cell of missing) expect(cell).to.match(/^no figure .{10,}/);
  });

  it('says the gaps of Beijing and Guangzhou in words on the page, nowhere as 0, in every view and language', async () => {
    for (const view of ['radar', 'dots', 'table']) {
      const told = async (attributes: string) => {
        const chart = await show(`<city-radar indicators="set:policy" view="${view}" ${attributes}></city-radar>`);
        await openAll(chart);
        return textOf(chart);
      };
      const english = await told('');
      expect(english).to.match(/No figure for [^:]*fund in Beijing:/i);
      expect(english).to.match(/Guangzhou published no figure for [^.]*support/i);
      const chinese = await told('lang="zh-CN"');
      expect(chinese).to.match(/北京没有“[^”]*基金[^”]*”的数据：/);
      expect(chinese).to.match(/广州没有公布“[^”]*支持额”/);
    }
  });

  it('speaks each datum: city, indicator, figure, date, and the reason of a gap', async () => {
    const chart = await show('<city-radar indicators="set:policy"></city-radar>');
    const accessibleName = parts(chart, '[data-node]').map(node => node.getAttribute('aria-label'));
    expect(accessibleName.length).to.equal(16);
    expect(accessibleName[0]).to.match(/^Beijing, .*: 9 .*2024/);
    expect(accessibleName.filter(text => text!.includes('no figure; ')).length).to.equal(5);
  });

  it('speaks each fund: name, amount with its unit in words, kind, level, status, date, its whole, the reason of a gap', async () => {
    const chart = await show('<fund-bars cities="beijing hangzhou wenzhou"></fund-bars>');
    const accessibleName = parts(chart, '[data-node]').map(node => node.getAttribute('aria-label')!);
    expect(accessibleName.length).to.be.greaterThan(10);
    expect(accessibleName.filter(text => /\d (bn|m|tn)\b|[≥>≈<]/.test(text))).to.deep.equal([]);
    expect(accessibleName).to.include(
      'Hangzhou “3+N” industry fund cluster, more than CNY 300 billion, cluster of funds, municipal, target',
    );
    expect(
      accessibleName.some(text => /CNY 10 billion, fund, municipal, target, 2023, .*part of Beijing/.test(text)),
    ).to.equal(true);
    expect(accessibleName.some(text => /size not published, fund/.test(text))).to.equal(true);
  });

  it('speaks each entry: date in words, title, place, kind of date, level; a date that is missing with its reason', async () => {
    for (const view of ['timeline', 'list']) {
      const chart = await show(`<policy-timeline cities="shenzhen" view="${view}"></policy-timeline>`, 1000);
      const accessibleName = parts(chart, '[data-node]').map(node => node.getAttribute('aria-label')!);
      expect(
        accessibleName.some(text => /^\d+ \w+ 20\d\d; [^;]+; Shenzhen; issued; municipal/.test(text)),
        view,
      ).to.equal(true);
      expect(
        accessibleName.filter(text => /^no date/.test(text) && !/; the source states none|; no source/.test(text)),
      ).to.deep.equal([]);
    }
  });

  it('has no text under 12 px', async () => {
    for (const tag of ['city-radar', 'fund-bars', 'policy-timeline']) {
      const chart = await show(`<${tag}></${tag}>`, 360);
      await openAll(chart);
      const small = parts(chart, '.cf-figure *')
        .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim()))
        .filter(element => parseFloat(getComputedStyle(element).fontSize) < 12)
        .map(element => element.outerHTML);
      expect(small).to.deep.equal([]);
    }
  });

  it('keeps controls at least 24 px high', async () => {
    const chart = await show('<city-radar></city-radar>');
    await openAll(chart);
    const low = parts(chart, 'button, summary').filter(control => control.getBoundingClientRect().height < 24);
    expect(low.map(control => control.outerHTML)).to.deep.equal([]);
  });
});
