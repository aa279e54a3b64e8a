/** Words before and after an amount. */
export type Sides = readonly [before: string, after: string];

const known = new Map<string, Sides>();

/**
 * The sign or code of a currency (`symbol`), or its name (`name`), with the place that a language gives it beside the number,
 * by Intl: `['€', '']`, `['', ' €']`, `['SEK ', '']`. What is no code of ISO 4217 is written as it is.
 */
export function currencySides(code: string, tag: string, display: 'symbol' | 'name' = 'symbol'): Sides {
  const key = `${tag} ${code} ${display}`;
  let sides = known.get(key);
  if (!sides) known.set(key, (sides = readSides(code, tag, display)));
  return sides;
}

/** The name of a currency: "Indian rupees". */
export const currencyName = (code: string, tag: string): string => currencySides(code, tag, 'name').join('').trim();

function readSides(code: string, tag: string, display: 'symbol' | 'name'): Sides {
  try {
    const style = { style: 'currency', currency: code, currencyDisplay: display, maximumFractionDigits: 0 } as const;
    // The plural, and a number that no language writes otherwise.
    const [before = '', after = ''] = new Intl.NumberFormat(tag, { ...style, numberingSystem: 'latn' })
      .format(5)
      .split('5');
    return [before, after];
  } catch {
    return ['', ` ${code}`];
  }
}
