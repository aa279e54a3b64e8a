import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { Observation, Place } from '@cityfacts/data';
import type { CitedSource } from '@cityfacts/core/credits.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import type { FigureFormat } from '@cityfacts/core/format/figure.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { DatumText, I18n, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { localize } from '@cityfacts/data/localize.js';
import { basisOf } from '@cityfacts/core/basis.js';
import { clause } from './notes.js';
import type { Gap } from '@cityfacts/core/gap.js';
import type { RadarAxis, RadarModel, RadarPoint } from './types.js';

/** How one axis writes the figure of an observation that has a value: one unit for all of them, bound not included. */
export type Figure = (row: Observation, format?: Pick<FigureFormat, 'precision' | 'counted'>) => string;

export interface Context {
  readonly i18n: I18n;
  readonly axis: string;
  readonly definition: string;
  readonly when: string;
  /** Scale, direction and status of the axis. */
  readonly contract: string;
  readonly figure: Figure;
  /** The axis says that its figures are rounded. */
  readonly isRounded: boolean;
  readonly cited: CitedSource | undefined;
  /** Why a figure that is known may not share the axis, in words; empty where there is none. */
  readonly incomparable: string;
  /** What other sources say of the same, in words. */
  readonly rivals: readonly string[];
  /** How another source rounds the figure, in words. */
  readonly rounded: readonly string[];
}

/** Why there is no figure. Rows without one say so themselves; of those that are not there nothing is known. */
function gapOf(row: Observation | undefined, incomparable: string, i18n: I18n): Gap {
  const { strings, locale } = i18n;
  const refused = refusalOf(row?.missing, i18n);
  const kind = refused ? 'refused' : row?.missing === 'not-stated' ? 'unpublished' : 'other';
  const why = refused ? strings.notShown(refused) : row ? wordFor(strings.missing, row.missing) : incomparable;
  return { kind, why, remark: clause(localize(row?.note, locale)) };
}

/** One city on one axis; `row` is `undefined` where the data has none, which is missing too. */
export function toPoint(place: Place, row: Observation | undefined, context: Context): RadarPoint {
  const { i18n, axis, definition, when, contract, figure, rivals, rounded } = context;
  const { citation, source } = context.cited ?? {};
  const { strings, locale } = i18n;
  const value = row?.value ?? null;
  const bound = row?.bound ?? 'eq';
  const name = localize(place.name, locale);
  const note = localize(row?.note, locale);
  const gap = value === null ? gapOf(row, context.incomparable, i18n) : null;
  const refused = gap?.kind === 'refused';
  const reason = gap && !refused ? gap.why : '';
  const known = value === null ? undefined : row;
  const text = known ? strings.bound(bound, figure(known)) : refused ? gap.why : strings.noFigure;
  const accessibleName = known
    ? strings.aloud(strings.boundSpoken(bound, figure(known)))
    : text + (reason && strings.clauseGap + reason);
  const differs = rivals.length ? strings.clauseGap + strings.conflict.word : '';
  const status = row?.status ?? 'actual';
  const scope = row?.scope ?? 'city';
  const { detail } = strings;
  const lines: readonly (readonly [label: string, text: string])[] = [
    [detail.value, text],
    [detail.reason, reason],
    [detail.basis, basisOf(row, i18n)],
    [detail.printed, value === null ? '' : (citation?.asPrinted ?? '')],
    [detail.date, when],
    [detail.scale, contract],
    [detail.status, value === null ? '' : wordFor(strings.status, status)],
    [detail.scope, value === null || scope === 'city' ? '' : wordFor(strings.scope, scope)],
    ...rivals.map(rival => [strings.conflict.from, rival] as const),
    ...rounded.map(other => [strings.conflict.rounded, other] as const),
    [detail.note, note],
    [detail.source, source ? sourceLine(source, citation ? [citation.locator] : [], i18n) : ''],
    [detail.tier, source ? wordFor(strings.tier, row?.tier ?? source.tier) : ''],
  ];
  return {
    city: place.id,
    cityName: name,
    value,
    text,
    short: known
      ? strings.boundSpoken(
          context.isRounded && bound === 'approx' ? 'eq' : bound,
          figure(known, { precision: 'short', counted: strings.radar.isCounted }),
        )
      : text,
    brief: known ? strings.boundSpoken(bound, figure(known, { precision: 'short' })) : text,
    differs: differs && strings.conflict.word + strings.colon + rivals.join(strings.clauseGap),
    reason: [reason, gap?.remark].filter(Boolean).join(strings.sentenceGap),
    gap,
    accessibleName:
      strings.radar.node(name, axis, accessibleName + differs, when) +
      (contract && strings.clauseGap + detail.scale + ' ' + contract),
    details: [
      ...detailLines(lines, detail.source, webAddress(source)),
      ...(definition ? [{ label: detail.definition, text: definition }] : []),
    ],
  };
}

const axisAndPoint = (
  { axes }: Pick<RadarModel, 'axes'>,
  { id }: NavigationNode,
): readonly [RadarAxis, RadarPoint] | undefined => {
  for (const axis of axes) for (const point of axis.points) if (`${axis.id}/${point.city}` === id) return [axis, point];
  return undefined;
};

/** The figure or gap that a node is for. */
export const pointOf = (model: Pick<RadarModel, 'axes'>, node: NavigationNode): RadarPoint | undefined =>
  axisAndPoint(model, node)?.[1];

/** The words for the figure or gap of a node. */
export function radarDatum(model: RadarModel, node: NavigationNode): DatumText {
  const found = axisAndPoint(model, node);
  if (!found) return { accessibleName: node.label, title: node.label, value: '', meta: '' };
  const [axis, { accessibleName, cityName, text, gap }] = found;
  return {
    accessibleName,
    title: `${cityName} · ${axis.label}`,
    value: text,
    meta: gap ? gap.why : axis.sub.join(SEPARATOR),
  };
}
