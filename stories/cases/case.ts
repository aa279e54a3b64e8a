/**
 * One named state of a chart. Stories, gallery, parity tests and docs share the cases, so that a state that matters
 * is written down once and looked at everywhere.
 */
export interface ChartCase {
  /** In words, unique among the cases of its chart; stories and snapshot files are named by it. */
  readonly name: string;
  /** What to look for, in a sentence or two. */
  readonly doc: string;
  /** Rows as the element's `data` property takes them. Absent: the bundled ones. */
  readonly data?: unknown;
  /** Options by their property names; what is absent has its default. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Those of them that are text of the author, in Chinese. */
  readonly hans?: Readonly<Record<string, unknown>>;
  /** Thousands of rows: left out where every case is drawn many times. */
  readonly heavy?: boolean;
  /** Outer width of the figure, px. Absent: any. */
  readonly width?: number;
}

/** The name as a part of a file name or an address: `very long names` ─▶ `very-long-names`. */
export const slug = ({ name }: ChartCase): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
