import { Chart, BarController, BarElement, CategoryScale, LinearScale } from 'chart.js';
import { GRID, GREY, INK, FONT, pct } from '../_common.js';
import { adapter } from './_chart.js';
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

// Chart.js draws no value labels itself; this is the usual few-line plugin.
const values = {
  id: 'values',
  afterDatasetsDraw(chart) {
    const set = chart.data.datasets[0];
    if (!set.labels) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `12px ${FONT}`;
    ctx.fillStyle = INK;
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((bar, i) => {
      const v = set.data[i];
      ctx.textAlign = v >= 0 ? 'left' : 'right';
      ctx.fillText(pct(v), bar.x + (v >= 0 ? 4 : -4), bar.y);
    });
    ctx.restore();
  },
};
export const create = adapter(d => ({
  type: 'bar',
  plugins: [values],
  data: {
    labels: d.items.map(b => b.name),
    datasets: [
      {
        data: d.items.map(b => b.value),
        labels: d.labels,
        backgroundColor: d.items.map(b => b.color),
        categoryPercentage: 0.7,
        barPercentage: 1,
      },
    ],
  },
  options: {
    indexAxis: 'y',
    plugins: { legend: { display: false } },
    scales: {
      x: {
        min: d.domain[0],
        max: d.domain[1],
        ticks: { stepSize: 10, color: GREY, font: { size: 10 }, callback: v => `${v}%` },
        grid: { color: GRID },
      },
      y: { ticks: { color: INK, autoSkip: d.tickEvery > 1, maxTicksLimit: 12 }, grid: { display: false } },
    },
  },
}));
