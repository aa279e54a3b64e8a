import { groups } from 'd3-array';
import { columnsIn, listing } from './entry-list.js';
import { SIZE, type Canvas } from './layout-builder.js';
import { entryTexts } from './table.js';
import { isAim } from './select.js';
import type { TimelineEvent } from './types.js';

/** Undated entries, and targets of one year, that are listed at most. */
const UNDATED = 36;
const PER_YEAR = 8;
/** After all events in the order of the stops. */
const AFTER = 1e9;

/** The titles behind the numbers of the drawing. */
export const notesBlock = (entries: readonly TimelineEvent[], top: number, canvas: Canvas): number =>
  listing(
    {
      head: canvas.model.strings.numbers,
      entries,
      most: Infinity,
      columns: columnsIn(canvas.space.width),
      text: ({ title, conflict, date, places }, muted) => [
        { text: title + (conflict && ' ≠'), size: SIZE },
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
      most: UNDATED,
      columns: columnsIn(canvas.space.width),
      text: ({ title, places, role, reason }, muted) => [{ text: title, size: SIZE }, muted(places, role, reason)],
      nodes: { order: AFTER, row },
    },
    top,
    canvas,
  );

/** Targets stand in columns of their years and not on the scale, which would be half empty; the heading says so. */
export function targetsBlock(top: number, row: number, canvas: Canvas): number {
  const { model, space, into } = canvas;
  const targets = model.targets.filter(({ row: target }) => isAim(target));
  if (!targets.length) return top;
  const years = groups(targets, target => entryTexts(target, model).date);
  const columns = Math.min(years.length, columnsIn(space.width, 220));
  const wide = (space.width + 24) / columns;
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
            most: PER_YEAR,
            left: column * wide,
            width: span * wide - 24,
            columns: span,
            text: ({ title, places, gloss, reason }, muted) => [
              { text: title, size: SIZE },
              muted(places, gloss, reason),
            ],
            nodes: { order: AFTER + (1 + first + column) * 1000, row: row + first },
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
      most: UNDATED,
      columns: columnsIn(canvas.space.width),
      text: ({ title, places, kind, gloss, reason }, muted) => [
        { text: title, size: SIZE },
        muted(places, `${title} ${gloss}`.toLowerCase().includes(kind) ? '' : kind, gloss, reason),
      ],
      nodes: { order: 2 * AFTER, row },
    },
    top,
    canvas,
  );

const headLine = { x: 0, anchor: 'start', size: 13, weight: 600, fill: 'text' } as const;
