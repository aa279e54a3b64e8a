/** The schemas of rows are what the charts draw, and what the bundled rows are. */
import type { Fund, Indicator, Observation, Place, PolicyEvent, Target } from '@cityfacts/data';
import type { RowOf } from '@cityfacts/core/own/check.js';
import type { placeFields } from '@cityfacts/core/own/shared-fields.js';
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { expect, it } from 'vitest';
import type { BarsInput, RadarInput, TimelineInput } from '@cityfacts/charts';
import type { fundFields } from '../src/bars/schema.js';
import type { indicatorFields, observationFields } from '../src/radar/schema.js';
import type { eventFields, targetFields } from '../src/timeline/schema.js';

type Assignable<From extends To, To> = From;
/** What the schemas give is what the charts take: the compiler holds it. Ids and lists of places are there after reading. */
export type Held = [
  Assignable<RowOf<typeof placeFields>, Place>,
  Assignable<RowOf<typeof indicatorFields>, Indicator>,
  Assignable<RowOf<typeof observationFields>, Observation>,
  Assignable<RowOf<typeof fundFields> & { id: string }, Fund>,
  Assignable<RowOf<typeof eventFields> & { id: string; places: string[]; date: string | null }, PolicyEvent>,
  Assignable<RowOf<typeof targetFields> & { year: string | null; bound: 'eq' }, Target>,
];

it('the bundled rows are rows as authors write them', () => {
  const radar: RadarInput = radarRows;
  const bars: BarsInput = barsRows;
  const timeline: TimelineInput = timelineRows;
  expect([radar, bars, timeline]).toHaveLength(3);
});
