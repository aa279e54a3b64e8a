import type { Evidence } from './cite.js';
import { firstDay, lastDay } from './days.js';
import type {
  BarsRows,
  Citation,
  Edtf,
  Fund,
  Observation,
  Place,
  PolicyEvent,
  Profile,
  ProfileField,
  RadarRows,
  Source,
  Target,
  TimelineRows,
} from './types.js';

/**
 * The latest observation of one indicator for one place. `undefined` if the rows have none. If the `value` of an observation is
 * `null`, its `missing` says why.
 *
 * @param year The last year that its period may end in, such as `2023`. Default: any.
 */
export function observation<P extends string, I extends string>(
  rows: Pick<RadarRows<P, I>, 'observations'>,
  place: NoInfer<P>,
  indicator: NoInfer<I>,
  year?: number,
): Observation<P, I> | undefined {
  const limit = year === undefined ? '9999-12-31' : `${String(year).padStart(4, '0')}-12-31`;
  return rows.observations
    .filter(row => row.place === place && row.indicator === indicator && lastDay(row.period ?? '') <= limit)
    .reduce<Observation<P, I> | undefined>(
      (best, row) => (best === undefined || lastDay(row.period ?? '') > lastDay(best.period ?? '') ? row : best),
      undefined,
    );
}

/**
 * Where the value of an observation is printed, or where a source mentions it without a figure. If several sources print it, the
 * first; `undefined` if none does.
 */
export function citationOf<S extends string>(
  rows: Pick<RadarRows<string, string, S>, 'citations'>,
  observationId: string,
): Citation<S> | undefined {
  return rows.citations?.find(({ table, row }) => table === 'observations' && row === observationId);
}

/** The document of a citation; `undefined` if the rows do not have it. */
export function sourceOf<S extends string>(
  rows: Pick<RadarRows<string, string, S>, 'sources'>,
  id: NoInfer<S>,
): Source<S> | undefined {
  return rows.sources?.find(source => source.id === id);
}

/** A table whose rows have citations. */
export type CitedTable = 'observations' | 'funds' | 'events' | 'targets' | 'profiles';

/** The funds of one place, including those that are parts of others. Funds whose `place` is one of its districts are not included. */
export function fundsOf<P extends string, F extends string>(
  rows: Pick<BarsRows<P, F>, 'funds'>,
  place: NoInfer<P>,
): readonly Fund<P, F>[] {
  return rows.funds.filter(row => row.place === place);
}

/** The tranches and sub-funds directly inside a fund. */
export function partsOf<P extends string, F extends string>(
  rows: Pick<BarsRows<P, F>, 'funds'>,
  fund: NoInfer<F>,
): readonly Fund<P, F>[] {
  return rows.funds.filter(row => row.parent === fund);
}

/** The events of one place, including those of several places. */
export function eventsOf<P extends string, E extends string>(
  rows: Pick<TimelineRows<P, E>, 'events'>,
  place: NoInfer<P>,
): readonly PolicyEvent<P, E>[] {
  return rows.events.filter(row => row.places.includes(place));
}

/**
 * The events that may have happened between two dates, both included: those whose date has at least one day in that period. Events
 * without a date are not included.
 *
 * @param from An EDTF date such as `2024` or `2024-03-15`.
 * @param to The same; `2024` is the whole year.
 */
export function eventsBetween<P extends string, E extends string>(
  rows: Pick<TimelineRows<P, E>, 'events'>,
  from: Edtf,
  to: Edtf,
): readonly PolicyEvent<P, E>[] {
  return rows.events.filter(
    ({ date }) => date !== null && lastDay(date) >= firstDay(from) && firstDay(date) <= lastDay(to),
  );
}

/** The targets and the promised money of one place. */
export function targetsOf<P extends string, T extends string>(
  rows: { readonly targets?: readonly Target<P, T>[] },
  place: NoInfer<P>,
): readonly Target<P, T>[] {
  return rows.targets?.filter(row => row.place === place) ?? [];
}

/** What sources say about a place: the profiles of one field, or of all. */
export function profilesOf<P extends string>(
  rows: { readonly profiles: readonly Profile<P>[] },
  place: NoInfer<P>,
  field?: ProfileField,
): readonly Profile<P>[] {
  return rows.profiles.filter(row => row.place === place && (field === undefined || row.field === field));
}

/** The places directly inside one: the districts of a city, the cities of a country. */
export function placesIn<P extends string>(
  rows: { readonly places: readonly Place<P>[] },
  parent: NoInfer<P>,
): readonly Place<P>[] {
  return rows.places.filter(row => row.parent === parent);
}

/** All citations of one row, or of one of its fields (`size`, `established`, `name_zh`: the columns of `data/`). */
export function citationsOf<S extends string>(
  rows: Pick<RadarRows<string, string, S>, 'citations'>,
  table: CitedTable,
  row: string,
  field?: string,
): readonly Citation<S>[] {
  const wanted = rows.citations?.filter(
    citation => citation.table === table && citation.row === row && (field === undefined || citation.field === field),
  );
  return wanted ?? [];
}

/** The citations of one row or field, with their documents: an argument for `cite`. */
export function evidenceOf<S extends string>(
  rows: Evidence<S>,
  table: CitedTable,
  row: string,
  field?: string,
): Required<Evidence<S>> {
  const citations = citationsOf(rows, table, row, field);
  const named = new Set(citations.map(({ source }) => source));
  return { citations, sources: rows.sources?.filter(({ id }) => named.has(id)) ?? [] };
}
