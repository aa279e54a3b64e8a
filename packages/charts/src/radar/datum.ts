import type { Observation } from '@cityfacts/data';
import type { DatumText, I18n, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { Gap } from '@cityfacts/core/gap.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { localize } from '@cityfacts/data/localize.js';
import { figureOf } from './figure.js';
import type { Refused } from './pick.js';
import type { RadarAxis, RadarModel, RadarPoint } from './types.js';

/** A figure with its axis, in words of several lengths. */
export interface Datum {
  readonly axis: RadarAxis;
  readonly point: RadarPoint;
  /** The exact figure with bound and unit, or the word for a missing one. */
  readonly text: string;
  /** Why there is no figure; `null` where there is one. */
  readonly gap: Gap | null;
  /** The reason that `text` does not give; empty where there is none, or nothing is known. */
  readonly reason: string;
}

/** The datum of a point. */
export function datumOf(axis: RadarAxis, point: RadarPoint, model: Pick<RadarModel, 'printed'>, i18n: I18n): Datum {
  const { strings } = i18n;
  const { row, value } = point;
  if (row && value !== null)
    return {
      axis,
      point,
      text: strings.bound(row.bound ?? 'eq', exact(row, axis, model, i18n)),
      gap: null,
      reason: '',
    };
  const refused = axis.selected.refused[axis.points.indexOf(point)];
  const gap = gapOf(row, incomparableOf(refused, i18n), i18n);
  const isRefused = gap.kind === 'refused';
  return { axis, point, text: isRefused ? gap.why : strings.noFigure, gap, reason: isRefused ? '' : gap.why };
}

/** The exact figure of an observation of an axis. */
export const exact = (
  row: Observation,
  { scale, selected: { indicator } }: RadarAxis,
  { printed }: Pick<RadarModel, 'printed'>,
  i18n: I18n,
): string => figureOf(row, { scale, indicator, printed }, i18n);

/** The datum of a node. */
export function datumOfNode(model: RadarModel, { id, entity }: NavigationNode, i18n: I18n): Datum | null {
  const axisId = id.slice(0, -entity.length - 1);
  const axis = model.axes.find(one => one.id === axisId);
  const point = axis?.points[model.cities.findIndex(city => city.id === entity)];
  return axis && point ? datumOf(axis, point, model, i18n) : null;
}

/** The words for the figure or gap of a node. */
export function radarDatum(model: RadarModel, node: NavigationNode, i18n: I18n): DatumText {
  const datum = datumOfNode(model, node, i18n);
  if (!datum) return { accessibleName: node.label, title: node.label, value: '', meta: '' };
  const { strings } = i18n;
  const { axis, point, text, gap, reason } = datum;
  const { row, cityName, differs } = point;
  const spoken = gap
    ? text + (reason && strings.clauseGap + reason)
    : strings.aloud(strings.boundSpoken(row!.bound ?? 'eq', exact(row!, axis, model, i18n)));
  return {
    accessibleName:
      strings.radar.node(
        cityName,
        axis.label,
        spoken + (differs ? strings.clauseGap + strings.conflict.word : ''),
        axis.date,
      ) + (axis.contract && `${strings.clauseGap}${strings.detail.scale}${strings.space}${axis.contract}`),
    title: cityName + SEPARATOR + axis.label,
    value: text,
    // The figure has its unit.
    meta: [
      gap ? reason : '',
      axis.date,
      ...axis.marks,
      ...(gap ? [] : axis.basis),
      differs ? strings.conflict.word : '',
    ]
      .filter(Boolean)
      .join(SEPARATOR),
  };
}

/** A sentence as a part of a longer one. */
export const clause = (sentence: string): string => sentence.replace(/[.。]$/, '');

/** Why there is no figure. Rows without one say so themselves; of those that are not there nothing is known. */
function gapOf(row: Observation | undefined, incomparable: string, i18n: I18n): Gap {
  const { strings, locale } = i18n;
  const refused = refusalOf(row?.missing, i18n);
  const kind = refused ? 'refused' : row?.missing === 'not-stated' ? 'unpublished' : 'other';
  const why = refused ? strings.notShown(refused) : row ? wordFor(strings.missing, row.missing) : incomparable;
  return { kind, why, remark: clause(localize(row?.note, locale)) };
}

/** Why the figure that is known may not share the axis: "target, 2027". */
function incomparableOf(refused: Refused | undefined, i18n: I18n): string {
  if (!refused) return '';
  const { strings } = i18n;
  const { row, differences } = refused;
  const words = differences.flatMap(({ field }) =>
    field === 'status'
      ? wordFor(strings.status, row.status ?? 'actual')
      : field === 'scope'
        ? wordFor(strings.scope, row.scope ?? 'city')
        : field === 'period'
          ? formatEdtf(row.period ?? '', i18n)
          : [],
  );
  return strings.radar.incomparable(
    words,
    differences.every(({ field }) => field === 'period'),
  );
}
