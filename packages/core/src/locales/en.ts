import { wordFor } from '../get-own.js';
import { aloud, inFull, isLong, list, numeral, symbols } from './en-parts.js';
import type {
  BarsTranslation,
  CommonTranslation,
  RadarTranslation,
  Standing,
  Translation,
  TimelineTranslation,
} from './translation.js';

export const enCommon: CommonTranslation = {
  colon: ': ',
  sentenceEnd: '.',
  sentenceGap: '. ',
  listGap: ', ',
  clauseGap: '; ',
  list,
  noFigure: 'no figure',
  missing: {
    'not-stated': 'the source states none',
    'not-found': 'not found',
    'not-preserved': 'the part of the source that held it is lost',
    'not-applicable': 'does not apply here',
  },
  notShown: reason => `not shown${reason && `: ${reason}`}`,
  refused: {
    'not-shown-negative': 'negative',
    'not-shown-text': 'not a number',
    'not-shown-currency': 'unknown currency',
  },
  basis: { incomplete: 'incomplete count', sample: 'sample', list: 'from a list' },
  bound: (bound, figure) => symbols[bound] + figure,
  boundSpoken: (bound, figure) => aloud[bound] + figure,
  aloud: inFull,
  counted: (figure, unit) => (unit ? `${figure} ${unit}` : figure),
  status: {
    actual: 'actual',
    target: 'target',
    planned: 'planned',
    ceiling: 'support ceiling',
    announced: 'announced',
    registered: 'registered',
    established: 'established',
    stock: 'total of existing funds',
    expected: 'expected',
  },
  scope: { city: 'whole city', district: 'district', project: 'project', cluster: 'cluster' },
  level: { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'district' },
  tier: {
    official: 'official',
    'press-quoting-official': 'news report citing officials',
    'mirror-of-press-quoting-official': 'news report citing officials (copy)',
    press: 'press',
    aggregator: 'aggregator',
    translation: 'translation',
  },
  conflict: {
    word: 'sources differ',
    from: 'Differs from',
    rounded: 'Another source',
    side: (text, source) => `${text} (${source})`,
    note: sides => `The sources do not agree: ${sides.join('; ')}.`,
  },
  lowerIsBetter: 'lower is better',
  known: (known, total) => `${known} of ${total} known`,
  paragraphs: numbers => `para${numbers.length > 1 ? 's' : '.'} ${numbers.join(', ')}`,
  headings: numbers => `heading${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`,
  detail: {
    value: 'Figure',
    printed: 'Original wording',
    date: 'Date',
    scale: 'Scale',
    status: 'Status',
    scope: 'Covers',
    reason: 'Why it is missing',
    basis: 'Basis',
    definition: 'Definition',
    source: 'Source',
    tier: 'Kind of source',
    note: 'Note',
  },
  scale: max => `0–${max}`,
  figure: {
    more: 'All figures, sources and notes',
    documents: (count, first, last) =>
      `${count === 1 ? 'Source: 1 document' : `Sources: ${count} documents`}${first && `, ${first === last ? first : `${first}–${last}`}`}`,
    publishers: (names, more) =>
      `Sources: ${list([...names, ...(more ? [`${more} more ${more === 1 ? 'document' : 'documents'}`] : [])])}`,
    notes: 'Notes',
    sources: 'Sources',
    undated: 'n.d.',
    untitled: 'untitled',
    menu: 'View, download, cite',
    loading: 'Loading…',
    notLoaded: 'This part could not be loaded.',
    retry: 'Try again',
    view: 'View',
    views: {
      auto: 'Automatic',
      radar: 'Radar',
      dots: 'Dots',
      timeline: 'Timeline',
      list: 'List',
      table: 'Table',
      bars: 'Bars',
    },
    download: 'Download',
    copy: 'Copy',
    texts: { gbt7714: 'Citation (GB/T 7714)', apa7: 'Citation (APA 7)', embed: 'Embed code' },
    print: 'Print this chart',
    outcome: {
      saved: file => `Downloaded: ${file}`,
      unsure: file => `If ${file} does not arrive, downloads are blocked here: copy it from below.`,
      copied: name => `Copied: ${name}`,
      notCopied: 'Copying is not allowed here: select the text below and copy it.',
      ownRows: 'The rows of this page’s own data are not part of the code.',
      printing: 'Opening print…',
      notPrinted: 'Printing is not allowed here: download the SVG or PNG instead.',
      failed: file => `${file} could not be made here: try the SVG.`,
    },
    close: 'Close',
    newest: date => `Newest source: ${date}`,
    keys: 'Home, End, Page Up and Page Down go further. Enter keeps the details open, Tab goes into them, Escape closes them.',
    highlight: label => `Highlight ${label}`,
    clear: label => `Clear the selection: ${label}`,
    selected: label => `${label} selected`,
    unselected: 'Selection cleared',
    shows: view => `Shown as: ${view}`,
    controls: {
      label: 'Filters, time range and pages',
      closer: 'Zoom in',
      wider: 'Zoom out',
      earlier: 'Earlier',
      later: 'Later',
      reset: 'Reset',
      filter: 'Filter',
      all: 'All',
      previous: 'Previous page',
      next: 'Next page',
    },
    problem: 'This chart cannot be shown as asked.',
    problemPart: 'Not all of the data could be shown.',
    nothing: 'There are no figures to show.',
  },
};

