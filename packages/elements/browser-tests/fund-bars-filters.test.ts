import { expect } from 'chai';
import { barsRows } from '@cityfacts/data/bars.js';
import type { FundBars } from '@cityfacts/elements';
import { clear, consoleOf, frames, openMore, part, parts, show, textOf } from './support.js';

const selects = (chart: Element) => parts(chart, '.cf-filters select') as readonly HTMLSelectElement[];
const labelOf = (select: HTMLSelectElement) => select.labels?.[0]?.querySelector('span')?.textContent?.trim() ?? '';
const ids = (chart: FundBars) => chart.figure!.layout.nodes.map(({ id }) => id);
const reset = (chart: FundBars) =>
  parts(chart, '.cf-controls button').find(button => button.textContent!.trim() === 'Reset')!;

async function choose(chart: FundBars, label: string, value: string): Promise<void> {
  const select = (parts(chart, '.cf-controls select') as HTMLSelectElement[]).find(one => labelOf(one) === label)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await frames();
}

/** Rows that are drawn: of one fund, a row without a size is behind the one that has it. */
const drawn = barsRows.funds.filter(({ size, sameAs }) => size !== null || !sameAs?.length).length;
/** Each pair of rows about one fund counts once. */
const total = barsRows.funds.length - barsRows.funds.filter(({ sameAs }) => sameAs?.length).length / 2;

describe('filters of <fund-bars>', () => {
  afterEach(clear);

  it('are native, labelled, folded selects of what the data has, and say how many are shown of how many', async () => {
    const chart = await show<FundBars>('<fund-bars limit="999"></fund-bars>', 1200);
    await openMore(chart);
    expect(part(chart, '.cf-filters').hasAttribute('open')).to.equal(false);
    expect(selects(chart).map(labelOf)).to.deep.equal(['Place', 'Level', 'Field']);
    expect(textOf(chart, '.cf-filters summary')).to.contain(`${total} of ${total} shown`);
    const names = [...selects(chart)[2]!.options].map(({ text }) => text);
    expect(names).to.include.members(['All', 'AI', 'integrated circuits', 'science and technology']);
    await choose(chart, 'Field', 'robotics');
    expect(chart.sectors).to.deep.equal(['robotics']);
    const robots = barsRows.funds.filter(({ focus }) => focus?.includes('robotics')).map(({ id }) => id);
    expect([...ids(chart)].sort()).to.deep.equal([...robots].sort());
    for (const place of ['.cf-filters summary', '.cf-live'])
      expect(textOf(chart, place)).to.contain(`${robots.length} of ${total} shown`);
    await choose(chart, 'Field', '');
    expect([chart.sectors, ids(chart).length]).to.deep.equal([[], drawn]);
  });

  it('bring the funds of its districts with a city', async () => {
    const chart = await show<FundBars>('<fund-bars limit="999"></fund-bars>', 720);
    await openMore(chart);
    await choose(chart, 'Place', 'guangzhou');
    expect(ids(chart)).to.include.members(['guangzhou-nansha-ai-fund', 'guangzhou-industry-fof']);
  });

  it('offer no more than the author lets through, and give it back with its order', async () => {
    const chart = await show<FundBars>(
      '<fund-bars cities="shenzhen shanghai" levels="municipal" limit="999"></fund-bars>',
      360,
    );
    await openMore(chart);
    expect(selects(chart).map(labelOf)).to.deep.equal(['Place', 'Field']);
    expect([...selects(chart)[0]!.options].map(({ value }) => value)).to.deep.equal(['', 'shanghai', 'shenzhen']);
    expect(reset(chart).getAttribute('aria-disabled')).to.equal('true');
    const before = ids(chart);
    await choose(chart, 'Place', 'shanghai');
    await choose(chart, 'Sort by', 'date');
    expect([chart.cities, chart.sort]).to.deep.equal([['shanghai'], 'date']);
    expect(reset(chart).getAttribute('aria-disabled')).to.equal('false');
    reset(chart).click();
    await frames();
    expect([chart.cities, chart.sort]).to.deep.equal([['shenzhen', 'shanghai'], 'size']);
    expect([selects(chart)[0]!.value, ids(chart)]).to.deep.equal(['', before]);
    expect(reset(chart).getAttribute('aria-disabled')).to.equal('true');
  });

  it('stay where nothing is left, with a word for it and no fault, and lead back', async () => {
    const chart = await show<FundBars>('<fund-bars limit="999"></fund-bars>', 720);
    await openMore(chart);
    const levels: string[] = [];
    chart.addEventListener('chart-problem', event => levels.push(event.level));
    await consoleOf(async () => {
      await choose(chart, 'Place', 'hefei');
      await choose(chart, 'Field', 'marine');
    });
    expect(levels).to.deep.equal(['warning']);
    expect(ids(chart)).to.deep.equal([]);
    expect(textOf(chart)).to.contain('There are no figures to show.');
    expect(part(chart, '.cf-problem')).to.equal(null);
    expect(selects(chart).map(labelOf)).to.deep.equal(['Place', 'Level', 'Field']);
    expect(selects(chart)[2]!.value).to.equal('marine');
    reset(chart).click();
    await frames();
    expect(ids(chart).length).to.equal(drawn);
  });

  it('are above the table too, and go with the menu', async () => {
    const chart = await show<FundBars>('<fund-bars view="table"></fund-bars>', 720);
    await openMore(chart);
    await choose(chart, 'Level', 'district');
    expect(textOf(chart, 'tbody')).to.contain('district').and.not.to.contain('municipal');
    chart.noMenu = true;
    await chart.updateComplete;
    expect(part(chart, '.cf-all .cf-controls')).to.equal(null);
  });
});
