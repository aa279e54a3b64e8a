import { tableMeasurer, type TextMeasurer } from '@cityfacts/layout';

/** Advance widths of Arial, to whose measure Helvetica and Liberation Sans are made: U+0020–U+007E, in 1/1000 em. */
const REGULAR = widths(`278 278 355 557 557 890 667 191 333 333 390 584 278 333 278 278 557 557 557 557 557 557 557 557
557 557 278 278 584 584 584 557 1016 667 667 723 723 667 611 778 723 278 500 667 557 833 723 778 667 778 723 667 611 723
667 944 667 667 611 278 278 278 470 557 333 557 557 500 557 557 278 557 557 223 223 500 223 833 557 557 557 557 333 500
278 557 500 723 500 500 500 334 260 334 584`);
const BOLD = widths(`278 333 475 557 557 890 723 238 333 333 390 584 278 333 278 278 557 557 557 557 557 557 557 557 557
557 333 333 584 584 584 611 976 723 723 723 723 667 611 778 723 278 557 723 611 833 723 778 667 778 723 667 611 723 667
944 667 667 611 333 278 333 584 557 333 557 611 557 611 557 333 611 611 278 278 557 278 890 611 611 611 611 390 557 333
611 557 778 557 557 500 390 280 390 584`);

function widths(table: string): readonly number[] {
  return table.split(/\s/).map(Number);
}

/**
 * How wide text is in the fonts of our frames. The table of `layout` holds for every font that a page may have, and is up to a tenth too wide
 * for this one: over thirty lines of English that would be two or three lines too many.
 */
export const arial: TextMeasurer = {
  width(text, size, weight = 400) {
    const table = weight >= 600 ? BOLD : REGULAR;
    return (text.match(/[ -~]|[^ -~]+/g) ?? []).reduce((sum, part) => {
      const known = part.length === 1 ? table[part.charCodeAt(0) - 32] : undefined;
      return sum + (known === undefined ? tableMeasurer.width(part, size, weight) : (size * known) / 1000);
    }, 0);
  },
};
