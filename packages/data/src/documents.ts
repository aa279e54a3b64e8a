/** Documents that print facts, and where they print them. */
import type { Edtf, LocalText, SourceKind, Tier } from './types.js';

/** A document that prints facts of the dataset. */
export interface Source<S extends string = string> {
  readonly id: S;
  readonly kind: SourceKind;
  readonly tier: Tier;
  /** As printed; a descriptive title of ours is in square brackets. */
  readonly title: LocalText;
  /** `null`: the document does not name one. */
  readonly publisher: LocalText | null;
  /** `null`: the document does not name one. */
  readonly author: LocalText | null;
  /** EDTF; `null`: not stated. */
  readonly published: Edtf | null;
  /** Only where a source of the dataset gives it. Never invented. */
  readonly url: string | null;
  readonly note?: LocalText;
}

/** The dataset as a document that others cite. */
export interface Dataset {
  readonly title: LocalText;
  readonly publisher: LocalText;
  readonly version: string;
  /** EDTF: the day of its newest source. */
  readonly published: Edtf;
}

/** Where one field of one row is printed. */
export interface Citation<S extends string = string> {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly source: S;
  /** `P9`: the ninth paragraph of an article; `page` if no paragraph is known. */
  readonly locator: string;
  /** The figure or name exactly as printed; `null` if the source only mentions what is missing. */
  readonly asPrinted: string | null;
  /** What was inferred, and how, if anything was. */
  readonly inferred?: LocalText | null;
}
