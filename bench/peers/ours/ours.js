// The project's own elements, without the bundled rows: node run.mjs --ours path/to/index.js, a folder that holds
// radar.js, bars.js and timeline.js (each defines one element with the words of one language) and index.js (all three).
const iso = t => new Date(t).toISOString().slice(0, 10);
const rows = {
  radar: ({ axes, series }) => ({
    places: series.map((c, i) => ({ id: `p${i}`, name: c.name })),
    indicators: axes.map((name, i) => ({ id: `i${i}`, unit: 'index', name })),
    observations: series.flatMap((c, p) =>
      c.values.map((value, i) => ({ place: `p${p}`, indicator: `i${i}`, period: '2024', value })),
    ),
  }),
  bars: ({ items }) => ({
    funds: items.map(({ i, name, value }) => ({ id: `f${i}`, name, size: value, unit: 'percent' })),
  }),
  timeline: ({ events }) => ({
    places: Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, name: `城${i}` })),
    events: events.map(e => ({
      id: `e${e.i}`,
      places: [`p${e.row % 6}`],
      date: iso(e.date),
      dateRole: 'issued',
      kind: 'policy',
      title: e.title,
    })),
  }),
};
const tags = { radar: 'city-radar', bars: 'fund-bars', timeline: 'policy-timeline' };

export const adapter = widget =>
  function create(el, data, [width]) {
    const node = document.createElement(tags[widget]);
    node.loading = 'eager';
    node.lang = 'zh-CN';
    node.style.cssText = `display:block;width:${width}px`;
    node.setAttribute('view', widget === 'radar' ? 'radar' : widget === 'bars' ? 'bars' : 'timeline');
    // As many rows as the smallest fixture has; of more, the others are in the table. `?all` draws every row.
    const asked = new URLSearchParams(globalThis.location?.search ?? '');
    if (widget === 'bars') node.setAttribute('limit', asked.has('all') ? 9999 : 12);
    if (asked.has('bare')) for (const a of ['no-menu', 'no-legend', 'no-source']) node.setAttribute(a, '');
    node.data = rows[widget](data);
    el.append(node);
    return {
      ready: node.drawn,
      update(next) {
        node.data = rows[widget](next);
        return node.updateComplete;
      },
      async resize([w]) {
        node.style.width = `${w}px`;
        await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
        return node.updateComplete;
      },
      destroy() {
        node.remove();
      },
    };
  };
