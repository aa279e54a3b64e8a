/** What authors may give as rows: the types of the property `data`. */
import type { Labels, LocalText } from '@cityfacts/data';
import type { InputOf } from './check.js';
import type { citationFields, placeFields, sourceFields } from './shared-fields.js';

/** A plain table: CSV or JSON text, objects, arrays of which the first is the header, or columns and rows. */
export type PlainTable =
  | string
  | readonly object[]
  | {
      readonly columns: readonly string[];
      readonly rows: readonly object[];
    };

export type PlaceInput = InputOf<typeof placeFields>;

/** What typed rows of every chart may have besides their own tables. */
export interface SharedInput {
  readonly sources?: readonly InputOf<typeof sourceFields>[] | null;
  /** Where a field of a row is printed, by the row's `id`. */
  readonly citations?: readonly InputOf<typeof citationFields>[] | null;
  /** Who compiled the rows and under which license. */
  readonly credit?: LocalText | null;
  /** What the rows are about: the heading of the figure if the author sets none. */
  readonly title?: LocalText | null;
  /** Names of your own words. */
  readonly labels?: Labels | null;
}
