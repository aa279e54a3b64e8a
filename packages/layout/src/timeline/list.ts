import { formatEdtf } from '../format/edtf.js';
import { at, block } from '../place/block.js';
import type { Space } from '../plan.js';
import { pathOf, px } from '../px.js';
import { line, linked, markOf, noPieces, stopOf, type Pieces } from './pieces.js';
import { entryTexts, isTarget, pageEntries, type Entry } from './table.js';
import { monthText } from './calendar.js';
import type { TimelineLayout, TimelineModel } from './types.js';

const INDENT = 20;
/** From here on dates stand beside the titles, px. */
const WIDE = 560;
const DATES = 190;

type Listed = Pick<TimelineLayout, 'marks' | 'texts' | 'stops' | 'rules' | 'height'>;

/** Entries in time under the headings of their years, then the undated, then the targets: one page of them. */
export function timelineList(model: TimelineModel, space: Space): Listed {
  const into = noPieces();
  const edges: number[] = [];
  let y = 0;
  let group = '';
  if (model.page.text) {
    into.texts.push(line(model.page.text, 0, 13, { tone: 'muted' }));
    y = 24;
  }
  pageEntries(model).forEach((entry, index) => {
    const heading = headingOf(entry, model);
    if (heading !== group) {
      y += index ? 10 : 0;
      edges.push(y);
      into.texts.push(line(heading, 0, y + 20, { size: 14, weight: 600 }));
      y += 30;
      group = heading;
    }
    y = item(entry, index, y, model, space, into) + 10;
  });
  return {
    marks: into.marks,
    texts: into.texts,
    stops: linked(into.stops),
    rules: edges
      .map(edge =>
        pathOf([
          [0, edge],
          [space.width, edge],
        ]),
      )
      .join(''),
    height: px(y),
  };
}

function headingOf(entry: Entry, { words, locale }: TimelineModel): string {
  if (isTarget(entry)) return words.role.target;
  return entry.when ? formatEdtf(monthText(entry.when.first).slice(0, 4), locale) : words.undated;
}

/** Date, kind of date, place and level; title; remark; conflict. All of it whole. */
function item(entry: Entry, index: number, top: number, model: TimelineModel, space: Space, into: Pieces): number {
  const { title, date, role, places, level, gloss, reason, conflict } = entryTexts(entry, model);
  const wide = space.width >= WIDE;
  const join = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');
  const facts = block(
    wide
      ? [
          { text: join(date, role), size: 12, weight: 600 },
          { text: join(places, level), size: 12, tone: 'muted' },
        ]
      : [{ text: join(date, role, places, level), size: 12, tone: 'muted' }],
    (wide ? DATES : space.width) - INDENT,
    space.text,
  );
  const left = wide ? DATES + 12 : INDENT;
  const words = block(
    [
      { text: title, size: 14 },
      { text: gloss, size: 12, tone: 'muted' },
      { text: reason, size: 12, tone: 'muted' },
      { text: conflict && `≠ ${conflict}`, size: 12, weight: 600 },
    ],
    space.width - left,
    space.text,
  );
  const below = wide ? top : top + facts.height + 1;
  const bottom = Math.max(top + facts.height, below + words.height);
  const y = px(top + 8.5);
  into.marks.push(markOf(entry, 7, y));
  for (const text of [...at(facts, INDENT, top), ...at(words, left, below)])
    into.texts.push({ ...text, x: px(text.x), y: px(text.y) });
  const box = [0, px(top - 2), px(space.width), px(bottom - top + 4)] as const;
  into.stops.push({ stop: stopOf(entry, model, { x: 7, y, box }), order: index, row: index });
  return bottom;
}
