import { group } from 'd3-array';
import { linePath, round2 } from '@cityfacts/core/round.js';
import { columnsIn, listing } from './entry-list.js';
import { line, linked, FONT_SIZE, type Canvas } from './layout-builder.js';
import { headOf, pageEntries } from './table.js';
import type { TimelineLayout } from './types.js';

type Listed = Pick<TimelineLayout, 'marks' | 'labels' | 'texts' | 'nodes' | 'rules' | 'height'>;

/** Entries in time under the headings of their years, then the undated, then the targets: one page of them. */
export function timelineList(canvas: Canvas): Listed {
  const { model, context, into } = canvas;
  const groups = group(pageEntries(model, model.listPage), entry => headOf(entry, model));
  const { undated } = model.strings;
  const { text } = model.listPage;
  let [y, row, rules] = [text ? 24 : 0, 0, ''];
  if (text) into.texts.push(line(text, 0, 13, { fill: 'muted' }));
  for (const [head, entries] of groups) {
    rules += linePath([
      [0, y],
      [context.width, y],
    ]);
    const nodes = { order: row, row, each: true };
    y = listing(
      {
        head,
        entries,
        most: Infinity,
        columns: columnsIn(context.width, 420),
        text: head === undated ? undatedOf : allOf,
        nodes,
      },
      y + 3,
      canvas,
    );
    row += entries.length;
  }
  return {
    marks: into.marks,
    labels: into.labels,
    texts: into.texts,
    nodes: linked(into.nodes),
    rules,
    height: round2(y),
  };
}

/** Date, kind of date, place and level; title; remark; conflict. All of it whole. */
const allOf: Parameters<typeof listing>[0]['text'] = (texts, muted) => [
  muted(texts.date, texts.role || texts.kind, texts.places, texts.level),
  { text: texts.title, size: 14 },
  muted(texts.gloss),
  muted(texts.reason),
  { text: texts.conflict && `≠ ${texts.conflict}`, size: FONT_SIZE, weight: 600 },
];

/** The heading says that there is no date. */
const undatedOf: typeof allOf = (texts, muted) => allOf({ ...texts, date: '' }, muted);
