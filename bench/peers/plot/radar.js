// The radar recipe of Plot's gallery: an azimuthal projection, with links, areas, dots and text on it.
import * as Plot from '@observablehq/plot';
import { geoCircle } from 'd3-geo';
import { FONT, GREY, GRID, INK } from '../_common.js';
import { adapter } from './_plot.js';

export const create = adapter((d, [width, height]) => {
  const n = d.axes.length,
    lon = i => 180 - (i / n) * 360,
    lat = v => 90 - (v / d.max) * 0.5;
  const ring = v => ({ type: 'LineString', coordinates: [...d.axes.keys(), 0].map(i => [lon(i), lat(v)]) });
  const points = d.series.flatMap(c => c.values.map((v, i) => ({ name: c.name, color: c.color, i, v })));
  const plot = Plot.plot({
    width,
    height,
    margin: 40,
    style: { fontFamily: FONT, fontSize: '12px', overflow: 'visible' },
    ariaLabel: '城市对比雷达图',
    projection: { type: 'azimuthal-equidistant', rotate: [0, -90], domain: geoCircle().center([0, 90]).radius(0.58)() },
    color: { domain: d.series.map(c => c.name), range: d.series.map(c => c.color), legend: false },
    marks: [
      Plot.geo(d.rings.map(ring), { stroke: GRID, fill: 'none' }),
      Plot.link(d.axes.keys(), { x1: lon, y1: () => lat(d.max), x2: 0, y2: 90, stroke: GRID }),
      Plot.text(d.rings, { x: lon(0), y: lat, text: String, fill: GREY, fontSize: 10, textAnchor: 'start', dx: 4 }),
      Plot.text(d.axes, { x: (_, i) => lon(i), y: () => lat(d.max * 1.14), text: t => t, fill: INK, lineWidth: 20 }),
      Plot.area(points, {
        x1: p => lon(p.i),
        y1: p => lat(p.v),
        x2: 0,
        y2: 90,
        z: 'name',
        fill: 'color',
        fillOpacity: 0.12,
        stroke: 'color',
        strokeWidth: 2,
        curve: 'cardinal-closed',
        tension: 1,
      }),
      Plot.dot(points, { x: p => lon(p.i), y: p => lat(p.v), fill: 'color', r: 3 }),
      d.legend
        ? [
            Plot.dot(d.series, {
              frameAnchor: 'top',
              symbol: 'square',
              fill: 'color',
              r: 6,
              dx: 0,
              dy: -28,
              x: null,
              render: shiftEach(70, d.series.length),
            }),
            Plot.text(d.series, {
              frameAnchor: 'top',
              text: 'name',
              fill: INK,
              dx: 28,
              dy: -28,
              render: shiftEach(70, d.series.length),
            }),
          ]
        : null,
    ],
  });
  return plot;
});

// Lays the legend's entries side by side (Plot's own legend would put an HTML figure round the picture).
function shiftEach(step, n) {
  return (index, scales, values, dimensions, context, next) => {
    const g = next(index, scales, values, dimensions, context);
    [...g.children].forEach((c, i) =>
      c.setAttribute('transform', `${c.getAttribute('transform') ?? ''} translate(${(i - n / 2) * step},0)`),
    );
    return g;
  };
}
