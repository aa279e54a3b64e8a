import { select } from 'd3-selection';
import { scaleLinear, scalePoint } from 'd3-scale';
import { lineRadial, curveLinearClosed, pointRadial } from 'd3-shape';
import { FONT, GREY, GRID, INK } from '../_common.js';

export function create(el, data, size) {
  let d = data,
    [w, h] = size;
  const svg = select(el)
    .append('svg')
    .attr('role', 'img')
    .attr('aria-label', '城市对比雷达图')
    .attr('font-family', FONT)
    .attr('font-size', 12);
  const centre = svg.append('g');
  const grid = centre.append('g').attr('fill', 'none').attr('stroke', GRID);
  const ringText = centre.append('g').attr('fill', GREY).attr('font-size', 10);
  const axisText = centre.append('g').attr('fill', INK);
  const shapes = centre.append('g');
  const legend = svg.append('g');

  function draw() {
    const R = Math.min(w, h) / 2 - 60,
      n = d.axes.length;
    const r = scaleLinear([0, d.max], [0, R]);
    const a = scalePoint(d3range(n + 1), [0, 2 * Math.PI]);
    const closed = lineRadial()
      .angle((_, i) => a(i))
      .radius(v => r(v))
      .curve(curveLinearClosed);
    svg.attr('width', w).attr('height', h).attr('viewBox', `0 0 ${w} ${h}`);
    centre.attr('transform', `translate(${w / 2},${h / 2 + 10})`);
    grid
      .selectAll('path')
      .data(d.rings)
      .join('path')
      .attr('d', v => closed(d.axes.map(() => v)));
    grid
      .selectAll('line')
      .data(d.axes)
      .join('line')
      .attr('x2', (_, i) => pointRadial(a(i), R)[0])
      .attr('y2', (_, i) => pointRadial(a(i), R)[1]);
    ringText
      .selectAll('text')
      .data(d.rings)
      .join('text')
      .attr('x', 4)
      .attr('y', v => -r(v))
      .text(v => v);
    axisText
      .selectAll('text')
      .data(d.axes)
      .join('text')
      .attr('x', (_, i) => pointRadial(a(i), R * 1.12)[0])
      .attr('y', (_, i) => pointRadial(a(i), R * 1.12)[1] + 4)
      .attr('text-anchor', (_, i) => {
        const s = Math.sin(a(i));
        return s > 0.1 ? 'start' : s < -0.1 ? 'end' : 'middle';
      })
      .text(t => t);
    const city = shapes
      .selectAll('g')
      .data(d.series)
      .join(e => {
        const g = e.append('g');
        g.append('path');
        return g;
      })
      .attr('fill', c => c.color)
      .attr('stroke', c => c.color);
    city
      .select('path')
      .attr('fill-opacity', 0.12)
      .attr('stroke-width', 2)
      .attr('d', c => closed(c.values));
    city
      .selectAll('circle')
      .data(c => c.values)
      .join('circle')
      .attr('r', 3)
      .attr('cx', (v, i) => pointRadial(a(i), r(v))[0])
      .attr('cy', (v, i) => pointRadial(a(i), r(v))[1]);
    const key = legend
      .selectAll('g')
      .data(d.legend ? d.series : [])
      .join(e => {
        const g = e.append('g');
        g.append('rect').attr('width', 12).attr('height', 12);
        g.append('text').attr('x', 18).attr('y', 10).attr('fill', INK);
        return g;
      })
      .attr('transform', (_, i) => `translate(${w / 2 - d.series.length * 35 + i * 70},6)`);
    key.select('rect').attr('fill', c => c.color);
    key.select('text').text(c => c.name);
  }
  draw();
  return {
    update(next) {
      d = next;
      draw();
    },
    resize(next) {
      [w, h] = next;
      draw();
    },
    destroy() {
      svg.remove();
    },
  };
}
const d3range = n => Array.from({ length: n }, (_, i) => i);
