import { select } from 'd3-selection';
import { scaleLinear, scaleBand } from 'd3-scale';
import { FONT, GREY, GRID, INK, pct } from '../_common.js';

export function create(el, data, size) {
  let d = data,
    [w, h] = size;
  const svg = select(el)
    .append('svg')
    .attr('role', 'img')
    .attr('aria-label', '基金收益柱状图')
    .attr('font-family', FONT)
    .attr('font-size', 12);
  const grid = svg.append('g').attr('stroke', GRID);
  const ticks = svg.append('g').attr('fill', GREY).attr('text-anchor', 'middle').attr('font-size', 10);
  const rects = svg.append('g');
  const names = svg.append('g').attr('fill', INK).attr('text-anchor', 'end');
  const values = svg.append('g').attr('fill', INK);

  function draw() {
    const m = { t: 8, r: 20, b: 24, l: w < 500 ? 140 : 150 };
    const x = scaleLinear(d.domain, [m.l, w - m.r]);
    const y = scaleBand(
      d.items.map(b => b.i),
      [m.t, h - m.b],
    ).padding(0.3);
    const mid = b => y(b.i) + y.bandwidth() / 2 + 4;
    svg.attr('width', w).attr('height', h).attr('viewBox', `0 0 ${w} ${h}`);
    grid
      .selectAll('line')
      .data(d.ticks)
      .join('line')
      .attr('x1', x)
      .attr('x2', x)
      .attr('y1', m.t)
      .attr('y2', h - m.b);
    ticks
      .selectAll('text')
      .data(d.ticks)
      .join('text')
      .attr('x', x)
      .attr('y', h - 8)
      .text(t => `${t}%`);
    rects
      .selectAll('rect')
      .data(d.items)
      .join('rect')
      .attr('x', b => Math.min(x(0), x(b.value)))
      .attr('y', b => y(b.i))
      .attr('width', b => Math.abs(x(b.value) - x(0)))
      .attr('height', y.bandwidth())
      .attr('fill', b => b.color);
    names
      .selectAll('text')
      .data(d.items.filter(b => b.i % d.tickEvery === 0))
      .join('text')
      .attr('x', m.l - 8)
      .attr('y', mid)
      .text(b => b.name);
    values
      .selectAll('text')
      .data(d.labels ? d.items : [])
      .join('text')
      .attr('x', b => x(b.value) + (b.value >= 0 ? 4 : -4))
      .attr('y', mid)
      .attr('text-anchor', b => (b.value >= 0 ? 'start' : 'end'))
      .text(b => pct(b.value));
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
