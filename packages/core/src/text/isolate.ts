/** The mark that turns to the right, and scripts that are written from there: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ud83a\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that goes into a sentence or beside a figure: one that is written from the right does not turn what is around it. */
export const isolate = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? `\u2068${name.replace(/[\u2068\u2069]/g, '')}\u2069` : name;
