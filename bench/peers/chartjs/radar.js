import { Chart, RadarController, RadialLinearScale, LineElement, PointElement, Filler, Legend } from 'chart.js';
import { GRID, GREY, INK } from '../_common.js';
import { adapter } from './_chart.js';
Chart.register(RadarController, RadialLinearScale, LineElement, PointElement, Filler, Legend);

export const create = adapter(d => ({
  type: 'radar',
  data: {
    labels: d.axes,
    datasets: d.series.map(c => ({
      label: c.name,
      data: c.values,
      borderColor: c.color,
      backgroundColor: c.color + '1f',
      borderWidth: 2,
      pointRadius: 3,
      pointBackgroundColor: c.color,
      fill: true,
    })),
  },
  options: {
    plugins: { legend: { display: d.legend, labels: { boxWidth: 12, boxHeight: 12, color: INK } } },
    scales: {
      r: {
        min: 0,
        max: d.max,
        ticks: { stepSize: 20, color: GREY, font: { size: 10 }, showLabelBackdrop: false },
        grid: { color: GRID },
        angleLines: { color: GRID },
        pointLabels: { color: INK, font: { size: 12 } },
      },
    },
  },
}));
