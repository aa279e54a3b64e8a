// Both renderers share one set of options. Progressive drawing is off, so that setOption draws all at once.
import { init } from 'echarts/core';
import { FONT, GREY, GRID, INK, pct } from './_common.js';
const text = (color = INK, fontSize = 12) => ({ fontFamily: FONT, fontSize, color });

export const radar = d => ({
  animation: false,
  legend: d.legend ? { top: 0, data: d.series.map(c => c.name), textStyle: text(), icon: 'rect' } : undefined,
  radar: {
    center: ['50%', '54%'],
    radius: '70%',
    splitNumber: 5,
    splitArea: { show: false },
    clockwise: true,
    indicator: d.axes.map((name, i) => ({ name, max: d.max, axisLabel: { show: i === 0, ...text(GREY, 10) } })),
    axisName: text(),
    splitLine: { lineStyle: { color: GRID } },
    axisLine: { lineStyle: { color: GRID } },
  },
  series: [
    {
      type: 'radar',
      symbol: 'circle',
      symbolSize: 6,
      data: d.series.map(c => ({
        name: c.name,
        value: c.values,
        itemStyle: { color: c.color },
        lineStyle: { color: c.color, width: 2 },
        areaStyle: { color: c.color, opacity: 0.12 },
      })),
    },
  ],
});
export const bars = d => ({
  animation: false,
  grid: { left: 150, right: 20, top: 8, bottom: 24 },
  xAxis: {
    type: 'value',
    min: d.domain[0],
    max: d.domain[1],
    interval: 10,
    axisLabel: { ...text(GREY, 10), formatter: '{value}%' },
    splitLine: { lineStyle: { color: GRID } },
  },
  yAxis: {
    type: 'category',
    inverse: true,
    data: d.items.map(b => b.name),
    axisTick: { show: false },
    axisLine: { show: false, onZero: false },
    axisLabel: { ...text(), interval: d.tickEvery - 1, margin: 8 },
  },
  series: [
    {
      type: 'bar',
      barCategoryGap: '30%',
      progressive: 0,
      data: d.items.map(b => ({
        value: b.value,
        itemStyle: { color: b.color },
        label: { position: b.value >= 0 ? 'right' : 'left' },
      })),
      label: { show: d.labels, ...text(), distance: 4, formatter: p => pct(p.value) },
    },
  ],
});
export const timeline = d => ({
  animation: false,
  grid: { left: 20, right: 20, top: 10, bottom: 24 },
  xAxis: {
    type: 'time',
    min: d.domain[0],
    max: d.domain[1],
    splitNumber: 8,
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: GRID } },
    axisLabel: { ...text(GREY, 10), formatter: '{yyyy}' },
  },
  yAxis: { type: 'value', show: false, inverse: true, min: -0.5, max: d.rows - 0.5 },
  series: [
    {
      type: 'scatter',
      symbolSize: 8,
      progressive: 0,
      data: d.events.map(e => ({ name: e.title, value: [e.date, e.row], itemStyle: { color: e.color, opacity: 1 } })),
      label: { show: d.labels, position: 'right', distance: 3, ...text(), formatter: '{b}' },
    },
  ],
});

export const adapter = (options, renderer) =>
  function create(el, data, [width, height]) {
    const chart = init(el, null, { renderer, width, height, devicePixelRatio: 1 });
    chart.setOption(options(data));
    return {
      update(next) {
        chart.setOption(options(next));
      },
      resize([w, h]) {
        chart.resize({ width: w, height: h });
      },
      destroy() {
        chart.dispose();
      },
    };
  };
