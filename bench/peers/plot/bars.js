import * as Plot from '@observablehq/plot';
import { FONT, GREY, GRID, INK, pct } from '../_common.js';
import { adapter } from './_plot.js';

export const create = adapter((d, [width, height]) =>
  Plot.plot({
    width,
    height,
    marginLeft: 150,
    marginRight: 20,
    marginTop: 8,
    marginBottom: 24,
    style: { fontFamily: FONT, fontSize: '12px' },
    ariaLabel: '基金收益柱状图',
    x: { domain: d.domain, axis: null },
    y: { domain: d.items.map(b => b.name), axis: null, padding: 0.3 },
    marks: [
      Plot.gridX(d.ticks, { stroke: GRID, strokeOpacity: 1 }),
      Plot.axisX(d.ticks, { tickFormat: t => `${t}%`, color: GREY, fontSize: 10, tickSize: 0, label: null }),
      Plot.axisY(
        d.items.filter(b => b.i % d.tickEvery === 0).map(b => b.name),
        { color: INK, tickSize: 0, label: null, fontSize: 12 },
      ),
      Plot.barX(d.items, { x: 'value', y: 'name', fill: 'color' }),
      d.labels
        ? Plot.text(
            d.items.filter(b => b.value >= 0),
            { x: 'value', y: 'name', text: b => pct(b.value), textAnchor: 'start', dx: 4, fill: INK },
          )
        : null,
      d.labels
        ? Plot.text(
            d.items.filter(b => b.value < 0),
            { x: 'value', y: 'name', text: b => pct(b.value), textAnchor: 'end', dx: -4, fill: INK },
          )
        : null,
    ],
  }),
);
