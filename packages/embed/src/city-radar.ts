/** Defines `<city-radar>` with the bundled rows, in all three languages. */
import './languages.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { CityRadar } from '@cityfacts/elements';
import { credited } from './credit.js';

// Rows first: elements that are in the page already are drawn as soon as they are defined.
CityRadar.rows = credited(radarRows);
CityRadar.define();

export { CityRadar };
