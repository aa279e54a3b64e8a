// Every peer, its package (for the version), how it draws, and what to know before comparing.
// widgets: which of the three it has an adapter for. same: false where the timeline is a different picture.
const all = ['radar', 'bars', 'timeline'];
export const PEERS = {
  floor: {
    pkg: null,
    draws: 'svg',
    widgets: all,
    caveat:
      'Ready-made SVG markup put in with innerHTML: the browser alone. An update replaces the whole markup, so a peer that patches few attributes may beat it there.',
  },
  d3: {
    pkg: 'd3-selection',
    draws: 'svg',
    widgets: all,
    caveat:
      'Hand-written with d3-selection, d3-scale and d3-shape; same nodes as the floor. No tooltip, no keyboard, no legend toggle: less than a product.',
  },
  'lit-d3': {
    pkg: 'lit',
    draws: 'svg',
    widgets: all,
    caveat:
      "Hand-written Lit 3 elements with d3-scale and d3-shape in a shadow root: a lower bound for the project's own stack, without features.",
  },
  'echarts-svg': {
    pkg: 'echarts',
    draws: 'svg',
    widgets: all,
    caveat:
      'Tree-shaken core. No aria component, no tooltip. Progressive drawing off. SVG goes through its own virtual DOM.',
  },
  'echarts-canvas': {
    pkg: 'echarts',
    draws: 'canvas',
    widgets: all,
    caveat:
      'Canvas: no DOM nodes, nothing for a screen reader, text cannot be selected or found; its bitmap is not in the JS heap.',
  },
  chartjs: {
    pkg: 'chart.js',
    draws: 'canvas',
    widgets: all,
    caveat:
      'Canvas. Value labels and titles come from a few-line plugin, since Chart.js draws none. The time axis needs a date adapter (date-fns).',
  },
  plot: {
    pkg: '@observablehq/plot',
    draws: 'svg',
    widgets: all,
    caveat:
      'No update: each change draws a new picture. Its index imports all marks, so tree-shaking takes little off.',
  },
  uplot: {
    pkg: 'uplot',
    draws: 'canvas',
    widgets: ['bars', 'timeline'],
    caveat:
      'No radar. Category bars, value labels and timeline points come from its hooks: a careful user writes part of the chart.',
  },
  ours: {
    pkg: null,
    draws: 'svg',
    widgets: all,
    ours: true,
    caveat: 'Our elements without bundled rows, with the strings of one language; see peers/ours/ours.js.',
  },
};
