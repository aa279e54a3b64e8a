import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { FONT, GREY, GRID, INK, pct } from '../_common.js';

// Horizontal bars: the index scale runs down, the value scale runs right. Value labels come from a draw hook.
export function create(el, data, [width, height]) {
  let d = data;
  const build = ([w, h]) => {
    const colours = () => d.items.map(b => b.color);
    return new uPlot(
      {
        width: w,
        height: h,
        pxAlign: 0,
        legend: { show: false },
        cursor: { show: false },
        padding: [8, 20, 0, 0],
        scales: {
          x: { time: false, ori: 1, dir: -1, range: () => [-0.5, d.items.length - 0.5] },
          y: { ori: 0, dir: 1, range: () => d.domain },
        },
        axes: [
          {
            side: 3,
            size: 150,
            gap: 8,
            font: `12px ${FONT}`,
            stroke: INK,
            grid: { show: false },
            ticks: { show: false },
            splits: () => d.items.filter(b => b.i % d.tickEvery === 0).map(b => b.i),
            values: (u, s) => s.map(i => d.items[i].name),
          },
          {
            side: 2,
            size: 24,
            font: `10px ${FONT}`,
            stroke: GREY,
            grid: { stroke: GRID, width: 1 },
            ticks: { show: false },
            splits: () => d.ticks,
            values: (u, s) => s.map(t => `${t}%`),
          },
        ],
        series: [
          {},
          {
            paths: uPlot.paths.bars({ size: [0.7, Infinity], disp: { fill: { unit: 3, values: colours } } }),
            points: { show: false },
            stroke: null,
            fill: '#000',
            width: 0,
          },
        ],
        hooks: {
          draw: [
            u => {
              if (!d.labels) return;
              const { ctx } = u;
              ctx.save();
              ctx.font = `12px ${FONT}`;
              ctx.fillStyle = INK;
              ctx.textBaseline = 'middle';
              for (const b of d.items) {
                ctx.textAlign = b.value >= 0 ? 'left' : 'right';
                ctx.fillText(
                  pct(b.value),
                  u.valToPos(b.value, 'y', true) + (b.value >= 0 ? 4 : -4),
                  u.valToPos(b.i, 'x', true),
                );
              }
              ctx.restore();
            },
          ],
        },
      },
      [d.items.map(b => b.i), d.items.map(b => b.value)],
      el,
    );
  };
  const u = build([width, height]);
  // uPlot draws in a microtask after its constructor.
  return {
    ready: Promise.resolve().then(() => {}),
    update(next) {
      d = next;
      u.setData([d.items.map(b => b.i), d.items.map(b => b.value)]);
      u.redraw(true, true);
      return Promise.resolve().then(() => {});
    },
    resize([w, h]) {
      u.setSize({ width: w, height: h });
      return Promise.resolve().then(() => {});
    },
    destroy() {
      u.destroy();
    },
  };
}
