/** What is wrong with the input of a chart: data, never an exception. */
export interface Problem {
  /** `error`: the chart cannot be drawn as asked. `warning`: it can, but may mislead. */
  readonly level: 'error' | 'warning';
  /** Stable name of the function in `messages.ts`. */
  readonly code: string;
  /** What is wrong, the offending value, the fix; English, for the author of the page. */
  readonly message: string;
  /** Of data, the same in columns: where, what is there, what was expected. */
  readonly cells?: readonly [where: string, value: string, expected: string];
}
