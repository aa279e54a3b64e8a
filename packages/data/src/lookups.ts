import { lastDay } from './last-day.js';
import type { Citation, Observation, RadarRows, Source } from './types.js';

/**
 * The observation of one indicator for one place: the latest whose period ends in `year` or earlier, else the latest.
 * `undefined` where the rows hold none; an observation whose `value` is `null` is one and says why.
 *
 * @param year A year such as `2023`.
 */
export function observation<P extends string, I extends string>(
  rows: Pick<RadarRows<P, I>, 'observations'>,
  place: NoInfer<P>,
  indicator: NoInfer<I>,
  year?: number,
): Observation<P, I> | undefined {
  const limit = year === undefined ? '9999-12-31' : `${String(year).padStart(4, '0')}-12-31`;
  return rows.observations
    .filter(row => row.place === place && row.indicator === indicator && lastDay(row.period) <= limit)
    .reduce<Observation<P, I> | undefined>(
      (best, row) => (best === undefined || lastDay(row.period) > lastDay(best.period) ? row : best),
      undefined,
    );
}

/** Where the value of an observation is printed; `undefined` for a missing value. The first, where several sources print it. */
export function citationOf<S extends string>(
  rows: Pick<RadarRows<string, string, S>, 'citations'>,
  observationId: string,
): Citation<S> | undefined {
  return rows.citations?.find(({ table, row }) => table === 'observations' && row === observationId);
}

/** The document behind a citation; `undefined` where the rows do not hold it. */
export function sourceOf<S extends string>(
  rows: Pick<RadarRows<string, string, S>, 'sources'>,
  id: NoInfer<S>,
): Source<S> | undefined {
  return rows.sources?.find(source => source.id === id);
}
