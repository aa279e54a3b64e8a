import { renderHtml } from 'cityfacts/static.js';
import { rows } from '../rows';

export const load = () => ({
  rows,
  figures: {
    own: renderHtml('city-radar', { lang: 'en', data: rows, heading: 'Two ports' }),
    bundled: renderHtml('fund-bars', { lang: 'en', cities: ['beijing', 'hefei'] }),
  },
});
