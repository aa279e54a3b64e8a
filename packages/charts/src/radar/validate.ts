import type { Indicator, Observation, Place, RadarRows } from '@cityfacts/data';
import type { Validate } from '@cityfacts/core/chart-definition.js';
import { readRows, type At, type ChartRules, type RowReader } from '@cityfacts/core/own/check.js';
import type { Cells } from '@cityfacts/core/own/cells.js';
import { resolveFigure } from '@cityfacts/core/own/figures.js';
import { radarColumns } from '@cityfacts/core/own/headers.js';
import { isRefused } from '@cityfacts/core/own/refusals.js';
import { placeFields } from '@cityfacts/core/own/shared-fields.js';
import { radarTables } from './own-table.js';
import { indicatorFields, observationFields } from './schema.js';

function read(reader: RowReader): RadarRows {
  const places = reader.table<Place>('places', placeFields, { required: true });
  const unknownCurrency = new Set<unknown>();
  const indicators = reader.table<Indicator>('indicators', indicatorFields, {
    required: true,
    repair: (row, key) => key === 'currency' && !!unknownCurrency.add(row['id']),
  });
  const byId = new Map(indicators.map(indicator => [indicator.id, indicator]));
  const format = reader.formatOf('observations', 'value');
  const finish = (row: Cells, at: At): boolean => {
    const isPlace = at.refers('place', 'places', row['place']);
    if (!at.refers('indicator', 'indicators', row['indicator']) || !isPlace) return false;
    const { unit, currency } = byId.get(row['indicator'] as string)!;
    if (unknownCurrency.has(row['indicator'])) {
      Object.assign(row, { value: null, missing: 'not-shown-currency' });
      return true;
    }
    const { value } = row;
    const figure = resolveFigure(value, format, { currency, unit, written: reader.writtenOf(at.index) });
    if (isRefused(figure)) {
      at.wrong('value', value, figure.refused, figure.detail);
      Object.assign(row, { value: null, missing: 'not-shown-text' });
      return true;
    }
    row['value'] = figure.value;
    if (figure.bound) row['bound'] ??= figure.bound;
    return true;
  };
  const observations = reader.table<Observation>('observations', observationFields, {
    required: true,
    counted: true,
    aliases: { period: ['year', 'date'] },
    finish,
    repair: (row, key, value) => {
      if (key !== 'value') return false;
      row['value'] = null;
      if (value !== undefined) row['missing'] = 'not-shown-text';
      return true;
    },
  });
  return { places, indicators, observations };
}

const rules: ChartRules<RadarRows> = {
  shape: '{ places, indicators, observations }',
  tables: ['observations', 'places', 'indicators'],
  columns: radarColumns,
  plain: radarTables,
  read,
};

/**
 * Anything ─▶ sound rows; places, indicators and observations that break a rule are left out and named. An observation
 * whose figure cannot be shown becomes a gap that says why.
 */
export const validateRadarRows: Validate<RadarRows> = (input, context) => readRows(input, context, rules);
