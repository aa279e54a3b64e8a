import type {
  Basis,
  Bound,
  DateRole,
  EventKind,
  FundForm,
  Level,
  Missing,
  Scope,
  Status,
  TargetKind,
  Tier,
} from '@cityfacts/data';
import type { Sides } from '../format/currency.js';
import type { Decimal } from '../format/decimal.js';
import type { EdtfDate, ParsedEdtf } from '../format/parse-edtf.js';
import type { Gap } from '../gap.js';

/**
 * A power of ten with its word in a drawing (`bn`) and in a count (` billion`), each with the space before it. `before` and
 * `after`: most digits of an amount on both sides of the point with which it is easy to read; default: any, and 2.
 */
export type Magnitude = readonly [exponent: number, short: string, long: string, before?: number, after?: number];

/** How a language writes numbers. `locales/intl.ts` has it for any language, by Intl. */
export interface NumberWords {
  /** Largest first. */
  readonly magnitudes: readonly Magnitude[];
  /** A thousand in a place of a few characters, where it is no magnitude: `k`. */
  readonly thousand?: string;
  /** Significant digits of a short figure. */
  readonly shortDigits: number;
  /** Plain digits with the separators of the language; `fraction` may be empty. */
  write(integer: string, fraction: string): string;
  percent(number: string): string;
  /** The magnitude that a count is written in, where not in digits. `units`: those it reaches. */
  countUnit?(units: readonly Magnitude[], digitsIn: (exponent: number) => Decimal): Magnitude | undefined;
  /** What is before and after an amount of a currency of ISO 4217. `tag`: the reader's language and region. */
  currency(code: string, tag: string): Sides;
  /** Rules of regions that have others, by tag. */
  readonly regions?: Readonly<Record<string, Partial<NumberWords>>>;
}

/** How a language writes dates. `locales/intl.ts` has the larger part of it for any language, by Intl. */
export interface DateWords {
  /** A date without its qualifiers; `short` for axes and narrow places. */
  date(date: EdtfDate, short: boolean): string;
  /** The same below a heading that says the year; empty: there is no more than the year. */
  inYear(date: EdtfDate): string;
  about(date: string): string;
  possibly(date: string): string;
  since(date: string): string;
  until(date: string): string;
  /** In place of an unknown end. */
  readonly unknown: string;
  /** From one date to another; `parsed` has both as numbers. */
  span(from: string, to: string, short: boolean, parsed: ParsedEdtf): string;
  /** The style of a date in a line of small print. */
  readonly inLine: 'long' | 'short';
}

