import type { Observation } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { citedRows, type CitedSource } from '@cityfacts/core/credits.js';
import { conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { exact } from './datum.js';
import type { RadarAxis, RadarModel } from './types.js';

/** What other sources say: the citation and source of each observation, by its id. */
export interface Cited {
  readonly model: RadarModel;
  readonly cited: ReadonlyMap<string, CitedSource>;
  readonly i18n: I18n;
}

export const citedIn = (model: RadarModel, i18n: I18n): Cited => ({
  model,
  cited: citedRows(model.rows, 'value'),
  i18n,
});

/** What an observation says: its figure, date and status where they are not those of the axis, and its source. */
export function sideOf(row: Observation, axis: RadarAxis, { model, cited, i18n }: Cited): string {
  const { strings } = i18n;
  const { observations, period } = axis.selected;
  const sample = observations.find(other => other !== undefined && other.value !== null);
  const status = row.status ?? 'actual';
  const claim = [
    row.value === null ? strings.noFigure : strings.boundSpoken(row.bound ?? 'eq', exact(row, axis, model, i18n)),
    status === (sample?.status ?? 'actual') ? '' : wordFor(strings.status, status),
    !row.period || row.period === period ? '' : formatEdtf(row.period, i18n),
  ];
  return conflictSide(claim.filter(Boolean).join(strings.listGap), cited.get(row.id ?? '')?.source, i18n);
}
