/**
 * The rows of the dataset: one interface per table of `data/`, generic over ids.
 * Every closed union of the dataset is declared here once and checked against
 * `data/datapackage.json` when the dataset is built.
 */

export type * from './chart-rows.js';
export type * from './documents.js';

/** The languages of the bundled data. */
export type DatasetLocale = 'zh-Hans' | 'zh-Hant' | 'en';

/** The language of a reader: a BCP 47 tag such as `en`, `zh-Hans`, `de-CH`. */
export type Locale = Own<DatasetLocale>;

/** Text for readers: one string for every language, or one per language, by its BCP 47 tag. */
export type LocalText = string | LocalTexts;

/** The same text by language. */
export type LocalTexts = { readonly [L in DatasetLocale]?: string } & { readonly [tag: string]: string | undefined };

/** How exact a figure is: `eq` is exact, `ge` "at least", `gt` "more than", `le` "at most", `lt` "less than", `approx` "about". */
export type Bound = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx';

/** What a figure was counted from, if not from everything: a count that its source calls incomplete, a sample, a list. */
export type Basis = 'incomplete' | 'sample' | 'list';

/** What kind of statement a figure is. A target never shares an axis with an actual figure. */
export type Status =
  'actual' | 'target' | 'planned' | 'ceiling' | 'announced' | 'registered' | 'established' | 'stock' | 'expected';

/** The level of government behind a fund or a document. */
export type Level = 'national' | 'provincial' | 'municipal' | 'district';

/** What a figure covers. Figures of different scopes share no axis. */
export type Scope = 'city' | 'district' | 'project' | 'cluster';

/** Why a value is missing, in a word that charts explain; your own rows may have a reason in your own words. */
export type Missing =
  /** The source mentions it but prints no figure. */
  | 'not-stated'
  /** No source of the dataset gives the figure. */
  | 'not-found'
  /** The table or image that shows it is missing in the copy of the source. */
  | 'not-preserved'
  /** It does not exist for this place. */
  | 'not-applicable';

/** How close a source is to the issuer of the figure. Default axes have no figures of an `aggregator` or a `translation`. */
export type Tier =
  'official' | 'press-quoting-official' | 'mirror-of-press-quoting-official' | 'press' | 'aggregator' | 'translation';

export type SourceKind = 'article' | 'official' | 'press' | 'aggregator' | 'translation';
export type PlaceKind = 'city' | 'district' | 'province' | 'region' | 'sar' | 'country';
export type Direction = 'higher' | 'lower' | 'neutral';
export type Unit =
  | 'money'
  | 'percent'
  | 'count'
  | 'per-10k-people'
  /** Computing power: 1 is 10^18 floating-point operations a second. */
  | 'eflops'
  /** A score or share on a scale of its source's own. */
  | 'index'
  /** A position in a list, where 1 is first. Never a default axis. */
  | 'rank';
/** The currencies of the dataset. */
export type DatasetCurrency = 'CNY' | 'USD';

/** A currency by its code of ISO 4217. */
export type Currency = Own<DatasetCurrency>;

/** A word of the dataset, or your own. `labels` of the rows names your own words; without a name, the word itself is shown. */
export type Own<Code extends string> = Code | (string & {});
export type FundForm = 'fund' | 'fund-of-funds' | 'cluster' | 'batch' | 'group';
export type FundPart = 'tranche' | 'sub-fund';
export type DateEdge = 'start' | 'end';
export type DateRole =
  | 'issued'
  | 'effective'
  | 'established'
  | 'held'
  | 'visit'
  | 'signed'
  | 'started'
  | 'completed'
  /** Made public as something to come, or as a promise. */
  | 'announced'
  /** Progress before completion. */
  | 'progress'
  | 'target';
export type EventKind =
  'policy' | 'facility' | 'fund' | 'meeting' | 'visit' | 'zone' | 'agreement' | 'target' | 'other';
/** What a document calls itself. `expert-draft` is a proposal and no law. */
export type DocumentType =
  | 'regulation'
  | 'plan'
  | 'action-plan'
  | 'programme'
  | 'opinions'
  | 'measures'
  | 'rules'
  | 'notice'
  | 'memorandum'
  | 'expert-draft';
/** A target, or money: a ceiling, vouchers, a pledge, a sum set aside. */
export type TargetKind = 'target' | 'ceiling' | 'voucher' | 'pledge' | 'support';
export type TargetDefinition = 'core' | 'above-designated-size' | 'driven' | 'other';
export type ProfileField =
  'character' | 'strength' | 'aim' | 'emphasis' | 'speciality' | 'key-industry' | 'field-of-future-industry';

/** An EDTF date (ISO 8601-2 levels 0 and 1, quarters 33–36, halves 40–41, `2025-XX-29`), UTC. */
export type Edtf = string;

/** A city or another place. */
export interface Place<P extends string = string> {
  readonly id: P;
  readonly kind?: Own<PlaceKind>;
  readonly parent?: P | null;
  /** 1 for the four first-tier cities, otherwise `null`. */
  readonly tier?: number | null;
  readonly name: LocalText;
  /** A color of CSS: hexadecimal, `rgb()`, `hsl()` or a name of HTML 4. Absent: one of the theme. */
  readonly color?: string;
  /** The shape of its markers: `circle`, `square`, …, see `markerNames` of `@cityfacts/core`. Absent: one of the theme. */
  readonly marker?: string;
}

/** Indicators that are compared together, as the axes of one radar: the `indicators="set:NAME"` attribute. */
export interface AxisSet<N extends string = string> {
  readonly id: N;
  readonly name: LocalText;
  /** What the set is for. */
  readonly note?: LocalText;
}

