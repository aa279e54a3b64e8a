import type { I18n, Table } from '@cityfacts/core/chart-definition.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { localize } from '@cityfacts/data/localize.js';
import { commonBasis, marksOf } from './axis.js';
import { datumOf } from './datum.js';
import { titleOf } from './describe.js';
import { scaleText } from './figure.js';
import { citedIn, sideOf } from './sides.js';
import type { RadarAxis, RadarModel } from './types.js';

/** Rows are indicators, columns are cities; a gap says its reason. */
export function radarTable(model: RadarModel, i18n: I18n): Table {
  const { strings, locale } = i18n;
  const cited = citedIn(model, i18n);
  return {
    caption: titleOf(model, i18n),
    columns: [strings.radar.indicator, ...model.cities.map(city => city.name)],
    rows: model.axes.map(axis => {
      const definition = localize(axis.selected.indicator.definition, locale);
      return {
        head: axis.label,
        detail: detailOf(axis, i18n),
        ...(definition && { definition }),
        cells: axis.points.map(point => {
          const { text, gap, reason } = datumOf(axis, point, model, i18n);
          if (gap) {
            const why = [reason, gap.remark].filter(Boolean).join(strings.sentenceGap);
            return { text, value: null, missing: true, ...(why && { reason: why }) };
          }
          const rivals = (model.rivals.get(point.row?.id ?? '') ?? []).map(row => sideOf(row, axis, cited));
          const differs = strings.conflict.word + strings.colon + rivals.join(strings.clauseGap);
          return { text, value: point.value, ...(rivals.length && { reason: differs }) };
        }),
      };
    }),
  };
}

/** Scale, date, status and basis of an axis. */
const detailOf = (axis: RadarAxis, i18n: I18n): string =>
  [scaleText(axis, i18n), axis.date, ...marksOf(axis.selected, i18n), ...commonBasis(axis.selected, i18n)]
    .filter(Boolean)
    .join(SEPARATOR);
