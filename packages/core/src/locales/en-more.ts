/** What only the stage `more` and the exports say. */
import { wordFor } from '../get-own.js';
import { list } from './en-parts.js';
import type {
  BarsMoreTranslation,
  CommonMoreTranslation,
  RadarMoreTranslation,
  TimelineMoreTranslation,
} from './translation.js';

/** What the ids say with spaces for their hyphens, but for these. */
const fields = { ai: 'AI', 'science technology': 'science and technology' };

export const enCommonMore: CommonMoreTranslation = {
  language: 'en',
  sentenceEnd: '.',
  sentenceGap: '. ',
  tier: {
    official: 'official',
    'press-quoting-official': 'news report citing officials',
    'mirror-of-press-quoting-official': 'news report citing officials (copy)',
    press: 'press',
    aggregator: 'aggregator',
    translation: 'translation',
  },
  paragraphs: numbers => `para${numbers.length > 1 ? 's' : '.'} ${numbers.join(', ')}`,
  headings: numbers => `heading${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`,
  detail: {
    value: 'Figure',
    printed: 'Original wording',
    date: 'Date',
    status: 'Status',
    scope: 'Covers',
    reason: 'Why it is missing',
    basis: 'Basis',
    definition: 'Definition',
    source: 'Source',
    tier: 'Kind of source',
    note: 'Note',
  },
  conflict: {
    from: 'Differs from',
    rounded: 'Another source',
    side: (text, source) => `${text} (${source})`,
    note: sides => `The sources do not agree: ${sides.join('; ')}.`,
  },
  figure: {
    publishers: (names, more) =>
      `Sources: ${list([...names, ...(more ? [`${more} more ${more === 1 ? 'document' : 'documents'}`] : [])])}`,
    citation: (publisher, title, parts) =>
      [publisher, `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`, ...parts].filter(Boolean).join(', '),
    byline: (name, date) => `${name}, ${date}`,
    inBrackets: text => ` (${text})`,
    notes: 'Notes',
    sources: 'Sources',
    undated: 'n.d.',
    untitled: 'untitled',
    newest: date => `Newest source: ${date}`,
    view: 'View',
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
  },
};

export const enRadarMore: RadarMoreTranslation = {
  undirected: axes => `${list(axes)}: more is not better or worse.`,
  gap: (cities, axes, { kind, why }) =>
    kind === 'unpublished'
      ? `${list(cities)} published no figure for ${list(axes)}`
      : kind === 'refused'
        ? `${list(axes)}, ${list(cities)} – ${why}`
        : `No figure for ${list(axes)} in ${list(cities)}${why && `: ${why}`}`,
  roundedTo: (city, axis, figure) => `${city}’s ${axis}: another source rounds it to ${figure}.`,
  indicator: 'Indicator',
  noted: (axis, remarks) => `${axis} – ${remarks}`,
  unlike: axis => `${axis}: the definitions differ from city to city and do not compare directly`,
  datedUnlike: (axis, dates) => `${axis}: one last day, but written in several ways (${dates.join('; ')})`,
  inexact: (axis, cities) =>
    `${axis}: ${cities.length > 1 ? `the figures of ${list(cities)} are rounded or bounds` : `the figure of ${list(cities)} is rounded or a bound`}, not exact`,
  secondHand: (axis, cities) =>
    `${axis}: ${cities.length > 1 ? `the figures of ${list(cities)} come` : `the figure of ${list(cities)} comes`} from an aggregator or a translation`,
};

export const enBarsMore: BarsMoreTranslation = {
  sort: {
    label: 'Sort by',
    by: {
      size: 'figure, largest first',
      'size-asc': 'figure, smallest first',
      date: 'date, earliest first',
      'date-desc': 'date, latest first',
      name: 'name, A to Z',
      'name-desc': 'name, Z to A',
      none: 'order of the data',
    },
    sorted: order => `Sorted by ${order}`,
  },
  controls: 'Filters and order',
  notPublished: 'not published',
  noSum: (parts, targets) =>
    `Do not add up: ${[...(parts ? ['some contain others'] : []), ...(targets ? ['some are only targets'] : [])].join(', and ') || 'funds may invest in each other'}.`,
  listed: 'Totals of existing funds have no bars: they are not single funds.',
  noScale: whole => `The parts of ${whole} are listed and not drawn to scale: together they exceed the stated whole.`,
  notConverted: currency =>
    currency ? `Amounts in ${currency} are not converted and have no bar.` : 'Figures in another unit have no bar.',
  remarks: count => `See the table for notes on ${count} rows.`,
  fund: 'Fund',
  name: 'Name',
  place: 'Place',
  stated: 'Date of size',
  noDate: 'no date',
  formHead: 'Kind of fund',
  kindHead: 'Kind',
  levelHead: 'Level',
  fieldHead: 'Field',
  field: id => wordFor(fields, id.replaceAll('-', ' ')),
  established: 'Set up',
  manager: 'Manager',
  whole: 'Part of',
  same: 'Also on this fund',
};

export const enTimelineMore: TimelineMoreTranslation = {
  event: 'Event',
  kindOf: 'Kind',
  documents: 'Stated in',
  place: 'Place',
  days: '# days',
  roleOf: 'Kind of date',
  link: 'Link',
  issuer: 'Issued by',
  filter: { from: 'From', to: 'To' },
  length: 'Length',
};
