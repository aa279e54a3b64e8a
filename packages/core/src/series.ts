import type { Place } from '@cityfacts/data';

/**
 * How the places of a chart look: a series number per place, in which color, dash and marker are. It depends on the place alone
 * and not on the others beside it, so that a place looks the same in all charts of a page and stays as it is when others come:
 *
 *   0–14     the cities of the dataset: the first-tier ones have colors of their own, the next six one of the six colors each,
 *            the last have these again with other dashes and markers
 *   170–339  other places: color and marker by a hash of the id
 *   1020–    places with a color of their own: 1020 + 17 × its 24 bits + marker
 *
 * In each range, the remainder of 17 is the marker.
 */
const fixed =
  'beijing shanghai guangzhou shenzhen hangzhou suzhou nanjing hefei chengdu wuhan wuxi ningbo wenzhou wuhu jiaxing'.split(
    ' ',
  );
const FIRST_TIER = 4;
const COLORS = 10;
/** Dashes and markers; it shares no divisor with `COLORS`, so that every color meets every marker. */
const SHAPES = 17;
const HASHED = COLORS * SHAPES;
const OWN = 60 * SHAPES;

/** The last color is near several others for some eyes (ΔE2000 < 15 under a simulated vision): it lies over no other. */
const LAST_COLOR = COLORS - 1;

/** At most so many outlines share one radar. */
export const MAX_OVERLAY_SERIES = 4;

/** The names of the markers, for authors. */
export const markerNames: readonly string[] =
  'circle square triangle diamond pentagon plus triangle-down star triangle-right triangle-left hexagon cross hourglass bar dash dome sparkle'.split(
    ' ',
  );

/** Which of the ten colors of the theme a series has, unless it has one of its own. */
export const colorIndex = (series: number): number =>
  series < COLORS || series >= SHAPES ? series % COLORS : series - COLORS + FIRST_TIER;

/** Which of the 17 dashes and markers it has. */
export const markerIndex = (series: number): number => series % SHAPES;

/** Whether it is that of a city of the dataset: these have an order. */
export const isListed = (series: number): boolean => series < SHAPES;

/** The color of its own that a series has, `#rrggbb`; empty where it has one of the theme. */
export const ownColor = (series: number): string =>
  series < OWN
    ? ''
    : `#${Math.floor(series / SHAPES - 60)
        .toString(16)
        .padStart(6, '0')}`;

/** The number of a color of the theme with a marker. */
const numberOf = (color: number, marker: number): number => HASHED + ((color * 51 + marker * 120) % HASHED);

/** FNV-1a, with its upper bits in the lower ones. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What decides how a place looks. */
export type Looks = Pick<Place, 'id' | 'color' | 'marker'>;

/**
 * Series number per id. Places of the same look are the exception: the later one has another marker, unless its author gives
 * it one.
 */
export function assignSeries(places: readonly Looks[]): ReadonlyMap<string, number> {
  const taken = new Set(fixed.map((_, series) => numberOf(colorIndex(series), series)));
  return new Map(
    places.map(({ id, color = '', marker = '' }) => {
      const own = /^#[\da-f]{6}$/i.test(color) ? parseInt(color.slice(1), 16) : -1;
      const shape = markerNames.indexOf(marker);
      const index = fixed.indexOf(id);
      if (own < 0 && shape < 0 && index >= 0) return [id, index];
      const hash = hashOf(id);
      const numbered = (mark: number) =>
        own < 0 ? numberOf(index < 0 ? hash % LAST_COLOR : colorIndex(index), mark) : OWN + own * SHAPES + mark;
      let mark = shape < 0 ? (index < 0 ? (hash >>> 8) % SHAPES : index) : shape;
      for (let step = 1; shape < 0 && step < SHAPES && taken.has(numbered(mark)); step++) mark = (mark + 1) % SHAPES;
      taken.add(numbered(mark));
      return [id, numbered(mark)];
    }),
  );
}

/** One color twice, or two that are near for some eyes; see the tests of the palettes. */
const clash = (a: number, b: number): boolean => a === b || (a + b === 9 && Math.abs(a - b) === 7);

/**
 * The series numbers of up to four places that lie over each other: their own, but for those whose color, dash or marker one
 * before them has. These borrow others for as long. Colors that authors give come first, then the cities of the dataset, then
 * the others as they are listed: one that is added at the end changes none before it.
 */
export function assignDistinctSeries(
  places: readonly Looks[],
  series: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const rank = ({ id }: Looks) => {
    const own = series.get(id)!;
    return own < OWN ? Math.min(own, HASHED) : -1;
  };
  const looks = new Map<string, number>();
  for (const { id, marker: given = '' } of [...places].sort((a, b) => rank(a) - rank(b))) {
    const own = series.get(id)!;
    const taken = [...looks.values()];
    const isTheme = own < OWN;
    let marker = markerIndex(own);
    if (!markerNames.includes(given))
      while (taken.some(other => markerIndex(other) === marker)) marker = (marker + 1) % SHAPES;
    let color = colorIndex(own);
    const isFree = () =>
      (color !== LAST_COLOR || places.length < 2) &&
      !taken.some(other => !ownColor(other) && clash(colorIndex(other), color));
    // No other city of the dataset gets the colors of the first-tier cities. More are left than one radar has outlines.
    const lowest = isListed(own) ? FIRST_TIER : 0;
    while (isTheme && !isFree()) color = color > lowest ? color - 1 : LAST_COLOR;
    const isSame = marker === markerIndex(own) && (!isTheme || color === colorIndex(own));
    looks.set(id, isSame ? own : isTheme ? numberOf(color, marker) : own - markerIndex(own) + marker);
  }
  return looks;
}
