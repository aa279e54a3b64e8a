/** The rows that a designer gave a chart under "Your data", for the token editor: kept in the session. */
export type Rows = readonly (readonly string[])[];

export interface OwnRows {
  /** The tag of the chart. */
  readonly tag: string;
  /** The first row holds the names of the columns. */
  readonly rows: Rows;
  /** Head ─▶ the column that it is read as. */
  readonly columns: Readonly<Record<string, string>>;
}

const KEY = 'cityfacts-own-rows';

export function keepRows(own: OwnRows): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    // A browser that keeps nothing shows the charts of the page alone.
  }
}

/** `null`: none yet. */
export function keptRows(): OwnRows | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as OwnRows | null;
  } catch {
    return null;
  }
}
