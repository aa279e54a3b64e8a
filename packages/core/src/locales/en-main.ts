import { aloud, dates, inFull, isLong, list, numbers, numeral, symbols } from './en-parts.js';
import { currencyName } from '../format/currency.js';
import { chinese } from './foreign.js';
import type {
  BarsMainTranslation,
  CommonMainTranslation,
  RadarMainTranslation,
  Standing,
  TimelineMainTranslation,
} from './translation.js';

export const enCommon: CommonMainTranslation = {
  language: 'en',
  numbers,
  dates,
  space: ' ',
  foreign: chinese,
  colon: ': ',
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
  conflict: {
    word: 'sources differ',
  },
  lowerIsBetter: 'lower is better',
  known: (known, total) => `${known} of ${total} known`,
  detail: {
    scale: 'Scale',
  },
  scale: (max, min) => (min ? `${min} to ${max}` : `0–${max}`),
  figure: {
    more: 'All figures, sources and notes',
    documents: (count, first, last) =>
      `${count === 1 ? 'Source: 1 document' : `Sources: ${count} documents`}${first && `, ${first === last ? first : `${first}–${last}`}`}`,
    menu: 'View, download, cite',
    loading: 'Loading…',
    notLoaded: 'This part could not be loaded.',
    noRows: 'The data could not be loaded.',
    leftOut: count => `${count} ${count === 1 ? 'row' : 'rows'} left out`,
    retry: 'Try again',
    views: {
      auto: 'Automatic',
      radar: 'Radar',
      dots: 'Dots',
      timeline: 'Timeline',
      list: 'List',
      table: 'Table',
      bars: 'Bars',
    },
    close: 'Close',
    keys: 'Home, End, Page Up and Page Down go further. Enter keeps the details open, Tab goes into them, Escape closes them.',
    mainKeys: 'Arrows move, Enter opens, Esc closes',
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

export const enRadar: RadarMainTranslation = {
  keys: 'Left and right go to the next indicator, up and down to the next place.',
  what: (cities, axes, areCities) =>
    cities.length && axes
      ? `${isLong(cities) ? `${cities.length} ${areCities ? 'cities' : 'places'}` : list(cities)} ${cities.length > 1 ? 'compared ' : ''}on ${axes} ${axes === 1 ? 'indicator' : 'indicators'}`
      : 'Comparison',
  howRadar: isFromZero => `Each spoke has its own scale, ${fromZero(isFromZero)}. Compare along a spoke, not by area.`,
  howDots: isFromZero => `Each row has its own scale, ${fromZero(isFromZero)}.`,
  statistics: (known, total, from, to) =>
    `${known} of ${total} figures are known${from && `, dated ${from === to ? from : `between ${from} and ${to}`}`}.`,
  lacking: counts => `Figures are missing for ${list(counts.map(([city, count]) => `${city} (${count})`))}.`,
  standing: (lead, trail, total, part) => {
    const ranked = part ? ' that can be ranked' : '';
    const on = (count: number, named: boolean) => {
      if (total < 2) return named ? ` on the only measure${ranked}` : '';
      if (count < total) return ` on ${inWords(count)}${named ? ` of the ${inWords(total)} measures${ranked}` : ''}`;
      return ` on ${total < 3 ? 'both' : `all ${inWords(total)}`}${named ? ` measures${ranked}` : ''}`;
    };
    const clause = (standing: Standing | null, one: string, each: string, level: string, named: boolean) =>
      standing &&
      `${list(standing.cities)} ${standing.cities.length > 1 ? each : one}${standing.shared ? level : ''}${on(standing.count, named)}`;
    const leads = clause(lead, 'leads', 'each lead', lead && lead.cities.length > 1 ? ' or tie' : ' or ties', true);
    const trails = clause(trail, 'is last', 'are each last', ' or joint last', !lead);
    return `${[leads, trails].filter(Boolean).join('; ')}.`;
  },
  widest: (axis, first, last, lower) =>
    `The gap is widest for ${axis}${lower ? ' (lower is better)' : ''}: ${list(first.cities)} ${first.cities.length > 1 ? 'each have' : 'has'} ${first.figure}, ${list(last.cities)} ${last.cities.length > 1 ? 'each ' : ''}${last.figure}.`,
  lead: (cities, figure) => (cities.length ? `${list(cities)} ${figure}` : figure),
  isCounted: false,
  unitBeside: (unit, name) => (name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit),
  rounded: 'rounded',
  incomparable: (differences, dated) =>
    dated ? `known for ${differences[0]}` : `what is known does not compare (${differences.join(', ')})`,
  node: (city, axis, value, when) => `${city}, ${axis}: ${value}${when && `, ${when}`}`,
};

/** Where scales start. */
const fromZero = (isFromZero: boolean): string => `from zero${isFromZero ? '' : ' where no other ends are given'}`;

const inWords = (count: number): string => numeral(count).toLowerCase();

/** Its parts with commas between them, from a capital letter to a full stop. */
function sentence(...parts: readonly string[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text && `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** Which rows are the first, by their order. */
const firstOf: Readonly<Record<string, string>> = {
  size: 'largest',
  'size-asc': 'smallest',
  date: 'earliest',
  'date-desc': 'latest',
};

export const enBars: BarsMainTranslation = {
  shown: (shown, total) => `${shown} of ${total} shown.`,
  keys: 'Up and down go to the next bar, right and left into its parts and back.',
  funds: 'Government investment funds',
  published: 'published size',
  figures: 'Figures',
  what: (subject, places) =>
    subject + (places.length ? ` in ${isLong(places) ? `${places.length} places` : list(places)}` : ''),
  how: (measure, unit, first, contains) =>
    [
      sentence(
        first ? `the ${firstOf[first[1]] ? `${first[0]} ${firstOf[first[1]]}` : `first ${first[0]}`}` : '',
        measure,
        unit && (measure ? unit : `in ${unit}`),
      ),
      contains ? 'Do not add up: some contain others.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  money: {
    exists: { heading: 'Set up', caption: 'money that a source reports as a fund' },
    announced: { heading: 'Announced', caption: 'said, not yet reported as set up' },
    target: { heading: 'Only a target', caption: '' },
    unknown: { heading: 'Status not stated', caption: '' },
  },
  more: count => `${count} more ${count === 1 ? 'is' : 'are'} not shown.`,
  showAll: total => `Show all ${total}`,
  andMore: count => `and ${count} more`,
  including: 'Including ',
  statistics: (funds, parts, unstated) =>
    [
      `${funds} ${funds === 1 ? 'is' : 'are'} shown`,
      parts ? `${parts} of them ${parts === 1 ? 'is' : 'are'} part of another` : '',
      unstated ? `${unstated} ${unstated === 1 ? 'has' : 'have'} no figure` : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  claims: counts => `What the figures stand for: ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
  largest: (names, figure, existing, status) =>
    names.length > 1
      ? `${numeral(names.length)} share the largest figure, ${figure}${existing ? `; ${existing === names.length ? 'all' : numeral(existing).toLowerCase()} of them ${existing === 1 ? 'exists' : 'exist'}` : ''}.`
      : `The largest is ${names[0]}: ${figure}${status && ` (${status})`}.`,
  largestIn: (city, names, figure) => `Largest in ${city}: ${list(names)}, ${figure}.`,
  lacking: names => `There is no figure for ${list(names)}.`,
  form: {
    fund: 'fund',
    'fund-of-funds': 'fund of funds',
    cluster: 'cluster of funds',
    batch: 'batch of funds',
    group: 'group of funds',
  },
  currency: (code, tag) => `${code === 'CNY' ? 'yuan' : currencyName(code, tag)} (${code})`,
  unpublished: 'size not published',
  stock: 'Totals of existing funds',
  unstated: 'Size not known',
  unpublishedSizes: 'Size not published',
  notShown: 'Not shown',
  otherCurrency: 'In another currency',
  otherUnit: 'In another unit',
  noFigures: 'No figure',
  partOf: whole => `part of ${whole}`,
  since: date => `set up ${date.replace(/^until/, 'by')}`,
  accessibleName: words => words.join(', '),
};

export const enTimeline: TimelineMainTranslation = {
  keys: 'Left and right go to the entry before or after in time, up and down to the next lane, + and − zoom.',
  what: (isPolicy, places, from, to) =>
    `${isPolicy ? 'Policy timeline' : 'Timeline'}${places.length ? `: ${places.length > 4 ? `${places.length} places` : list(places)}` : ''}${from ? `, ${from === to ? from : `${from}–${to}`}` : ''}`,
  policies: 'Policy papers, projects and events by date.',
  events: 'Events by date.',
  bands: 'A band means that the exact day is not known.',
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
  level: 'Level',
  noDate: 'no date',
  undated: 'Without a date',
  aims: 'Targets',
  supports: 'Ceilings, vouchers and pledges',
  noYear: 'No year stated',
  several: 'Several places',
  otherPlaces: 'Other places',
  noLevel: 'No level stated',
  noPlace: 'No place stated',
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
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  day: '#',
  page: (from, to, total) => `${from}–${to} of ${total}`,
};
