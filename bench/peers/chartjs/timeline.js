import { Chart, ScatterController, PointElement, LineElement, LinearScale, TimeScale } from 'chart.js';
import 'chartjs-adapter-date-fns';
import { GRID, GREY, INK, FONT } from '../_common.js';
import { adapter } from './_chart.js';
Chart.register(ScatterController, PointElement, LineElement, LinearScale, TimeScale);

const titles = {
  id: 'titles',
  afterDatasetsDraw(chart) {
    const set = chart.data.datasets[0];
    if (!set.titles) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `12px ${FONT}`;
    ctx.fillStyle = INK;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    chart.getDatasetMeta(0).data.forEach((p, i) => ctx.fillText(set.titles[i], p.x + 7, p.y));
    ctx.restore();
  },
};
export const create = adapter(d => ({
  type: 'scatter',
  plugins: [titles],
  data: {
    datasets: [
      {
        data: d.events.map(e => ({ x: e.date, y: e.row })),
        titles: d.labels ? d.events.map(e => e.title) : null,
        pointRadius: 4,
        pointBackgroundColor: d.events.map(e => e.color),
        pointBorderWidth: 0,
      },
    ],
  },
  options: {
    plugins: { legend: { display: false } },
    scales: {
      x: {
        type: 'time',
        min: d.domain[0],
        max: d.domain[1],
        time: { unit: 'year', displayFormats: { year: 'yyyy' } },
        ticks: { color: GREY, font: { size: 10 }, maxRotation: 0, maxTicksLimit: 9 },
        grid: { color: GRID },
      },
      y: { display: false, reverse: true, min: -0.5, max: d.rows - 0.5 },
    },
  },
}));
