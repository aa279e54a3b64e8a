import { select } from 'd3-selection';
import { scaleUtc, scaleLinear } from 'd3-scale';
import { FONT, GREY, GRID, INK } from '../_common.js';

export function create(el, data, size) {
  let d = data,
    [w, h] = size;
  const svg = select(el)
    .append('svg')
    .attr('role', 'img')
    .attr('aria-label', '政策时间线')
    .attr('font-family', FONT)
    .attr('font-size', 12);
  const grid = svg.append('g').attr('stroke', GRID);
  const years = svg.append('g').attr('fill', GREY).attr('text-anchor', 'middle').attr('font-size', 10);
  const dots = svg.append('g');
  const titles = svg.append('g').attr('fill', INK);

  function draw() {
    const m = { t: 10, r: 20, b: 24, l: 20 };
    const x = scaleUtc(d.domain, [m.l, w - m.r]);
    const y = scaleLinear([-0.5, d.rows - 0.5], [m.t, h - m.b]);
    const jan = v => x(Date.UTC(v, 0, 1));
    svg.attr('width', w).attr('height', h).attr('viewBox', `0 0 ${w} ${h}`);
    grid
      .selectAll('line')
      .data(d.years)
      .join('line')
      .attr('x1', jan)
      .attr('x2', jan)
      .attr('y1', m.t)
      .attr('y2', h - m.b);
    years
      .selectAll('text')
      .data(d.years)
      .join('text')
      .attr('x', jan)
      .attr('y', h - 8)
      .text(v => v);
    dots
      .selectAll('circle')
      .data(d.events)
      .join('circle')
      .attr('cx', e => x(e.date))
      .attr('cy', e => y(e.row))
      .attr('r', 4)
      .attr('fill', e => e.color);
    titles
      .selectAll('text')
      .data(d.labels ? d.events : [])
      .join('text')
      .attr('x', e => x(e.date) + 7)
      .attr('y', e => y(e.row) + 4)
      .text(e => e.title);
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
