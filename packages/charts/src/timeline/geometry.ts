import type { TextMeasurer } from '@cityfacts/core/text/measure.js';
import { getOwn } from '@cityfacts/core/get-own.js';
import { layoutBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import { linePath, rectPath } from '@cityfacts/core/round.js';
import type { scaleOf } from './axis.js';
import type { Stand } from './label-candidates.js';
import { FONT_SIZE, standingOf } from './layout-builder.js';
import { eventTexts } from './texts.js';
import type { TimelineEvent, TimelineModel, DateBand } from './types.js';

/** Half the width of a mark with a rim, half the height of a band, px. */
const MARK_RADIUS = 7;
const BAND_HALF_HEIGHT = 8;
/** A band narrower than this would fuse with its mark: it is a line below the mark, of at least the other length, px. */
const MIN_BAND_WIDTH = 18;
const MIN_LINE_LENGTH = 3;
/** From a band, and inside it from a mark, to the words, px. */
const LABEL_GAP = 5;
const INSIDE = 3;

/** Where an event lies on the scale: its band as wide as its date is uncertain, its mark in the middle of what is known. */
export interface EventBox {
  readonly left: number;
  readonly right: number;
  readonly x: number;
  /** A period whose start is unknown, or before the axis: a mark would say that it begins there. */
  readonly bare: boolean;
  /** The ends of the half that is meant, or of all. */
  readonly half: readonly [from: number, to: number];
  /** The ends of the band; the same number for a day. */
  readonly from: number;
  readonly to: number;
  /** The axis or the date does not end there. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export function boxOfEvent(
  { row, span: when }: TimelineEvent,
  { left, right, xOf }: ReturnType<typeof scaleOf>,
): EventBox {
  const start = when!.start === null ? -Infinity : xOf(when!.start);
  const end = when!.end === null ? Infinity : xOf(when!.end);
  const [from, to] = [Math.max(start, left), Math.min(end, right)];
  const { precision } = when!;
  const [day, span, openLeft] = [precision === 'day', precision === 'interval', start < left];
  const bare = span && openLeft;
  // Half of the whole period, however much of it the axis shows; the mark is in the middle of what is meant.
  const cut = Math.min(Math.max((start + end) / 2, from), to);
  const half: EventBox['half'] =
    span || !row.dateEdge ? [from, to] : row.dateEdge === 'start' ? [from, cut] : [cut, to];
  const middle = (half[0] + half[1]) / 2;
  // What the date of a period is, is said where the period begins. No mark is across the end of its band.
  const known =
    bare || to - from < MIN_BAND_WIDTH
      ? middle
      : span
        ? from + MARK_RADIUS
        : Math.min(Math.max(middle, from + MARK_RADIUS), to - MARK_RADIUS);
  const x = Math.min(Math.max(known, left), right);
  const rim = bare ? 0 : MARK_RADIUS;
  // A day is a mark: its width would be a hair.
  return {
    x,
    bare,
    half,
    from: day ? x : from,
    to: day ? x : to,
    left: Math.min(day ? x : from, x - rim),
    right: Math.max(day ? x : to, x + rim),
    openLeft,
    openRight: end > right,
  };
}

/** Band, span, and the half that is meant, around the middle line `y`; a line below it where they are narrow. */
export function bandsOf(event: TimelineEvent, extent: EventBox, y: number): readonly DateBand[] {
  const { from, to, openLeft, openRight } = extent;
  if (from === to) return [];
  const standing = standingOf(event);
  if (to - from < MIN_BAND_WIDTH) {
    const half = Math.max(to - from, MIN_LINE_LENGTH) / 2;
    const middle = (from + to) / 2;
    return [
      {
        ...standing,
        as: event.span!.precision === 'interval' ? 'span' : 'short',
        d: linePath([
          [middle - half, y + BAND_HALF_HEIGHT],
          [middle + half, y + BAND_HALF_HEIGHT],
        ]),
      },
    ];
  }
  const [top, bottom] = [y - BAND_HALF_HEIGHT, y + BAND_HALF_HEIGHT];
  const corners = {
    topLeft: [from, top],
    topRight: [to, top],
    bottomLeft: [from, bottom],
    bottomRight: [to, bottom],
  } as const;
  const { topLeft, topRight, bottomLeft, bottomRight } = corners;
  if (event.span!.precision === 'interval') {
    const line = [...(openLeft ? [] : [topLeft]), bottomLeft, bottomRight, ...(openRight ? [] : [topRight])];
    return [{ ...standing, as: 'span', d: linePath(line) }];
  }
  const band =
    openLeft && openRight
      ? linePath([topLeft, topRight]) + linePath([bottomLeft, bottomRight])
      : openLeft
        ? linePath([bottomLeft, bottomRight, topRight, topLeft])
        : openRight
          ? linePath([topRight, topLeft, bottomLeft, bottomRight])
          : rectPath(from, top, to, bottom);
  const [first, last] = extent.half;
  return [
    { ...standing, as: 'band', d: band },
    ...(event.row.dateEdge && first < last
      ? [
          {
            ...standing,
            as: 'edge' as const,
            d: linePath([
              [first, bottom],
              [last, bottom],
            ]),
          },
        ]
      : []),
  ];
}

/** The forms of a label: the title on one line, and on two of about half, where that is no longer than `mostOf`. */
export function labelsOf(
  event: TimelineEvent,
  model: TimelineModel,
  width: number,
  text: TextMeasurer,
): readonly TextBlock[] {
  const { title, places } = eventTexts(event, model);
  const lane = model.lanes[event.lane]!;
  const named =
    lane.place || event.row.places.length > 2 || title.includes(places) ? title : places + model.strings.colon + title;
  const words = named + (getOwn(model.conflicts, event.row.id) ? ' ≠' : '');
  const most = mostOf(width);
  const whole = text.width(words, FONT_SIZE);
  const set = (wide: number): TextBlock => layoutBlock([{ text: words, size: FONT_SIZE }], wide + 1, text);
  const one = set(whole);
  if (whole < 110) return [one];
  const two = [whole * 0.56, whole * 0.7, most]
    .filter(wide => wide <= Math.min(most, whole * 0.8))
    .map(set)
    .find(({ lines }) => lines.length === 2);
  return two ? [one, two] : [one];
}

/** The longest line of a label beside its mark, px. */
export const mostOf = (width: number): number => Math.min(300, width * 0.36);

/** Where words can be, after the mark rather than before it: on one line in the band, else beside the band. */
export function labelPositionsOf(
  { left, right, from, to, x, bare }: EventBox,
  form: number,
  wide: number,
  lines: number,
  most: number,
): readonly Stand[] {
  const stand = (fits: boolean, anchor: Stand['anchor'], at: number, first: number, last: number): readonly Stand[] =>
    fits ? [{ form, anchor, x: at, left: first, right: last }] : [];
  const [after, before] = [(bare ? from : x + MARK_RADIUS) + INSIDE, x - MARK_RADIUS - INSIDE];
  const [inside, beside] = [lines < 2, wide < most + 2];
  return [
    ...stand(inside && after + wide + INSIDE <= to, 'start', after, left, right),
    ...stand(beside, 'start', right + LABEL_GAP, left, right + LABEL_GAP + wide),
    ...stand(inside && !bare && before - wide - INSIDE >= from, 'end', before, left, right),
    ...stand(beside, 'end', left - LABEL_GAP, left - LABEL_GAP - wide, right),
  ];
}
