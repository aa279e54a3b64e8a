/** An axis of the set `default` is in every radar that asks for nothing else: it must hold for every first-tier city. */
import { cellProblem } from '../problem.mjs';
import { fieldOf } from '../schema.mjs';
import { cell, valuesOf } from '../tables.mjs';

const SET = 'default';
const secondHand = ['aggregator', 'translation'];

/** @typedef {import('../tables.mjs').Row} Row */

/** @param {import('../tables.mjs').Tables} tables @returns {import('../problem.mjs').Problem[]} */
export const defaultAxisProblems = tables => {
  const [indicators, observations, places] = ['indicators', 'observations', 'places'].map(name => tables.get(name));
  const sets = indicators && fieldOf(indicators.schema, 'sets');
  if (!indicators || !observations || !places || !sets) return [];
  const cities = places.rows.filter(row => cell(row, 'tier') === '1').map(row => cell(row, 'id'));
  return indicators.rows
    .filter(row => valuesOf(row, sets).includes(SET))
    .flatMap(row => {
      const rows = observations.rows.filter(
        other =>
          cell(other, 'indicator') === cell(row, 'id') &&
          cell(other, 'status') === 'actual' &&
          cell(other, 'scope') === 'city' &&
          cell(other, 'value') !== '',
      );
      const fault = cell(row, 'unit') === 'rank' ? 'a rank is no axis' : faultOf(rows, cities);
      const text = `value "${cell(row, 'sets')}" puts ${cell(row, 'id')} on the default axes, but ${fault}; take "${SET}" out, or mend that`;
      return fault === null ? [] : [cellProblem(indicators, row, 'sets', text)];
    });
};

/** @param {readonly Row[]} rows actual figures of cities @param {readonly string[]} cities @returns {string | null} */
const faultOf = (rows, cities) => {
  const at = (/** @type {string} */ date) => rows.filter(row => cell(row, 'period') === date);
  const lacking = (/** @type {string} */ date) =>
    cities.filter(city => !at(date).some(row => cell(row, 'place') === city));
  const dates = [...new Set(rows.map(row => cell(row, 'period')))].sort().reverse();
  const [date] = dates.toSorted((a, b) => lacking(a).length - lacking(b).length);
  if (date === undefined) return 'no city has an actual figure of it';
  if (lacking(date).length > 0)
    return `${lacking(date).join(', ')} has no actual figure of ${date}, the date that the most have`;
  const loose = cities.filter(
    city => !at(date).some(row => cell(row, 'place') === city && !secondHand.includes(cell(row, 'tier'))),
  );
  return loose.length > 0
    ? `the figure of ${loose.join(', ')} of ${date} comes from an aggregator or a translation`
    : null;
};
