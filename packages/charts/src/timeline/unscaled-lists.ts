import { groups } from 'd3-array';
import { columnsIn, listing } from './entry-list.js';
import { FONT_SIZE, type Canvas } from './layout-builder.js';
import { entryTexts } from './table.js';
import { isAim } from './select.js';
import type { TimelineEvent } from './types.js';

/** Undated entries, and targets of one year, that are listed at most. */
const MAX_UNDATED = 36;
const MAX_TARGETS_PER_YEAR = 8;
/** After all events in the order of the nodes. */
const ORDER_AFTER_EVENTS = 1e9;

/** The titles behind the numbers of the drawing. */
export const notesBlock = (entries: readonly TimelineEvent[], top: number, canvas: Canvas): number =>
  listing(
    {
      head: canvas.model.strings.numbers,
      entries,
      most: Infinity,
      columns: columnsIn(canvas.context.width),
      text: ({ title, conflict, date, places }, muted) => [
        { text: title + (conflict && ' ≠'), size: FONT_SIZE },
        muted(date, places),
      ],
    },
    top,
    canvas,
  );

/** What has no place on the axis, with the reason. */
export const undatedBlock = (top: number, row: number, canvas: Canvas): number =>
  listing(
    {
      head: canvas.model.strings.undated,
      entries: canvas.model.undated,
      most: MAX_UNDATED,
      columns: columnsIn(canvas.context.width),
      text: ({ title, places, role, reason }, muted) => [{ text: title, size: FONT_SIZE }, muted(places, role, reason)],
      nodes: { order: ORDER_AFTER_EVENTS, row },
    },
    top,
    canvas,
  );

/** Targets are in columns of their years and not on the scale, which would be half empty; the heading says so. */
export function targetsBlock(top: number, row: number, canvas: Canvas): number {
  const { model, context, into } = canvas;
  const targets = model.targets.filter(({ row: target }) => isAim(target));
  if (!targets.length) return top;
  const years = groups(targets, target => entryTexts(target, model).date);
  const columns = Math.min(years.length, columnsIn(context.width, 220));
  const wide = (context.width + 24) / columns;
  into.texts.push({ ...headLine, text: model.strings.targets, y: top + 17 });
  let y = top + 22;
  for (let first = 0; first < years.length; first += columns)
    y = Math.max(
      ...years.slice(first, first + columns).map(([head, entries], column) => {
        // The last group of all has the columns that are left over.
        const span = first + column < years.length - 1 ? 1 : columns - column;
        return listing(
          {
            head,
            entries,
            most: MAX_TARGETS_PER_YEAR,
            left: column * wide,
            width: span * wide - 24,
            columns: span,
            text: ({ title, places, gloss, reason }, muted) => [
              { text: title, size: FONT_SIZE },
              muted(places, gloss, reason),
            ],
            nodes: { order: ORDER_AFTER_EVENTS + (1 + first + column) * 1000, row: row + first },
          },
          y,
          canvas,
        );
      }),
    );
  return y;
}

/** Money that is promised: it has no year, and is no target. */
export const supportsBlock = (top: number, row: number, canvas: Canvas): number =>
  listing(
    {
      head: canvas.model.strings.supports,
      entries: canvas.model.targets.filter(target => !isAim(target.row)),
      most: MAX_UNDATED,
      columns: columnsIn(canvas.context.width),
      text: ({ title, places, kind, gloss, reason }, muted) => [
        { text: title, size: FONT_SIZE },
        muted(places, `${title} ${gloss}`.toLowerCase().includes(kind) ? '' : kind, gloss, reason),
      ],
      nodes: { order: 2 * ORDER_AFTER_EVENTS, row },
    },
    top,
    canvas,
  );

const headLine = { x: 0, anchor: 'start', size: 13, weight: 600, fill: 'text' } as const;
