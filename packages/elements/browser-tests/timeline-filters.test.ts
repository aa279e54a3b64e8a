import { expect } from 'chai';
import type { PolicyTimeline } from '@cityfacts/elements';
import { clear, frames, part, parts, show, textOf } from './support.js';

const selects = (chart: Element) => parts(chart, '.cf-filters select') as readonly HTMLSelectElement[];
const labelOf = (select: HTMLSelectElement) => select.labels?.[0]?.querySelector('span')?.textContent?.trim() ?? '';

/** Opens what is behind the link below the drawing, where the filters are. */
async function openMore(chart: PolicyTimeline): Promise<PolicyTimeline> {
  part(chart, '.cf-more').setAttribute('open', '');
  for (let round = 0; round < 60 && !parts(chart, '.cf-controls').length; round++) await frames();
  return chart;
}

async function choose(chart: PolicyTimeline, label: string, value: string): Promise<void> {
  const select = selects(chart).find(one => labelOf(one) === label)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await frames();
}

describe('filters of <policy-timeline>', () => {
  afterEach(clear);

  it('are native, labelled selects of what the data has, and say how many are shown', async () => {
    const chart = await openMore(await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200));
    expect(selects(chart).map(labelOf)).to.deep.equal(['Place', 'Kind', 'Level', 'From', 'To']);
    const { page } = chart.figure!.layout;
    expect(textOf(chart, '.cf-filters summary')).to.contain(`${page.total} entries`);
    await choose(chart, 'Kind', 'visit');
    expect(chart.kinds).to.deep.equal(['visit']);
    const shown = chart.figure!.layout.page.total;
    expect(shown).to.be.lessThan(page.total);
    expect(textOf(chart, '.cf-filters summary')).to.contain(`${shown} entries`);
    expect(textOf(chart, '.cf-live')).to.contain(`${shown} entries`);
    await choose(chart, 'Kind', '');
    expect(chart.kinds).to.deep.equal([]);
  });

  it('offer no more than the author lets through, and give it back', async () => {
    const chart = await openMore(
      await show<PolicyTimeline>(
        '<policy-timeline cities="shanghai beijing" kinds="policy" from="2020"></policy-timeline>',
        1200,
      ),
    );
    expect(selects(chart).map(labelOf)).to.deep.equal(['Place', 'Level', 'From', 'To']);
    const values = [...selects(chart)[0]!.options].map(({ value }) => value);
    expect(values).to.deep.equal(['', 'beijing', 'shanghai']);
    await choose(chart, 'Place', 'beijing');
    await choose(chart, 'To', '2023');
    expect([chart.cities, chart.from, chart.to]).to.deep.equal([['beijing'], '2020-01', '2023-12']);
    const reset = parts(chart, '.cf-controls button').find(button => button.textContent!.trim() === 'Reset')!;
    reset.click();
    await frames();
    expect([chart.cities, chart.from, chart.to]).to.deep.equal([['shanghai', 'beijing'], '2020', '']);
    expect(selects(chart)[0]!.value).to.equal('');
  });

  it('follow the author, who changes an attribute later', async () => {
    const chart = await openMore(await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200));
    await choose(chart, 'Kind', 'visit');
    chart.setAttribute('kinds', 'policy');
    await frames();
    parts(chart, '.cf-controls button')
      .find(button => button.textContent!.trim() === 'Reset')!
      .click();
    await frames();
    expect(chart.kinds).to.deep.equal(['policy']);
  });

  it('are below list and table too', async () => {
    const chart = await openMore(await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 360));
    expect(selects(chart).length).to.equal(5);
    chart.view = 'table';
    await chart.updateComplete;
    await choose(chart, 'Level', 'national');
    expect(textOf(chart, 'tbody')).to.contain('national');
    expect(textOf(chart, 'tbody')).not.to.contain('municipal');
    expect(part(chart, '.cf-filters')).not.to.equal(null);
  });
});
