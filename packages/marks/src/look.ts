import type { Theme } from './theme.js';

/** How a layout is to be drawn this time. */
export interface Look {
  /** Prefix of every `id` in the markup; unique on the page. */
  readonly id: string;
  readonly theme: Theme;
  /** Ids of the entities that stand out; all stand alike where it is empty. */
  readonly selected: readonly string[];
}

/** Opacity of what stands for `entities`: all others step back while some are selected. */
export const strength = ({ selected }: Look, ...entities: readonly string[]): number | null =>
  selected.length === 0 || entities.some(entity => selected.includes(entity)) ? null : 0.22;
