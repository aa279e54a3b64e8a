import { radarOptionDocs, radarOptions } from '@cityfacts/charts';
import { radarRows } from '@cityfacts/data/radar.en.js';
import 'cityfacts/city-radar.js';
import { radarCases } from '../cases/city-radar.js';
import { chartStories, placesOf, valuesOf } from '../chart-stories.js';

export const { meta, story } = chartStories(
  'city-radar',
  radarOptions,
  radarOptionDocs,
  radarCases,
  radarRows,
  (rows: unknown) => {
    const cities = placesOf(rows, 'observations', 'place');
    const sets = valuesOf(rows, 'indicators', 'sets').map(set => `set:${set}`);
    return { cities, highlight: cities, indicators: [...sets, ...valuesOf(rows, 'indicators', 'id')] };
  },
);
