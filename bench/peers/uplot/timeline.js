import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { FONT, GREY, GRID, INK } from '../_common.js';

// Points and titles come from a drawSeries hook, as in uPlot's own scatter demo; its axes and scales do the rest.
export function create(el, data, [width, height]) {
  let d = data;
  const columns = () => [d.events.map(e => e.date / 1000), d.events.map(e => e.row)];
  const u = new uPlot(
    {
      width,
      height,
      pxAlign: 0,
      legend: { show: false },
      cursor: { show: false },
      padding: [10, 20, 0, 20],
      scales: {
        x: { time: true, range: () => [d.domain[0] / 1000, d.domain[1] / 1000] },
        y: { dir: -1, range: () => [-0.5, d.rows - 0.5] },
      },
      axes: [
        {
          size: 24,
          font: `10px ${FONT}`,
          stroke: GREY,
          grid: { stroke: GRID, width: 1 },
          ticks: { show: false },
          splits: () => d.years.map(y => Date.UTC(y, 0, 1) / 1000),
          values: (u, s) => s.map(t => new Date(t * 1000).getUTCFullYear()),
        },
        { show: false },
      ],
      series: [{}, { paths: () => null, points: { show: false } }],
      hooks: {
        drawSeries: [
          (u, i) => {
            if (i !== 1) return;
            const { ctx } = u;
            ctx.save();
            for (const e of d.events) {
              ctx.fillStyle = e.color;
              ctx.beginPath();
              ctx.arc(u.valToPos(e.date / 1000, 'x', true), u.valToPos(e.row, 'y', true), 4, 0, 2 * Math.PI);
              ctx.fill();
            }
            if (d.labels) {
              ctx.font = `12px ${FONT}`;
              ctx.fillStyle = INK;
              ctx.textBaseline = 'middle';
              ctx.textAlign = 'left';
              for (const e of d.events)
                ctx.fillText(e.title, u.valToPos(e.date / 1000, 'x', true) + 7, u.valToPos(e.row, 'y', true));
            }
            ctx.restore();
          },
        ],
      },
    },
    columns(),
    el,
  );
  return {
    ready: Promise.resolve().then(() => {}),
    update(next) {
      d = next;
      u.setData(columns());
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