/** The words that every chart needs. */
export interface CommonTranslation {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** Between two sentences of a paragraph. */
  readonly space: string;
  /** Text of another script inside this language, which a voice reads in `lang`. */
  readonly foreign: { readonly pattern: RegExp; readonly lang: string };
  /** Separates a label from what it labels: `: ` or `：`. */
  readonly colon: string;
  readonly sentenceEnd: string;
  /** Between two sentences of one note. */
  readonly sentenceGap: string;
  /** Between the items of a bare list. */
  readonly listGap: string;
  /** Separates whole clauses in one sentence: `; ` or `；`. */
  readonly clauseGap: string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** The word for a missing value. */
  readonly noFigure: string;
  readonly missing: { readonly [M in Missing]: string };
  /** In place of a figure that breaks a rule of its chart: "not shown: negative"; without a reason "not shown". */
  notShown(reason: string): string;
  /** Why such a figure is left out. */
  readonly refused: { readonly [code: string]: string };
  /** From what a figure was counted. */
  readonly basis: { readonly [B in Basis]: string };
  /** A figure with its bound, short: `> 24,000`. */
  bound(bound: Bound, figure: string): string;
  /** A figure with its bound, as said aloud: "more than 24,000". */
  boundSpoken(bound: Bound, figure: string): string;
  /** A figure with its unit in full: "CNY 300 billion". */
  aloud(figure: string): string;
  /** A count with its counting word: `114 firms`, `114家`. */
  counted(figure: string, unit: string): string;
  readonly status: { readonly [S in Status]: string };
  readonly scope: { readonly [S in Scope]: string };
  readonly level: { readonly [L in Level]: string };
  readonly tier: { readonly [T in Tier]: string };
  /** Where sources do not agree. */
  readonly conflict: {
    /** Beside a figure that another source contradicts. */
    readonly word: string;
    /** Head of the line with what another source says. */
    readonly from: string;
    /** Head of the line with the figure as another source rounds it. */
    readonly rounded: string;
    /** What one side says, and its source. */
    side(text: string, source: string): string;
    note(sides: readonly string[]): string;
  };
  readonly lowerIsBetter: string;
  known(known: number, total: number): string;
  /** Where figures are printed: "para. 9" or "paras 2, 9" of an article. */
  paragraphs(numbers: readonly string[]): string;
  headings(numbers: readonly string[]): string;
  readonly detail: {
    readonly value: string;
    readonly printed: string;
    readonly date: string;
    readonly scale: string;
    readonly status: string;
    readonly scope: string;
    readonly reason: string;
    readonly basis: string;
    readonly definition: string;
    readonly source: string;
    readonly tier: string;
    readonly note: string;
  };
  /** Scale of one axis from 0 to its end: `0–8%`. */
  /** `min`: where it is not 0. */
  scale(max: string, min?: string): string;
  readonly figure: {
    /** The link to table, notes and sources. */
    readonly more: string;
    /** "Sources: 9 documents, 2019–2025"; the years are empty where no document is dated. */
    documents(count: number, first: string, last: string): string;
    /** The publishers by name, and how many further documents there are. */
    publishers(names: readonly string[], more: number): string;
    /** Publisher, title, date and places of a document, in the manner of the language; a part may be empty. */
    citation(publisher: string, title: string, parts: readonly string[]): string;
    /** Who published a document, and when. */
    byline(name: string, date: string): string;
    /** An addition in brackets. */
    inBrackets(text: string): string;
    readonly notes: string;
    readonly sources: string;
    readonly undated: string;
    readonly untitled: string;
    readonly menu: string;
    /** While a part of the chart loads, and where it could not be loaded. */
    readonly loading: string;
    readonly notLoaded: string;
    /** The rows of the author could not be loaded. */
    readonly noRows: string;
    /** How many rows of the author are left out, because they could not be read. */
    leftOut(count: number): string;
    readonly retry: string;
    readonly view: string;
    readonly views: { readonly [view: string]: string };
    readonly download: string;
    readonly copy: string;
    /** Names of what can be copied. */
    readonly texts: { readonly gbt7714: string; readonly apa7: string; readonly embed: string };
    readonly print: string;
    /** What became of an action of the menu. */
    readonly outcome: {
      readonly saved: (file: string) => string;
      /** Downloads may be forbidden: what to do where none begins. */
      readonly unsure: (file: string) => string;
      readonly copied: (name: string) => string;
      readonly notCopied: string;
      readonly ownRows: string;
      readonly printing: string;
      readonly notPrinted: string;
      readonly failed: (file: string) => string;
    };
    readonly close: string;
    /** The date of the newest of the sources. */
    readonly newest: (date: string) => string;
    /** Keys of every drawing, after those of the chart itself. */
    readonly keys: string;
    /** The keys that matter most, in one line of 12 px letters, 240 px wide at most. */
    readonly mainKeys: string;
    /** A button of pinned details: lets what they are about stand out. */
    readonly highlight: (label: string) => string;
    /** Name of the button that shows what is selected. */
    readonly clear: (label: string) => string;
    readonly selected: (label: string) => string;
    readonly unselected: string;
    readonly shows: (view: string) => string;
    /** Filters, zoom and pan, back to what the author shows, pages. */
    readonly controls: {
      readonly label: string;
      readonly closer: string;
      readonly wider: string;
      readonly earlier: string;
      readonly later: string;
      readonly reset: string;
      /** Head of the reader's filters, and the choice of no filter. */
      readonly filter: string;
      readonly all: string;
      readonly previous: string;
      readonly next: string;
    };
    readonly problem: string;
    /** The same where something is shown all the same. */
    readonly problemPart: string;
    readonly nothing: string;
  };
}

/** The cities that lead, or are last, on most measures; on how many; `shared`: on some of them level with another. */
export interface Standing {
  readonly cities: readonly string[];
  readonly count: number;
  readonly shared: boolean;
}

