import { timelineOptionDocs, timelineOptions } from '@cityfacts/charts';
import { timelineRows } from '@cityfacts/data/timeline.en.js';
import 'cityfacts/policy-timeline.js';
import { timelineCases } from '../cases/policy-timeline.js';
import { chartStories, placesOf, valuesOf } from '../chart-stories.js';

export const { meta, story } = chartStories(
  'policy-timeline',
  timelineOptions,
  timelineOptionDocs,
  timelineCases,
  timelineRows,
  (rows: unknown) => {
    const cities = placesOf(rows, 'events', 'places');
    return {
      cities,
      highlight: cities,
      kinds: [...new Set([...valuesOf(rows, 'events', 'kind'), ...valuesOf(rows, 'targets', 'kind')])],
      levels: valuesOf(rows, 'events', 'level'),
    };
  },
);
