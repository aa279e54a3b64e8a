/** The typed rows of each chart: what its property `data` takes. */
import type { Citation, Fund, Indicator, LocalText, Observation, Place, PolicyEvent, Source, Target } from './types.js';

/** The names of an author's own words, by field and word: `{ kind: { election: { en: 'Election', 'zh-Hans': '选举' } } }`. */
export interface Labels {
  readonly status?: Names;
  readonly level?: Names;
  readonly form?: Names;
  readonly kind?: Names;
  readonly dateRole?: Names;
}

type Names = Readonly<Record<string, LocalText>>;

/** The rows `<city-radar>` reads. */
export interface RadarRows<P extends string = string, I extends string = string, S extends string = string> {
  readonly places: readonly Place<P>[];
  readonly indicators: readonly Indicator<I>[];
  readonly observations: readonly Observation<P, I>[];
  readonly sources?: readonly Source<S>[];
  /** Citations of `observations` (field `value`), by the observation's `id`. */
  readonly citations?: readonly Citation<S>[];
  /** Who compiled the rows and under which license; the last of the source lines. */
  readonly credit?: LocalText;
  readonly labels?: Labels;
}

/** The rows `<fund-bars>` reads. */
export interface BarsRows<P extends string = string, F extends string = string, S extends string = string> {
  readonly places: readonly Place<P>[];
  readonly funds: readonly Fund<P, F>[];
  readonly sources?: readonly Source<S>[];
  /** What the rows are about: the heading of the figure if the author sets none. */
  readonly title?: LocalText;
  /** What their figures are: `Revenue`, `Share of workers`. */
  readonly measure?: LocalText;
  /** The texts of the chart speak of government funds, as for the bundled rows. Absent: of figures in general. */
  readonly subject?: 'government-funds';
  /** Citations of `funds`, by the fund's `id`; field `size` is the one shown beside the figure. */
  readonly citations?: readonly Citation<S>[];
  /** Who compiled the rows and under which license; the last of the source lines. */
  readonly credit?: LocalText;
  readonly labels?: Labels;
}

/** The rows `<policy-timeline>` reads. */
export interface TimelineRows<
  P extends string = string,
  E extends string = string,
  T extends string = string,
  S extends string = string,
> {
  readonly places: readonly Place<P>[];
  readonly events: readonly PolicyEvent<P, E>[];
  readonly targets?: readonly Target<P, T>[];
  readonly sources?: readonly Source<S>[];
  /** What the rows are about: the heading of the figure if the author sets none. */
  readonly title?: LocalText;
  /** Citations of `events` and `targets`, by `table` and the row's `id`; without a `table` it is an event's. */
  readonly citations?: readonly Citation<S>[];
  /** Who compiled the rows and under which license; the last of the source lines. */
  readonly credit?: LocalText;
  readonly labels?: Labels;
}
