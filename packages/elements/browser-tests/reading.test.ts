/** What those meet who read the page and do not operate the drawing: order, names, table, announcements, languages. */
import { expect } from 'chai';
import { type AnyChart, clear, frames, openAll, openMore, part, parts, show, textOf } from './support.js';

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
/** Every text node below `root`. */
function textsOf(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

for (const tag of tags)
  describe(`<${tag}> for those who read`, () => {
    afterEach(clear);

    it('tells in this order: title, how to read it, menu, drawing, sources in short, link, table, all sources', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="shanghai hangzhou"></${tag}>`);
      await openMore(chart);
      const order = [
        '.cf-heading',
        '.cf-description',
        '.cf-menu',
        '.cf-plot',
        '.cf-source',
        '.cf-more',
        '.cf-table',
        '.cf-sources',
      ];
      const places = order.map(selector => part(chart, selector));
      for (const [index, place] of places.slice(1).entries())
        expect(
          places[index]!.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
          `${order[index]} before ${order[index + 1]}`,
        ).to.be.greaterThan(0);
    });

    it('hides from nobody what it hides in the drawing: every datum stands in a real table too', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="shanghai hangzhou"></${tag}>`, 1000);
      expect(part(chart, '.cf-drawing').getAttribute('aria-hidden')).to.equal('true');
      await openAll(chart);
      const table = part(chart, 'table');
      expect(table.querySelector('caption')!.textContent!.length).to.be.greaterThan(5);
      expect(parts(chart, 'thead th:not([scope=col]), tbody th:not([scope=row], [scope=rowgroup])').length).to.equal(0);
      const told = textOf(chart, 'table');
      const { nodes } = chart.figure!.layout;
      const lost = nodes.filter(({ label, opens }) => !opens && !told.includes(label)).map(({ label }) => label);
      expect(lost).to.deep.equal([]);
    });

    it('builds what is behind the link when a reader opens it, and not before', async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`);
      const closed = parts(chart, '*').length;
      expect(part(chart, '.cf-more').children.length).to.equal(1);
      const details = await openMore(chart);
      const rows = parts(chart, '.cf-table tbody tr').length;
      expect(rows).to.be.greaterThan(3);
      chart.selected = chart.figure!.layout.nodes[0]!.entity;
      await chart.updateComplete;
      expect(parts(chart, '.cf-table tbody tr').length, 'after another update').to.equal(rows);
      chart.selected = null;
      details.open = false;
      await frames();
      expect(parts(chart, '*').length).to.equal(closed);
    });

    it('leaves the drawing and the notes as they are while a reader goes from mark to mark', async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, 1000);
      const changed: string[] = [];
      const observer = new MutationObserver(records =>
        changed.push(...records.map(({ target }) => (target as Element).className?.toString() ?? '')),
      );
      for (const selector of ['.cf-drawing', '.cf-legend', '.cf-notes', '.cf-table', '.cf-sources'])
        for (const root of parts(chart, selector))
          observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const mark of parts(chart, '[data-node]').slice(0, 3)) {
        mark.focus();
        await frames();
      }
      expect(part(chart, '.cf-tooltip')).not.to.equal(null);
      observer.disconnect();
      expect(changed).to.deep.equal([]);
    });

    it('is a picture with no buttons in it, or a named toolbar of named buttons; never an application', async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, 1000);
      expect(parts(chart, '[role=application], [role=img] [tabindex], [role=img] button').length).to.equal(0);
      const drawing = part(chart, '.cf-plot svg');
      // In a toolbar screen readers leave the arrows to the page; its name is the view, for the heading has been heard.
      expect([drawing.getAttribute('role'), drawing.getAttribute('aria-label')]).to.deep.equal([
        'toolbar',
        { 'city-radar': 'Radar', 'fund-bars': 'Bars', 'policy-timeline': 'Timeline' }[tag],
      ]);
      const nameless = parts(chart, '[data-node]').filter(
        node => node.getAttribute('role') !== 'button' || node.getAttribute('aria-label')!.length < 8,
      );
      expect(nameless.length).to.equal(0);
    });
  });

describe('groups', () => {
  afterEach(clear);

  it('are the cities of the radar: the marks of each stand together under its name', async () => {
    const chart = await show('<city-radar></city-radar>', 1000);
    const groups = parts(chart, '.cf-nodes [role=group]');
    expect(groups.map(group => group.getAttribute('aria-label'))).to.deep.equal([
      'Beijing',
      'Shanghai',
      'Guangzhou',
      'Shenzhen',
    ]);
    for (const group of groups) {
      const names = [...group.querySelectorAll('[data-node]')].map(node => node.getAttribute('aria-label')!);
      expect(names.length).to.be.greaterThan(3);
      for (const name of names) expect(name.startsWith(group.getAttribute('aria-label')!), name).to.equal(true);
    }
  });

  it('are the cities of bars in that order, and the years of the timeline’s table', async () => {
    const bars = await show<AnyChart>('<fund-bars group-by="city" cities="shanghai hangzhou"></fund-bars>', 1000);
    await openAll(bars);
    const named = (chart: Element, selector: string) =>
      parts(chart, selector).map(group => group.getAttribute('aria-label') ?? group.textContent);
    // Funds without a bar follow.
    expect(named(bars, '.cf-nodes [role=group]').slice(0, 2)).to.deep.equal(['Shanghai', 'Hangzhou']);
    expect(named(bars, 'tbody [scope=rowgroup]').slice(0, 2)).to.deep.equal(['Shanghai', 'Hangzhou']);
    const timeline = await show<AnyChart>('<policy-timeline cities="shenzhen"></policy-timeline>', 1000);
    await openAll(timeline);
    const bodies = parts(timeline, 'tbody');
    const years = bodies.map(body => body.querySelector('[scope=rowgroup]')!.textContent!);
    expect(years.filter(year => /^\d{4}$/.test(year)).length).to.be.greaterThan(3);
    for (const [index, body] of bodies.entries())
      for (const time of /^\d{4}$/.test(years[index]!) ? body.querySelectorAll('time') : [])
        expect(time.dateTime.slice(0, 4), years[index]!).to.equal(years[index]);
  });
});

describe('announcements', () => {
  afterEach(clear);

  it('say in a polite region outside the drawing what was selected, shortly, and are gone after three seconds', async () => {
    await show(tags.map(tag => `<${tag} cities="shanghai"></${tag}>`).join(''));
    const charts = tags.map(tag => document.querySelector<AnyChart>(tag)!);
    for (const chart of charts) {
      chart.scrollIntoView();
      await chart.drawn;
      const region = part(chart, '.cf-live');
      expect(region.closest('svg, [role=img], [aria-hidden=true]')).to.equal(null);
      // No status bar, which reading line by line would meet where nothing is said.
      expect(['role', 'aria-live', 'aria-atomic'].map(name => region.getAttribute(name))).to.deep.equal([
        null,
        'polite',
        'true',
      ]);
      const { id } = chart.figure!.layout.nodes.find(({ opens }) => !opens)!;
      part(chart, `[data-node="${CSS.escape(id)}"]`).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
      );
      await chart.updateComplete;
      part(chart, '.cf-select').click();
      await chart.updateComplete;
      expect(region.textContent!.length).to.be.within(3, 90);
    }
    await wait(3200);
    expect(charts.map(chart => part(chart, '.cf-live').textContent)).to.deep.equal(['', '', '']);
  });

  it('come at most every half second, the latest last', async () => {
    const chart = await show('<city-radar></city-radar>');
    const heard: string[] = [];
    const region = part(chart, '.cf-live');
    new MutationObserver(() => heard.push(region.textContent!)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const city of ['beijing', 'shanghai', 'guangzhou', 'shenzhen']) {
      part(chart, `.cf-legend [data-entity=${city}] button`).click();
      await frames();
    }
    await wait(700);
    expect(heard).to.deep.equal(['Beijing selected', 'Shenzhen selected']);
  });
});

describe('languages in a figure', () => {
  afterEach(clear);

  it('are marked wherever they change, so that a voice can change too', async () => {
    const chart = await show('<city-radar indicators="set:policy"></city-radar>');
    expect(part(chart, 'figure').lang).to.equal('en');
    part(chart, '[data-node][tabindex="0"]').focus();
    await chart.updateComplete;
    const loose = textsOf(chart.shadowRoot!).filter(
      text => /\p{Script=Han}/u.test(text.data) && !text.parentElement!.closest('[lang^=zh]'),
    );
    expect(loose.map(text => text.data)).to.deep.equal([]);
  });

  it('marks English titles inside Chinese figures', async () => {
    for (const tag of tags) {
      const figure = await show<AnyChart>(`<${tag} lang="zh-CN"></${tag}>`);
      const english = parts(figure, '.cf-sources li').filter(line =>
        /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/.test(line.textContent!),
      );
      for (const line of english) expect(line.querySelector('[lang=en]'), line.textContent!).not.to.equal(null);
    }
  });
});
