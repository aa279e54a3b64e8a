import type { Strings } from './strings.js';

const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
const spoken = {
  eq: '',
  ge: 'at least ',
  gt: 'more than ',
  le: 'at most ',
  lt: 'less than ',
  approx: 'about ',
} as const;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const en: Strings = {
  colon: ': ',
  sentenceEnd: '.',
  clauseGap: '; ',
  list,
  noFigure: 'no figure',
  missing: {
    'not-stated': 'the source states none',
    'not-found': 'no source in the dataset gives one',
    'not-preserved': 'the part of the source that held it is lost',
    'not-applicable': 'does not apply here',
  },
  bound: (bound, figure) => symbols[bound] + figure,
  boundSpoken: (bound, figure) => spoken[bound] + figure,
  counted: (figure, unit) => (unit ? `${figure} ${unit}` : figure),
  status: {
    actual: 'actual',
    target: 'target',
    planned: 'planned',
    ceiling: 'ceiling',
    announced: 'announced',
    registered: 'registered',
    established: 'established',
    stock: 'stock',
    expected: 'expected',
  },
  scope: { city: 'whole city', district: 'district', project: 'project', cluster: 'cluster' },
  level: { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'district' },
  tier: {
    official: 'official',
    'press-quoting-official': 'press quoting an official source',
    'mirror-of-press-quoting-official': 'copy of press quoting an official source',
    press: 'press',
    aggregator: 'aggregator',
    translation: 'translation',
  },
  lowerIsBetter: 'lower is better',
  known: (known, total) => `${known} of ${total} known`,
  locator: locator =>
    locator.startsWith('P') ? `para. ${locator.slice(1)}` : locator.startsWith('H') ? `heading ${locator.slice(1)}` : '',
  detail: {
    value: 'Figure',
    printed: 'As printed',
    date: 'Date',
    status: 'Status',
    scope: 'Covers',
    reason: 'Why it is missing',
    source: 'Source',
    tier: 'Kind of source',
    note: 'Note',
  },
  radar: {
    what: (cities, axes) =>
      `${cities.length > 4 ? `${cities.length} cities` : list(cities)} compared on ${axes} ${axes === 1 ? 'indicator' : 'indicators'}`,
    howRadar: () =>
      'Every axis has its own scale, from 0 at the centre to the figure at the rim; size and shape of an outline carry no meaning.',
    howDots: () => 'Every row has its own scale, from 0 to the figure at its end.',
    statistics: (known, total, from, to) =>
      `${known} of ${total} figures are known, dated ${from === to ? from : `between ${from} and ${to}`}.`,
    gap: (city, axis, reason) => `${city} has no figure for ${axis}: ${reason}.`,
    leads: (city, count, total) => `${city} is highest on ${count} of ${total} indicators.`,
    trails: (city, count, total) => `${city} is lowest on ${count} of ${total} indicators.`,
    widest: (axis, high, highValue, low, lowValue) =>
      `The gap is widest in ${axis}: ${high} ${highValue}, ${low} ${lowValue}.`,
    indicator: 'Indicator',
    unlike: axis => `${axis}: the definitions differ from city to city and do not compare directly`,
    secondHand: (axis, cities) => `${axis}: the figures of ${list(cities)} come from an aggregator or a translation`,
    stop: (city, axis, value, when) => `${city}, ${axis}: ${value}, ${when}`,
  },
  scale: max => `0–${max}`,
  figure: {
    table: 'The figures as a table',
    sources: 'Sources',
    undated: 'n.d.',
    untitled: 'untitled',
    note: 'Note',
    menu: 'View and download',
    view: 'View',
    views: { auto: 'Automatic', radar: 'Radar', dots: 'Dots', table: 'Table' },
    download: 'Download',
    keys: 'Arrow keys move between the figures, Enter selects, Escape leaves.',
    close: 'Close',
    selected: label => `${label} selected`,
    unselected: 'Selection cleared',
    shows: view => `Shown as: ${view}`,
    problem: 'This chart cannot be shown as asked.',
    nothing: 'There are no figures to show.',
  },
};