/** What is measured. */
export interface Indicator<I extends string = string> {
  readonly id: I;
  readonly unit: Unit;
  /** For `unit: 'money'`. */
  readonly currency?: Currency | null;
  /** The most decimals that a value is shown with; for money, in plain units. A value with a citation keeps the digits that are printed. */
  readonly decimals?: number;
  /** The ends of its scale. Absent: 0, and a round number above the largest value. */
  readonly min?: number | null;
  readonly max?: number | null;
  /** Whether more or less of it is better, or neither. */
  readonly direction?: Direction;
  /** Names of the axis sets it belongs to, see the `indicators="set:NAME"` attribute. */
  readonly sets?: readonly string[];
  readonly name: LocalText;
  /** What is counted ("firms", "家"); empty for money and percent. */
  readonly unitName?: LocalText;
  readonly definition?: LocalText;
}

/** One value of one indicator for one place and period. */
export interface Observation<P extends string = string, I extends string = string> {
  readonly id?: string;
  readonly place: P;
  readonly indicator: I;
  /** Absent: without a date. */
  readonly period?: Edtf;
  /** In plain units: CNY and not 亿元, percent as printed. `null` is missing and never 0. */
  readonly value: number | null;
  /** Why `value` is `null`: a word of `Missing`, or your own words. */
  readonly missing?: Missing | (string & {}) | null;
  readonly bound?: Bound;
  readonly status?: Own<Status>;
  readonly scope?: Scope;
  /** Values of one series share definition and cut-off; values of different series compare only with a footnote. */
  readonly series?: string | null;
  /** What it was counted from, if not from everything. An incomplete count is not ranked. */
  readonly basis?: Basis | null;
  /** Which sample or list: "sample of 2,205 firms". */
  readonly basisName?: LocalText;
  readonly tier?: Tier;
  /** Ids of observations of the same place, indicator, date, status and series that contradict this one. */
  readonly conflictWith?: readonly string[] | null;
  readonly note?: LocalText;
}

/** A fund, a part of one, or a group of them. */
export interface Fund<P extends string = string, F extends string = string> {
  readonly id: F;
  readonly place?: P;
  readonly level?: Own<Level>;
  readonly form?: Own<FundForm>;
  /** Plain units of `currency`, or of `unit`; `null` is missing and never 0. */
  readonly size: number | null;
  readonly currency?: Currency | null;
  /** Absent: money. Figures of different units never share a scale. */
  readonly unit?: Unit;
  /** What is counted ("firms", "家"); empty for money and percent. */
  readonly unitName?: LocalText;
  /** The most decimals that `size` is shown with. */
  readonly decimals?: number;
  readonly missing?: Missing | (string & {}) | null;
  readonly bound?: Bound;
  readonly status?: Own<Status>;
  /** When `size` was stated, or the day that a total is counted on. */
  readonly stated?: Edtf | null;
  readonly statedMissing?: Missing | (string & {}) | null;
  readonly established?: Edtf | null;
  readonly establishedMissing?: Missing | (string & {}) | null;
  /** The fund that contains this one. */
  readonly parent?: F | null;
  readonly part?: FundPart | null;
  /** Ids of other rows about the same fund, with another date or status. They do not contradict this one. */
  readonly sameAs?: readonly F[] | null;
  readonly focus?: readonly string[];
  /** Ids of funds that contradict this one. */
  readonly conflictWith?: readonly F[] | null;
  readonly name: LocalText;
  /** Who manages it, or who founded or leads it. Absent: no source prints it. */
  readonly manager?: LocalText;
  readonly note?: LocalText;
  /** A web address, http or https. */
  readonly href?: string | null;
}

/** A point or span on the timeline. */
export interface PolicyEvent<P extends string = string, E extends string = string> {
  readonly id: E;
  /** May be empty. */
  readonly places: readonly P[];
  readonly date: Edtf | null;
  readonly missing?: Missing | (string & {}) | null;
  /** Early or late in the period of `date`. */
  readonly dateEdge?: DateEdge | null;
  /** Absent: not stated. */
  readonly dateRole?: Own<DateRole> | null;
  /** Absent: `other`. */
  readonly kind?: Own<EventKind> | null;
  /** A word of `DocumentType`, or your own; `null` if it is no document. */
  readonly documentType?: Own<DocumentType> | null;
  readonly isDocument?: boolean;
  readonly level?: Own<Level> | null;
  /** Number of the document, as printed. Absent: no source prints it. */
  readonly documentNumber?: string | null;
  /** Ids of events that contradict this one. */
  readonly conflictWith?: readonly E[] | null;
  readonly title: LocalText;
  /** The bodies that issued the document. Absent: no source prints them. */
  readonly issuer?: LocalText;
  /** One line in our own words. */
  readonly gloss?: LocalText;
  /** A web address, http or https. */
  readonly href?: string | null;
}

/** A stated target, or money that is promised. */
export interface Target<P extends string = string, T extends string = string> {
  readonly id: T;
  readonly place: P;
  readonly subject: LocalText;
  /** Absent: a target. */
  readonly kind?: TargetKind;
  /** The year of the target; `null` if none is stated, and for money. */
  readonly year: Edtf | null;
  readonly purpose?: LocalText;
  readonly value: number | null;
  readonly missing?: Missing | (string & {}) | null;
  readonly unit: Unit;
  readonly currency?: Currency | null;
  readonly bound: Bound;
  readonly definition?: TargetDefinition | null;
  /** The documents that state it: ids of events. */
  readonly documents?: readonly string[] | null;
}

/** A stated characteristic of a place. */
export interface Profile<P extends string = string> {
  readonly id: string;
  readonly place: P;
  readonly field: ProfileField;
  readonly phrase: LocalText;
}
