/** One line of text with its place; no wrapping is left to do. */
export interface PlacedText {
  readonly text: string;
  /** Anchor point on the baseline, px. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly fill: 'text' | 'muted';
  /** Index of the series whose colour the text has, in place of `fill`. */
  readonly colorSeries?: number;
}