export const enRadar: RadarTranslation = {
  keys: 'Left and right go to the next indicator, up and down to the next city.',
  what: (cities, axes) =>
    cities.length && axes
      ? `${isLong(cities) ? `${cities.length} ${cities.length > 1 ? 'cities' : 'city'}` : list(cities)} ${cities.length > 1 ? 'compared ' : ''}on ${axes} ${axes === 1 ? 'indicator' : 'indicators'}`
      : 'City comparison',
  howRadar: () => 'Each spoke has its own scale, from zero. Compare along a spoke, not by area.',
  howDots: () => 'Each row has its own scale, from zero.',
  undirected: axes => `${list(axes)}: more is not better or worse.`,
  statistics: (known, total, from, to) =>
    `${known} of ${total} figures are known${from && `, dated ${from === to ? from : `between ${from} and ${to}`}`}.`,
  gap: (cities, axes, { kind, why }) =>
    kind === 'unpublished'
      ? `${list(cities)} published no figure for ${list(axes)}`
      : kind === 'refused'
        ? `${list(axes)}, ${list(cities)} – ${why}`
        : `No figure for ${list(axes)} in ${list(cities)}${why && `: ${why}`}`,
  lacking: counts => `Figures are missing for ${list(counts.map(([city, count]) => `${city} (${count})`))}.`,
  standing: (lead, trail, total, part) => {
    const ranked = part ? ' that can be ranked' : '';
    const on = (count: number, named: boolean) => {
      if (total < 2) return named ? ` on the only measure${ranked}` : '';
      if (count < total) return ` on ${inWords(count)}${named ? ` of the ${inWords(total)} measures${ranked}` : ''}`;
      return ` on ${total < 3 ? 'both' : `all ${inWords(total)}`}${named ? ` measures${ranked}` : ''}`;
    };
    const told = (standing: Standing | null, one: string, each: string, level: string, named: boolean) =>
      standing &&
      `${list(standing.cities)} ${standing.cities.length > 1 ? each : one}${standing.shared ? level : ''}${on(standing.count, named)}`;
    const leads = told(lead, 'leads', 'each lead', lead && lead.cities.length > 1 ? ' or tie' : ' or ties', true);
    const trails = told(trail, 'is last', 'are each last', ' or joint last', !lead);
    return `${[leads, trails].filter(Boolean).join('; ')}.`;
  },
  widest: (axis, first, last, lower) =>
    `The gap is widest for ${axis}${lower ? ' (lower is better)' : ''}: ${list(first.cities)} ${first.cities.length > 1 ? 'each have' : 'has'} ${first.figure}, ${list(last.cities)} ${last.cities.length > 1 ? 'each ' : ''}${last.figure}.`,
  roundedTo: (city, axis, figure) => `${city}’s ${axis}: another source rounds it to ${figure}.`,
  indicator: 'Indicator',
  lead: (cities, figure) => (cities.length ? `${list(cities)} ${figure}` : figure),
  isCounted: false,
  unitBeside: (unit, name) => (name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit),
  rounded: 'rounded',
  noted: (axis, remarks) => `${axis} – ${remarks}`,
  unlike: axis => `${axis}: the definitions differ from city to city and do not compare directly`,
  datedUnlike: (axis, dates) => `${axis}: one last day, but written in several ways (${dates.join('; ')})`,
  inexact: (axis, cities) =>
    `${axis}: ${cities.length > 1 ? `the figures of ${list(cities)} are rounded or bounds` : `the figure of ${list(cities)} is rounded or a bound`}, not exact`,
  incomparable: (differences, dated) =>
    dated ? `known for ${differences[0]}` : `what is known does not compare (${differences.join(', ')})`,
  secondHand: (axis, cities) =>
    `${axis}: ${cities.length > 1 ? `the figures of ${list(cities)} come` : `the figure of ${list(cities)} comes`} from an aggregator or a translation`,
  node: (city, axis, value, when) => `${city}, ${axis}: ${value}${when && `, ${when}`}`,
};

