import { barsOptionDocs, barsOptions } from '@cityfacts/charts';
import { barsRows } from '@cityfacts/data/bars.en.js';
import 'cityfacts/fund-bars.js';
import { barsCases } from '../cases/fund-bars.js';
import { chartStories, placesOf, valuesOf } from '../chart-stories.js';

export const { meta, story } = chartStories(
  'fund-bars',
  barsOptions,
  barsOptionDocs,
  barsCases,
  barsRows,
  (rows: unknown) => {
    const cities = placesOf(rows, 'funds', 'place');
    return {
      cities,
      highlight: cities,
      levels: valuesOf(rows, 'funds', 'level'),
      forms: valuesOf(rows, 'funds', 'form'),
      sectors: valuesOf(rows, 'funds', 'focus'),
    };
  },
);
