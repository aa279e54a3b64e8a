import { barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import { figureOptions } from '@cityfacts/core';

interface Attributed {
  readonly attribute: string;
}
const namesOf = (...tables: readonly object[]): readonly string[] =>
  tables.flatMap(table =>
    Object.values(table as Readonly<Record<string, Attributed>>).map(({ attribute }) => attribute),
  );

/** The attributes that an address may set, by chart: exactly its options. */
export const allowed = {
  'city-radar': namesOf(radarOptions, figureOptions),
  'fund-bars': namesOf(barsOptions, figureOptions),
  'policy-timeline': namesOf(timelineOptions, figureOptions),
} as const;

export type FrameTag = keyof typeof allowed;
