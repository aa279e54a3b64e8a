import { basisOf } from '@cityfacts/core/basis.js';
import type { ChartDetails, Detail, I18n, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { creditsOf } from '@cityfacts/core/figure/all-credits.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { localize } from '@cityfacts/data/localize.js';
import { datumOfNode } from './datum.js';
import { usedCitations } from './documents.js';
import { radarNotes } from './notes.js';
import { toRecord } from './records.js';
import { citedIn, sideOf } from './sides.js';
import { radarTable } from './table.js';
import type { RadarModel } from './types.js';

/** All that is known of the figure or gap of a node. */
function radarDatumDetails(model: RadarModel, node: NavigationNode, i18n: I18n): readonly Detail[] {
  const datum = datumOfNode(model, node, i18n);
  if (!datum) return [];
  const { strings, locale } = i18n;
  const { detail, conflict } = strings;
  const { axis, point, text, reason, gap } = datum;
  const { row } = point;
  const cited = citedIn(model, i18n);
  const { citation, source } = cited.cited.get(row?.id ?? '') ?? {};
  const known = gap ? undefined : row;
  const scope = known?.scope ?? 'city';
  const sides = (rows: RadarModel['rivals']) =>
    (rows.get(row?.id ?? '') ?? []).map(other => sideOf(other, axis, cited));
  return detailLines(
    [
      [detail.value, text],
      [detail.reason, reason],
      [detail.basis, basisOf(row, i18n)],
      [detail.printed, known && (citation?.asPrinted ?? '')],
      [detail.date, axis.date],
      [detail.scale, axis.contract],
      [detail.status, known && wordFor(strings.status, known.status ?? 'actual')],
      [detail.scope, scope === 'city' ? '' : wordFor(strings.scope, scope)],
      ...sides(model.rivals).map(side => [conflict.from, side] as const),
      ...sides(model.roundings).map(side => [conflict.rounded, side] as const),
      [detail.note, localize(row?.note, locale)],
      [detail.source, source && sourceLine(source, citation ? [citation.locator] : [], i18n)],
      [detail.tier, source && wordFor(strings.tier, row?.tier ?? source.tier)],
      [detail.definition, localize(axis.selected.indicator.definition, locale)],
    ],
    detail.source,
    webAddress(source),
  );
}

/** What the radar tells on demand. */
export const radarDetails: ChartDetails<RadarModel> = {
  table: radarTable,
  notes: radarNotes,
  records(model, i18n) {
    const { cited } = citedIn(model, i18n);
    return model.axes.flatMap(({ selected }) =>
      selected.observations.map((row, index) =>
        toRecord(selected, model.places[index]!, row, !!selected.refused[index], cited.get(row?.id ?? ''), i18n.locale),
      ),
    );
  },
  credits: (model, i18n) => creditsOf(usedCitations(model), model.rows, i18n),
  details: radarDatumDetails,
};
