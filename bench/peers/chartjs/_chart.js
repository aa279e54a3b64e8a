import { Chart } from 'chart.js';
import { FONT } from '../_common.js';
Chart.defaults.font.family = FONT;
Chart.defaults.font.size = 12;
Chart.defaults.animation = false;

export const adapter = config =>
  function create(el, data, [width, height]) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    el.append(canvas);
    const { type, data: series, options, plugins } = config(data);
    const chart = new Chart(canvas, {
      type,
      data: series,
      plugins,
      options: { ...options, responsive: false, maintainAspectRatio: false, devicePixelRatio: 1, animation: false },
    });
    return {
      update(next) {
        const c = config(next);
        chart.data = c.data;
        Object.assign(chart.options, c.options);
        chart.update('none');
      },
      resize([w, h]) {
        chart.resize(w, h);
      },
      destroy() {
        chart.destroy();
        canvas.remove();
      },
    };
  };