const inWords = (count: number): string => numeral(count).toLowerCase();

/** What the ids say with spaces for their hyphens, but for these. */
const fields = { ai: 'AI', 'science technology': 'science and technology' };

/** Which rows are the first, by their order. */
const firstOf: Readonly<Record<string, string>> = {
  size: 'largest',
  'size-asc': 'smallest',
  date: 'earliest',
  'date-desc': 'latest',
};

export const enBars: BarsTranslation = {
  sort: {
    label: 'Sort by',
    by: {
      size: 'size, largest first',
      'size-asc': 'size, smallest first',
      date: 'date, earliest first',
      'date-desc': 'date, latest first',
      name: 'name, A to Z',
      'name-desc': 'name, Z to A',
      none: 'order of the data',
    },
    sorted: order => `Sorted by ${order}`,
  },
  controls: 'Filters and order',
  shown: (shown, total) => `Shown: ${shown} of ${total} funds.`,
  keys: 'Up and down go to the next fund, right and left into its parts and back.',
  what: cities =>
    `Government investment funds${cities.length ? ` in ${isLong(cities) ? `${cities.length} places` : list(cities)}` : ''}`,
  how: (unit, first, contains) =>
    `${first ? `The ${firstOf[first[1]] ? `${first[0]} ${firstOf[first[1]]}` : `first ${first[0]}`}, p` : 'P'}ublished size${unit && `, ${unit}`}.${contains ? ' Do not add up: some contain others.' : ''}`,
  money: {
    exists: { heading: 'Set up', caption: 'money that a source reports as a fund' },
    announced: { heading: 'Announced', caption: 'said, not yet reported as set up' },
    target: { heading: 'Only a target', caption: '' },
    unknown: { heading: 'Status not stated', caption: '' },
  },
  more: count => `${count} more ${count === 1 ? 'fund is' : 'funds are'} in the table.`,
  showAll: total => `Show all ${total}`,
  andMore: count => `and ${count} more`,
  including: 'Including ',
  statistics: (funds, parts, unstated) =>
    [
      `${funds} ${funds === 1 ? 'fund is' : 'funds are'} shown`,
      parts ? `${parts} of them ${parts === 1 ? 'is' : 'are'} part of another` : '',
      unstated ? `${unstated} ${unstated === 1 ? 'has' : 'have'} no known size` : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  claims: counts => `What the sizes stand for: ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
  largest: (names, figure, existing, status) =>
    names.length > 1
      ? `${numeral(names.length)} funds share the largest size, ${figure}${existing ? `; ${existing === names.length ? 'all' : numeral(existing).toLowerCase()} of them ${existing === 1 ? 'exists' : 'exist'}` : ''}.`
      : `The largest fund is ${names[0]}: ${figure} (${status}).`,
  largestIn: (city, names, figure) => `Largest in ${city}: ${list(names)}, ${figure}.`,
  lacking: names => `No size is known for ${list(names)}.`,
  form: {
    fund: 'fund',
    'fund-of-funds': 'fund of funds',
    cluster: 'cluster of funds',
    batch: 'batch of funds',
    group: 'group of funds',
  },
  currency: { CNY: 'yuan (CNY)', USD: 'US dollars (USD)' },
  unpublished: 'size not published',
  notPublished: 'not published',
  stock: 'Totals of existing funds',
  unstated: 'Size not known',
  unpublishedSizes: 'Size not published',
  notShown: 'Size not shown',
  otherCurrency: 'In another currency',
  noCurrency: 'Without a currency',
  partOf: whole => `part of ${whole}`,
  since: date => `set up ${date.replace(/^until/, 'by')}`,
  noSum: (parts, targets) =>
    `Do not add the sizes up: ${[...(parts ? ['some funds contain others'] : []), ...(targets ? ['some are only targets'] : [])].join(', and ') || 'funds may invest in each other'}.`,
  listed: 'Totals of existing funds have no bars: they are not single funds.',
  noScale: whole => `The parts of ${whole} are listed and not drawn to scale: together they exceed the stated whole.`,
  notConverted: currency =>
    currency ? `Amounts in ${currency} are not converted and have no bar.` : 'Sizes without a currency have no bar.',
  remarks: count => `See the table for notes on ${count} funds.`,
  accessibleName: words => words.join(', '),
  fund: 'Fund',
  place: 'Place',
  size: 'Published size',
  stated: 'Date of size',
  noDate: 'no date',
  formHead: 'Kind of fund',
  levelHead: 'Level',
  fieldHead: 'Field',
  field: id => wordFor(fields, id.replaceAll('-', ' ')),
  established: 'Set up',
  manager: 'Manager',
  whole: 'Part of',
  same: 'Also on this fund',
};

export const enTimeline: TimelineTranslation = {
  keys: 'Left and right go to the entry before or after in time, up and down to the next lane, + and − zoom.',
  what: (places, from, to) =>
    `Policy timeline${places.length ? `: ${places.length > 4 ? `${places.length} places` : list(places)}` : ''}${from ? `, ${from === to ? from : `${from}–${to}`}` : ''}`,
  how: 'Policy papers, projects and events by date. A band means that only the month or year is known.',
  plain: 'Policy papers, projects and events by date.',
  shown: shown => `${shown} ${shown === '1' ? 'entry' : 'entries'}.`,
  dated: (count, from, to) =>
    from && to
      ? `${count}, ${from === to ? `dated ${from}` : `from ${from} to ${to}`}.`
      : `${count}${from ? `, from ${from} on` : to ? `, up to ${to}` : ''}.`,
  undatedCount: count => `${count} without a date.`,
  targetCount: count => `${count} with a target.`,
  supportCount: count => `${count} with a support ceiling, voucher or pledge.`,
  overlaps: count => `${count} periods overlap.`,
  role: {
    issued: 'issued',
    effective: 'in force',
    established: 'established',
    held: 'held',
    visit: 'visit',
    signed: 'signed',
    started: 'started',
    completed: 'completed',
    announced: 'announced',
    progress: 'progress',
    target: 'target',
  },
  kind: {
    policy: 'policy',
    facility: 'facility',
    fund: 'fund',
    meeting: 'meeting',
    visit: 'visit',
    zone: 'zone',
    agreement: 'agreement',
    target: 'target',
    ceiling: 'support ceiling',
    voucher: 'voucher',
    pledge: 'pledge',
    support: 'support',
    other: 'other',
  },
  edge: { start: 'early in #', end: 'late in #' },
  event: 'Event',
  roleOf: 'Kind of date',
  kindOf: 'Kind',
  issuer: 'Issued by',
  documents: 'Stated in',
  place: 'Place',
  level: 'Level',
  length: 'Length',
  days: '# days',
  noDate: 'no date',
  undated: 'Without a date',
  aims: 'Targets',
  supports: 'Ceilings, vouchers and pledges',
  noYear: 'No year stated',
  several: 'Several places',
  otherPlaces: 'Other places',
  noLevel: 'No level stated',
  longer: 'periods of more than one year',
  none: 'no entries',
  one: '1 entry',
  many: '# entries',
  more: '… and # more',
  opens: 'Enter lists them',
  closes: 'Enter closes the list',
  band: 'date uncertain',
  span: 'period',
  openEnd: 'period, open end',
  paper: 'policy paper',
  law: 'law',
  asOf: date => `As of ${date}`,
  unscaled: (undated, aims, supports) =>
    `Not on the scale: ${[
      undated && `${undated} without a date`,
      aims && `${aims} ${aims === '1' ? 'target' : 'targets'}`,
      supports && `${supports} ${supports === '1' ? 'ceiling, voucher or pledge' : 'ceilings, vouchers and pledges'}`,
    ]
      .filter(Boolean)
      .join(', ')}`,
  crowd: 'several entries',
  filter: { from: 'From', to: 'To' },
  page: (from, to, total) => `${from}–${to} of ${total}`,
};

export const en: Translation = { ...enCommon, radar: enRadar, bars: enBars, timeline: enTimeline };
