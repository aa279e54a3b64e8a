/** Defines `<city-radar>` without data, in all three languages: give it rows by its `data` property. */
import './languages.js';
import { CityRadar } from '../city-radar.js';

CityRadar.define();

export { CityRadar };