/** The cities at one end of a measure, and their figure. */
export interface Side {
  readonly cities: readonly string[];
  readonly figure: string;
}

/** Words of the radar. */
export interface RadarTranslation {
  readonly keys: string;
  /** `areCities`: places of other kinds are called places. */
  what(cities: readonly string[], axes: number, areCities: boolean): string;
  /** `isFromZero`: all scales are; the ends of others are at their axes. */
  howRadar(isFromZero: boolean): string;
  howDots(isFromZero: boolean): string;
  /** Axes where more is neither better nor worse. */
  undirected(axes: readonly string[]): string;
  statistics(known: number, total: number, from: string, to: string): string;
  /** Cities without a figure for the axes, and why; without the end of the sentence. */
  gap(cities: readonly string[], axes: readonly string[], gap: Gap): string;
  /** Which cities lack how many figures: `Guangzhou (3)`. */
  lacking(counts: readonly (readonly [city: string, count: number])[]): string;
  /** Who leads and who is last on most of `total` measures; `part`: not all can be ranked. One of the two may be `null`. */
  standing(lead: Standing | null, trail: Standing | null, total: number, part: boolean): string;
  /** The axis where the lowest is the smallest share of the highest; of `lower` is better the lowest comes first. */
  widest(axis: string, first: Side, last: Side, lower: boolean): string;
  /** Another source rounds a figure. */
  roundedTo(city: string, axis: string, figure: string): string;
  readonly indicator: string;
  /** A figure behind its cities, or without them. */
  lead(cities: readonly string[], figure: string): string;
  /** Whether figures in the drawing have their counting words. */
  readonly isCounted: boolean;
  /** The unit of an axis below its name; empty where figures have it, or the name says it. */
  unitBeside(unit: string, name: string): string;
  /** Below the name of an axis: none of its figures is exact; empty where each figure says so itself. */
  readonly rounded: string;
  unlike(axis: string): string;
  /** Dates with one last day, but written in several ways. */
  datedUnlike(axis: string, dates: readonly string[]): string;
  /** Some figures of an axis are exact, or bounds or roundings of another kind than others. */
  inexact(axis: string, cities: readonly string[]): string;
  /** Why a figure that is known has no place on the axis: its status, what it covers, its date; `dated`: its date alone. */
  incomparable(differences: readonly string[], dated: boolean): string;
  /** Remarks on figures of one axis, one clause a city. */
  noted(axis: string, remarks: string): string;
  /** Figures that come from an aggregator or a translation. */
  secondHand(axis: string, cities: readonly string[]): string;
  node(city: string, axis: string, value: string, when: string): string;
}

