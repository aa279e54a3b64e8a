import type { Space } from '../plan.js';
import { line, type Pieces } from './pieces.js';
import { columnsIn, flow } from './flow.js';
import { eventTexts, fill, targetTexts } from './texts.js';
import type { TimelineEvent, TimelineModel, TimelineTarget } from './types.js';

const HEAD = 26;
/** Undated entries, and targets of one year, that are listed at most. */
const UNDATED = 24;
const PER_YEAR = 8;
/** After all dates in the order of the stops; the years of the longest EDTF date are far below. */
const AFTER = 1e15;

const heading = (text: string, top: number, into: Pieces): number => {
  into.texts.push(line(text, 0, top + 17, { size: 13, weight: 600 }));
  return top + HEAD;
};

/** The titles behind the numbers of the drawing. */
export function notesBlock(
  events: readonly TimelineEvent[],
  top: number,
  model: TimelineModel,
  space: Space,
  into: Pieces,
): number {
  if (!events.length) return top;
  const items = events.map((event, index) => {
    const { title, date, places } = eventTexts(event, model);
    const sign = model.conflicts[event.row.id] ? ' ≠' : '';
    return {
      entry: null,
      number: String(index + 1),
      paragraphs: [
        { text: title + sign, size: 12 },
        { text: [date, places].join(' · '), size: 12, tone: 'muted' as const },
      ],
    };
  });
  const place = { left: 0, top: heading(model.words.numbers, top, into), width: space.width, stops: null };
  return flow(items, { ...place, columns: columnsIn(space.width) }, model, space, into);
}

/** What has no place on the axis, with the reason. */
export function undatedBlock(top: number, row: number, model: TimelineModel, space: Space, into: Pieces): number {
  const { undated, words } = model;
  if (!undated.length) return top;
  const items = undated.slice(0, UNDATED).map(entry => {
    const { title, places, role, reason } = eventTexts(entry, model);
    return {
      entry,
      paragraphs: [
        { text: title, size: 12 },
        { text: [places, role, reason].join(' · '), size: 12, tone: 'muted' as const },
      ],
    };
  });
  const place = { left: 0, top: heading(words.undated, top, into), width: space.width, stops: { order: AFTER, row } };
  const bottom = flow(items, { ...place, columns: columnsIn(space.width) }, model, space, into);
  return more(undated.length - UNDATED, bottom, 0, model, into);
}

/** Targets stand in columns of their years and not on the scale, which would be half empty; the heading says so. */
export function targetsBlock(top: number, row: number, model: TimelineModel, space: Space, into: Pieces): number {
  const { targets, words } = model;
  if (!targets.length) return top;
  const years = new Map<string, TimelineTarget[]>();
  for (const target of targets) {
    const year = targetTexts(target, model).date;
    years.set(year, [...(years.get(year) ?? []), target]);
  }
  const groups = [...years];
  const columns = Math.min(groups.length, columnsIn(space.width, 220));
  const wide = (space.width - (columns - 1) * 24) / columns;
  let y = heading(words.targets, top, into);
  let order = AFTER + 1e6;
  for (let first = 0; first < groups.length; first += columns) {
    const bottoms = groups.slice(first, first + columns).map(([year, group], column) => {
      const left = column * (wide + 24);
      into.texts.push(line(year, left, y + 13, { weight: 600, tone: 'muted' }));
      const items = group.slice(0, PER_YEAR).map(entry => {
        const { title, places, gloss, reason } = targetTexts(entry, model);
        return {
          entry,
          paragraphs: [
            { text: title, size: 12 },
            { text: [places, gloss, reason].filter(Boolean).join(' · '), size: 12, tone: 'muted' as const },
          ],
        };
      });
      const stops = { order: (order += 1000), row: row + first / columns };
      const bottom = flow(items, { left, top: y + 22, width: wide, columns: 1, stops }, model, space, into);
      return more(group.length - PER_YEAR, bottom, left, model, into);
    });
    y = Math.max(...bottoms) + 8;
  }
  return y;
}

function more(count: number, top: number, left: number, { words }: TimelineModel, into: Pieces): number {
  if (count <= 0) return top;
  into.texts.push(line(fill(words.more, count), left, top + 12, { tone: 'muted' }));
  return top + 22;
}
