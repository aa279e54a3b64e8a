import * as Plot from '@observablehq/plot';
import { FONT, GREY, GRID, INK } from '../_common.js';
import { adapter } from './_plot.js';

export const create = adapter((d, [width, height]) => {
  const years = d.years.map(y => new Date(Date.UTC(y, 0, 1)));
  return Plot.plot({
    width,
    height,
    marginLeft: 20,
    marginRight: 20,
    marginTop: 10,
    marginBottom: 24,
    style: { fontFamily: FONT, fontSize: '12px' },
    ariaLabel: '政策时间线',
    x: { type: 'utc', domain: d.domain, axis: null },
    y: { domain: [d.rows - 0.5, -0.5], axis: null },
    marks: [
      Plot.gridX(years, { stroke: GRID, strokeOpacity: 1 }),
      Plot.axisX(years, { tickFormat: '%Y', color: GREY, fontSize: 10, tickSize: 0, label: null }),
      Plot.dot(d.events, { x: 'date', y: 'row', r: 4, fill: 'color' }),
      d.labels
        ? Plot.text(d.events, { x: 'date', y: 'row', text: 'title', textAnchor: 'start', dx: 7, fill: INK })
        : null,
    ],
  });
});