/** Words of the fund bars. */
export interface BarsTranslation {
  readonly keys: string;
  /** The choice of an order, and what is said once it is there. */
  readonly sort: {
    readonly label: string;
    /** Of each order. */
    readonly by: { readonly [order: string]: string };
    sorted(order: string): string;
  };
  /** Name of the filters and the order together. */
  readonly controls: string;
  shown(shown: number, total: number): string;
  /** What the bundled rows are about, and what their figures are. */
  readonly funds: string;
  readonly published: string;
  /** What rows are about that do not say it. */
  readonly figures: string;
  what(subject: string, places: readonly string[]): string;
  /**
   * `measure`: what the figures are, and `unit`; both may be empty. `first`: how many rows are drawn of more, and their order.
   * `contains`: some contain others.
   */
  how(measure: string, unit: string, first: readonly [count: number, order: string] | null, contains: boolean): string;
  /** Headings of the groups by what the money is, with a short caption that holds for the bundled rows. */
  readonly money: {
    readonly [M in 'exists' | 'announced' | 'target' | 'unknown']: {
      readonly heading: string;
      readonly caption: string;
    };
  };
  /** Where the funds are that are not drawn, and the button that shows them. */
  more(count: number): string;
  showAll(total: number): string;
  /** After the last of some names: so many more. */
  andMore(count: number): string;
  /** Before the parts of a fund, below its bar. */
  readonly including: string;
  /** Shown funds, how many of them are parts of others, how many state no size. */
  statistics(funds: number, parts: number, unstated: number): string;
  /** How many of the stated sizes are targets, established, …: pairs of count and word. */
  claims(counts: readonly (readonly [number, string])[]): string;
  /** The funds of the largest size, how many of them exist, and the status of the first. */
  largest(names: readonly string[], figure: string, existing: number, status: string): string;
  largestIn(city: string, names: readonly string[], figure: string): string;
  /** The funds without a known size, by name. */
  lacking(names: readonly string[]): string;
  readonly form: { readonly [F in FundForm]: string };
  /** A currency of ISO 4217 in a sentence: "yuan (CNY)". `tag`: the reader's language and region. */
  currency(code: string, tag: string): string;
  /** In place of a size that no source prints, and of such a date. */
  readonly unpublished: string;
  readonly notPublished: string;
  /** Heads of lists: totals of existing funds, funds without a known size, figures in another currency or unit. */
  readonly stock: string;
  readonly unstated: string;
  /** The same where none of them was ever published. */
  readonly unpublishedSizes: string;
  /** Head of the list of sizes that cannot be shown. */
  readonly notShown: string;
  readonly otherCurrency: string;
  readonly otherUnit: string;
  /** Head of the list of rows without a figure, of which nothing else is said. */
  readonly noFigures: string;
  partOf(whole: string): string;
  /** The date of setting up, short: `set up 2023`. */
  since(date: string): string;
  /** Why sizes are not added up: some shown funds contain others; some are only targets. */
  noSum(parts: boolean, targets: boolean): string;
  /** Totals of existing funds have no bar. */
  readonly listed: string;
  /** The parts of a fund exceed it together. */
  noScale(whole: string): string;
  /** Figures of another currency, which is empty where they have another unit. */
  notConverted(currency: string): string;
  /** Remarks on so many funds are in the table. */
  remarks(count: number): string;
  /** Joins the words of a spoken label. */
  accessibleName(words: readonly string[]): string;
  readonly fund: string;
  /** Heads the names of rows that are not about funds. */
  readonly name: string;
  readonly place: string;
  readonly stated: string;
  readonly noDate: string;
  readonly formHead: string;
  /** The same of rows that are not about funds. */
  readonly kindHead: string;
  readonly levelHead: string;
  readonly fieldHead: string;
  /** A field of investment by its id; of an id that is the author's own, the id. */
  field(id: string): string;
  readonly established: string;
  readonly manager: string;
  readonly whole: string;
  /** Another row about the same fund. */
  readonly same: string;
}

/** Words of the timeline. In plain texts `#` stands for what is filled in. */
export interface TimelineTranslation {
  readonly keys: string;
  /** `isPolicy`: policies are among the rows. */
  what(isPolicy: boolean, places: readonly string[], from: string, to: string): string;
  /** What is shown: policies among others, or none; and what a band means. */
  readonly policies: string;
  readonly events: string;
  readonly bands: string;
  shown(shown: string): string;
  /** `null`: open on that side. */
  dated(count: string, from: string | null, to: string | null): string;
  undatedCount(count: string): string;
  targetCount(count: string): string;
  /** Of support ceilings, vouchers and pledges. */
  supportCount(count: string): string;
  /** Two periods or more. */
  overlaps(count: string): string;
  readonly role: { readonly [R in DateRole]: string };
  readonly kind: { readonly [K in EventKind | TargetKind]: string };
  /** Early or late in the period `#`. */
  readonly edge: { readonly start: string; readonly end: string };
  readonly event: string;
  readonly roleOf: string;
  readonly kindOf: string;
  readonly link: string;
  /** Heads of who issued a document, and of the documents that state a target. */
  readonly issuer: string;
  readonly documents: string;
  readonly place: string;
  readonly level: string;
  readonly length: string;
  readonly days: string;
  readonly noDate: string;
  readonly undated: string;
  readonly aims: string;
  readonly supports: string;
  readonly noYear: string;
  readonly several: string;
  readonly otherPlaces: string;
  readonly noLevel: string;
  readonly noPlace: string;
  readonly longer: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly more: string;
  readonly opens: string;
  readonly closes: string;
  readonly band: string;
  readonly span: string;
  /** A period of which at least one has no end. */
  readonly openEnd: string;
  readonly paper: string;
  readonly law: string;
  asOf(date: string): string;
  /** How many entries have no place on the time scale; empty texts: none of these. */
  unscaled(undated: string, targets: string, supports: string): string;
  readonly crowd: string;
  /** Tick labels: the twelve months, and a day. */
  readonly months: readonly string[];
  readonly day: string;
  /** Heads of the reader's filters by year. */
  readonly filter: { readonly from: string; readonly to: string };
  page(from: string, to: string, total: string): string;
}

