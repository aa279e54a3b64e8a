/**
 * The shapes of the facts: one interface per table of `data/`, generic over ids.
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

/** How a printed figure bounds the true one: `ge` is "at least", `gt` "more than", `approx` "about". */
export type Bound = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx';

/** From what a figure was counted, where not from all: a count that its source calls incomplete, a sample, a list. */
export type Basis = 'incomplete' | 'sample' | 'list';

/** What kind of claim a figure is. A target is never mixed with an actual. */
export type Status =
  'actual' | 'target' | 'planned' | 'ceiling' | 'announced' | 'registered' | 'established' | 'stock' | 'expected';

/** The level of government behind a fund or a document. */
export type Level = 'national' | 'provincial' | 'municipal' | 'district';

/** What a figure covers. Only `city` may be a radar axis without a footnote. */
export type Scope = 'city' | 'district' | 'project' | 'cluster';

/** Why a value is empty. Readers see the word for it; user data may give its own words instead. */
export type Missing =
  /** The source speaks of the thing but prints no figure. */
  | 'not-stated'
  /** No source of the dataset gives the figure. */
  | 'not-found'
  /** The source's table or figure that would hold it is absent from the stored copy. */
  | 'not-preserved'
  /** The thing does not exist for this place. */
  | 'not-applicable';

/** How near a source is to the issuer of the figure. `aggregator` and `translation` are kept out of default views. */
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
  /** A place in a list, 1 the first. Never added, never a default axis. */
  | 'rank';
/** The currencies of the dataset. */
export type DatasetCurrency = 'CNY' | 'USD';

/** A currency by its code of ISO 4217. */
export type Currency = Own<DatasetCurrency>;

/** A word of ours, or an author's own. Its names are in `labels` of the rows; without one it is shown as it is. */
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
  /** Made public as something to come, or as a promise: whether it took place the source cannot say. */
  | 'announced'
  /** A step forward, without an opening. */
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
/** An aim, or money: the most that is given, vouchers, a pledge, a sum set aside. */
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
  /** 1 for the four first-tier cities, `null` where no tier is kept. */
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
  /** Most digits after the point that are shown of a value; of money, in plain units. What a citation prints is shown as printed. */
  readonly decimals?: number;
  /** The ends of its scale. Absent: 0, and a round number above the largest value. */
  readonly min?: number | null;
  readonly max?: number | null;
  /** Whether more or less of it is better, or neither. */
  readonly direction?: Direction;
  /** Names of the axis sets it belongs to, see the `indicators="set:NAME"` attribute. */
  readonly sets?: readonly string[];
  readonly name: LocalText;
  /** The counted thing ("firms", "家"); empty for money and percent. */
  readonly unitName?: LocalText;
  readonly definition?: LocalText;
}

/** One value of one indicator for one place and period. */
export interface Observation<P extends string = string, I extends string = string> {
  readonly id?: string;
  readonly place: P;
  readonly indicator: I;
  /** Absent: nothing is said of its date. */
  readonly period?: Edtf;
  /** In plain units: CNY and not 亿元, percent as printed. `null` is missing and never 0. */
  readonly value: number | null;
  /** The reason where `value` is `null`: a code, or the user's own words. */
  readonly missing?: Missing | (string & {}) | null;
  readonly bound?: Bound;
  readonly status?: Own<Status>;
  readonly scope?: Scope;
  /** Values of one series share definition and cut-off; values of different series compare only with a footnote. */
  readonly series?: string | null;
  /** From what it was counted, where not from all. An incomplete count is not ranked. */
  readonly basis?: Basis | null;
  /** Which sample or list: "sample of 2,205 firms". */
  readonly basisName?: LocalText;
  readonly tier?: Tier;
  /** Ids of observations of the same place, indicator, date, status and series in which another source says otherwise. */
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
  /** The counted thing ("firms", "家"); empty for money and percent. */
  readonly unitName?: LocalText;
  /** Most digits after the point that are shown of `size`. */
  readonly decimals?: number;
  readonly missing?: Missing | (string & {}) | null;
  readonly bound?: Bound;
  readonly status?: Own<Status>;
  /** When `size` was stated, or the day that a total is counted on. */
  readonly stated?: Edtf | null;
  readonly statedMissing?: Missing | (string & {}) | null;
  readonly established?: Edtf | null;
  readonly establishedMissing?: Missing | (string & {}) | null;
  /** The whole this fund is a part of. */
  readonly parent?: F | null;
  readonly part?: FundPart | null;
  /** Ids of other rows about the same fund: statements of another date or status, which are no contradiction. */
  readonly sameAs?: readonly F[] | null;
  readonly focus?: readonly string[];
  /** Ids of funds in which another source says otherwise. */
  readonly conflictWith?: readonly F[] | null;
  readonly name: LocalText;
  /** Who manages it, or who founded or leads it where the name says so. Absent: no source prints it. */
  readonly manager?: LocalText;
  readonly note?: LocalText;
  /** An address in the web, http or https. */
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
  /** Absent: nothing is said of what happened on the date. */
  readonly dateRole?: Own<DateRole> | null;
  /** Absent: `other`. */
  readonly kind?: Own<EventKind> | null;
  /** A word of `DocumentType`, or the user's own; `null` for what is no document. */
  readonly documentType?: Own<DocumentType> | null;
  readonly isDocument?: boolean;
  readonly level?: Own<Level> | null;
  /** Number of the document, as printed. Absent: no source prints it. */
  readonly documentNumber?: string | null;
  /** Ids of events in which another source says otherwise. */
  readonly conflictWith?: readonly E[] | null;
  readonly title: LocalText;
  /** The bodies that issued the document. Absent: no source prints them. */
  readonly issuer?: LocalText;
  /** One line in our own words. */
  readonly gloss?: LocalText;
  /** An address in the web, http or https. */
  readonly href?: string | null;
}

/** A stated aim, or money that is promised. */
export interface Target<P extends string = string, T extends string = string> {
  readonly id: T;
  readonly place: P;
  readonly subject: LocalText;
  /** Absent: a target. */
  readonly kind?: TargetKind;
  /** The year it is aimed at; `null` where none is stated, and for money. */
  readonly year: Edtf | null;
  readonly purpose?: LocalText;
  readonly value: number | null;
  readonly missing?: Missing | (string & {}) | null;
  readonly unit: Unit;
  readonly currency?: Currency | null;
  readonly bound: Bound;
  readonly definition?: TargetDefinition | null;
  /** Ids of the events that are the documents which state it. */
  readonly documents?: readonly string[] | null;
}

/** A stated character of a place. */
export interface Profile<P extends string = string> {
  readonly id: string;
  readonly place: P;
  readonly field: ProfileField;
  readonly phrase: LocalText;
}
