import { group } from 'd3-array';
import type { Observation } from '@cityfacts/data';
import { basisOf } from '@cityfacts/core/basis.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { conflictNotes } from '@cityfacts/core/figure/conflict-notes.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { comparability } from '@cityfacts/data/comparability.js';
import { localize } from '@cityfacts/data/localize.js';
import { clause, datumOf, exact } from './datum.js';
import { gapNotes } from './gaps.js';
import { isOneDefinition, knownRows } from './rules.js';
import { citedIn, sideOf, type Cited } from './sides.js';
import type { RadarAxis, RadarModel } from './types.js';

/** All footnotes: those of each axis, where more is not better, gaps with their reasons. */
export function radarNotes(model: RadarModel, i18n: I18n): readonly string[] {
  const { axes } = model;
  const { strings } = i18n;
  const cited = citedIn(model, i18n);
  const directed = axes.some(({ selected }) => ['higher', 'lower'].includes(selected.indicator.direction ?? ''));
  // If more is better on some axes, a note names those on which it is neither better nor worse.
  const undirected = directed ? axes.filter(({ selected }) => selected.indicator.direction === 'neutral') : [];
  return [
    ...axes.flatMap(axis => [...axisNotes(axis, i18n), ...otherSources(axis, cited)]),
    ...(undirected.length ? [strings.radar.undirected(undirected.map(({ label }) => label))] : []),
    ...gapNotes(
      axes.map(({ label, points }, index) => ({
        label,
        data: points.map(point => datumOf(axes[index]!, point, model, i18n)),
      })),
      i18n,
    ),
  ];
}

/** Where other sources differ, and where they round. */
function otherSources(axis: RadarAxis, cited: Cited): readonly string[] {
  const { model, i18n } = cited;
  const { label, points } = axis;
  const { strings } = i18n;
  const rows = points.flatMap(({ row }) => row ?? []);
  const cityOf = (row: Observation) => points.find(point => point.row === row)?.cityName;
  const named = (row: Observation) => {
    const city = cityOf(row);
    return (city === undefined ? '' : city + SEPARATOR + label + strings.colon) + sideOf(row, axis, cited);
  };
  return [
    ...conflictNotes(rows, model.rivals, named, i18n),
    ...rows.flatMap(row =>
      (model.roundings.get(row.id ?? '') ?? []).map(other =>
        strings.radar.roundedTo(cityOf(row)!, label, exact(other, axis, model, i18n)),
      ),
    ),
  ];
}

/** Footnotes: values that do not compare, sources that are no first-hand ones. */
function axisNotes({ label, selected: axis, points }: RadarAxis, i18n: I18n): readonly string[] {
  const { strings, locale } = i18n;
  const notes: string[] = [];
  const rows = points.map(({ row, cityName: city }) => ({ row, city }));
  // What all figures were counted from is at the axis.
  const bases = new Set(knownRows(axis).map(row => basisOf(row, i18n)));
  const remarkOn = (row: Observation | undefined) =>
    [bases.size > 1 ? basisOf(row, i18n) : '', clause(localize(row?.note, locale))]
      .filter(Boolean)
      .join(strings.listGap);
  // Cities with the same remark share it.
  const remarks = (of: typeof rows) =>
    [...group(of, ({ row }) => remarkOn(row))]
      .map(([remark, those]) => strings.list(those.map(({ city }) => city)) + strings.colon + remark)
      .join(strings.clauseGap);

  const { differences } = comparability(
    knownRows(axis).map(row => ({ ...row, currency: axis.indicator.currency ?? null })),
  );
  const noted = rows.filter(({ row }) => row && row.value !== null && remarkOn(row));
  if (!isOneDefinition(axis))
    notes.push(
      strings.radar.unlike(label) + (noted.length ? strings.sentenceGap + remarks(noted) : '') + strings.sentenceEnd,
    );
  else if (noted.length) notes.push(strings.radar.noted(label, remarks(noted)) + strings.sentenceEnd);

  for (const { field, values } of differences) {
    if (field === 'period')
      notes.push(
        strings.radar.datedUnlike(
          label,
          values.map(date => formatEdtf(date, i18n)),
        ) + strings.sentenceEnd,
      );
  }
  const loose = rows.filter(({ row }) => row && row.value !== null && (row.bound ?? 'eq') !== 'eq');
  if (loose.length)
    notes.push(
      strings.radar.inexact(
        label,
        loose.map(({ city }) => city),
      ) + strings.sentenceEnd,
    );

  const second = rows.filter(
    ({ row }) => row?.value !== null && (row?.tier === 'aggregator' || row?.tier === 'translation'),
  );
  if (second.length)
    notes.push(
      strings.radar.secondHand(
        label,
        second.map(({ city }) => city),
      ) + strings.sentenceEnd,
    );
  return notes;
}