/** The words of each chart, by themselves: a page that shows one chart carries those of no other. */
export interface ChartTranslations {
  readonly radar: RadarTranslation;
  readonly bars: BarsTranslation;
  readonly timeline: TimelineTranslation;
}

/** Every word a reader can see, besides the facts themselves. A missing translation is a compile error. */
export interface Translation extends CommonTranslation, ChartTranslations {}

type FigureMore =
  | 'citation'
  | 'byline'
  | 'inBrackets'
  | 'publishers'
  | 'notes'
  | 'sources'
  | 'undated'
  | 'untitled'
  | 'newest'
  | 'view'
  | 'download'
  | 'copy'
  | 'texts'
  | 'print'
  | 'outcome';
type CommonMore = 'sentenceEnd' | 'sentenceGap' | 'tier' | 'paragraphs' | 'headings';
type Divided = 'detail' | 'conflict' | 'figure';

/** Words that only the stage `more` and the exports need; they load with it. */
export type CommonMoreTranslation = Pick<CommonTranslation, CommonMore | 'language'> & {
  readonly detail: Omit<CommonTranslation['detail'], 'scale'>;
  readonly conflict: Omit<CommonTranslation['conflict'], 'word'>;
  readonly figure: Pick<CommonTranslation['figure'], FigureMore>;
};
export type RadarMoreTranslation = Pick<
  RadarTranslation,
  'undirected' | 'gap' | 'roundedTo' | 'indicator' | 'noted' | 'unlike' | 'datedUnlike' | 'inexact' | 'secondHand'
>;
export type BarsMoreTranslation = Pick<
  BarsTranslation,
  | 'sort'
  | 'controls'
  | 'notPublished'
  | 'noSum'
  | 'listed'
  | 'noScale'
  | 'notConverted'
  | 'remarks'
  | 'fund'
  | 'name'
  | 'place'
  | 'stated'
  | 'noDate'
  | 'formHead'
  | 'kindHead'
  | 'levelHead'
  | 'fieldHead'
  | 'field'
  | 'established'
  | 'manager'
  | 'whole'
  | 'same'
>;
export type TimelineMoreTranslation = Pick<
  TimelineTranslation,
  'event' | 'kindOf' | 'documents' | 'place' | 'days' | 'roleOf' | 'link' | 'issuer' | 'filter' | 'length'
>;

/** Words of the first file. */
export type CommonMainTranslation = Omit<CommonTranslation, CommonMore | Divided> & {
  readonly detail: Pick<CommonTranslation['detail'], 'scale'>;
  readonly conflict: Pick<CommonTranslation['conflict'], 'word'>;
  readonly figure: Omit<CommonTranslation['figure'], FigureMore>;
};
export type RadarMainTranslation = Omit<RadarTranslation, keyof RadarMoreTranslation>;
export type BarsMainTranslation = Omit<BarsTranslation, keyof BarsMoreTranslation>;
export type TimelineMainTranslation = Omit<TimelineTranslation, keyof TimelineMoreTranslation>;

/** Words of the first file for a page that shows some of the charts. */
export interface MainTranslation extends CommonMainTranslation {
  readonly radar?: RadarMainTranslation;
  readonly bars?: BarsMainTranslation;
  readonly timeline?: TimelineMainTranslation;
}

/** Words of the stage `more` for the same. */
export interface MoreTranslation extends CommonMoreTranslation {
  readonly radar?: RadarMoreTranslation;
  readonly bars?: BarsMoreTranslation;
  readonly timeline?: TimelineMoreTranslation;
}

/** A part of an object, at any depth; lists and functions are whole. */
type Partly<T> = T extends ((...args: never) => unknown) | readonly unknown[] | RegExp | string
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> };

/** The strings of a language that is not one of the bundled data. What it lacks is English. */
export type ContributedTranslation = Partly<Omit<Translation, 'language' | 'numbers' | 'dates'>> &
  Pick<Translation, 'language' | 'numbers' | 'dates'>;
