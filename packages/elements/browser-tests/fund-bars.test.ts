import { expect } from 'chai';
import type { FundBars } from '@cityfacts/elements';
import { clear, drawn, openMore, part, parts, press, put, show, textOf } from './support.js';

const focused = (chart: Element) => chart.shadowRoot!.activeElement?.getAttribute('data-node') ?? null;

describe('<fund-bars>', () => {
  afterEach(clear);

  it('says a lower bound as one, in English and Chinese', async () => {
    const english = textOf(await show('<fund-bars cities="hangzhou"></fund-bars>'));
    expect(english).to.contain('Published size, CNY bn').and.to.contain('more than 300');
    const chinese = textOf(await show('<fund-bars cities="hangzhou" lang="zh-CN"></fund-bars>'));
    expect(chinese).to.contain('公布规模，亿元').and.to.contain('超3000');
  });

  it('names the funds whose size is not known, with the reason and without a bar', async () => {
    const chart = await show('<fund-bars cities="wenzhou guangzhou"></fund-bars>');
    const words = textOf(chart, '.cf-drawing');
    expect(words).to.contain('Size not known').and.to.contain('Nansha District AI').and.to.contain('Wenzhou key');
    const accessibleName = parts(chart, '[data-node]').map(node => node.getAttribute('aria-label')!);
    expect(
      accessibleName.some(text =>
        /Nansha District AI.*no figure; the part of the source that held it is lost/.test(text),
      ),
    ).to.equal(true);
    expect(words).not.to.match(/CNY 0\b/);
  });

  it('shows no total anywhere and says why', async () => {
    const chart = await show('<fund-bars></fund-bars>');
    await openMore(chart);
    expect(textOf(chart)).to.contain('Do not add up');
    const heads = parts(chart, 'tbody th').map(head => head.textContent!.trim());
    expect(heads.filter(head => /^(total|sum|all cities)\b/i.test(head))).to.deep.equal([]);
  });

  it('moves along the rows with up and down', async () => {
    const chart = await show<FundBars>('<fund-bars no-menu></fund-bars>');
    const [first, second] = parts(chart, '[data-node]').map(node => node.getAttribute('data-node'));
    await press('Tab');
    expect(focused(chart)).to.equal(first);
    await press('ArrowDown');
    expect(focused(chart)).not.to.equal(first);
    await press('ArrowUp');
    expect(focused(chart)).to.equal(first);
    expect(second).not.to.equal(undefined);
    expect(textOf(chart, '.cf-tooltip').length).to.be.greaterThan(20);
  });

  it('shows the details of a fund beside its row and not over it', async () => {
    const chart = await show<FundBars>('<fund-bars cities="shenzhen" no-menu no-legend></fund-bars>');
    const node = parts(chart, '[data-node]').at(-1)!;
    node.scrollIntoView({ block: 'end' });
    node.focus({ preventScroll: true });
    await chart.updateComplete;
    const [row, tip] = [node.getBoundingClientRect(), part(chart, '.cf-tooltip').getBoundingClientRect()];
    expect(
      tip.bottom <= row.top || tip.top >= row.bottom,
      `${tip.top}–${tip.bottom} over ${row.top}–${row.bottom}`,
    ).to.equal(true);
  });

  it('is put in another order by a native choice, and says so once', async () => {
    const chart = await show<FundBars>('<fund-bars cities="shanghai shenzhen" limit="99"></fund-bars>');
    await openMore(chart);
    const choice = part(chart, '.cf-all .cf-controls > label select') as HTMLSelectElement;
    expect(choice.closest('label')!.textContent).to.contain('Sort by');
    expect(choice.getBoundingClientRect().height).to.be.at.least(24);
    const before = chart.figure!.layout.nodes.map(({ id }) => id);
    choice.value = 'date';
    choice.dispatchEvent(new Event('change'));
    await chart.updateComplete;
    const after = chart.figure!.layout.nodes.map(({ id }) => id);
    expect(after).not.to.deep.equal(before);
    expect([...after].sort()).to.deep.equal([...before].sort());
    expect(textOf(chart, '.cf-live')).to.equal('Sorted by date, earliest first');
    chart.noMenu = true;
    await chart.updateComplete;
    expect(part(chart, '.cf-all .cf-controls')).to.equal(null);
  });

  it('draws the first ten rows, and all of them by a button', async () => {
    const chart = await show<FundBars>('<fund-bars></fund-bars>');
    const rows = () => chart.figure!.layout.rows.length;
    expect(rows()).to.equal(10);
    expect(textOf(chart, '.cf-drawing')).to.match(/\d+ more are not shown\./);
    const all = parts(chart, '.cf-controls button').find(button => /^Show all \d+$/.test(button.textContent!.trim()))!;
    all.click();
    await chart.updateComplete;
    expect(rows()).to.be.greaterThan(30);
    expect(chart.limit).to.be.greaterThan(rows());
    expect(textOf(chart, '.cf-drawing')).not.to.contain('not shown');
  });

  it('breaks words that are longer than the figure: nothing reaches beyond it at 320 px', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const chart = put<FundBars>(`<fund-bars heading="${word}" summary="${word}" credit="${word}"></fund-bars>`, 320);
    chart.annotations = [{ id: 'a', text: word, emphasis: true }];
    const counted = { unit: 'index', unitName: word } as const;
    chart.data = {
      measure: word,
      places: [{ id: 'p', name: word }],
      funds: [
        { id: 'a', place: 'p', name: word, size: 5, form: word, level: word, status: word, note: word, ...counted },
        { id: 'b', name: `${word}b`, size: null, missing: word },
      ],
    };
    await drawn();
    await openMore(chart);
    const edge = part(chart, '.cf-figure').getBoundingClientRect().right;
    const beyond = parts(chart, '.cf-figure *:not(.cf-description)')
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .concat(parts(chart, '.cf-figure *').filter(one => one.getBoundingClientRect().right > edge + 0.5));
    expect(beyond.map(({ localName, className }) => `${localName} ${String(className)}`)).to.deep.equal([]);
  });

  it('sorts and filters by attribute', async () => {
    const chart = await show<FundBars>('<fund-bars cities="shenzhen" sort="date" levels="municipal"></fund-bars>');
    await openMore(chart);
    const rows = parts(chart, 'tbody th').length;
    chart.levels = ['district'];
    await chart.updateComplete;
    expect(parts(chart, 'tbody th').length).to.be.lessThan(rows);
  });
});
