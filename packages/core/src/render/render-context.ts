import type { Theme } from '../theme/theme.js';

/** How a layout is to be drawn this time. */
export interface RenderContext {
  /** Prefix of every `id` in the markup; unique on the page. */
  readonly id: string;
  readonly theme: Theme;
  /** Ids of the entities that stand out; all are alike where it is empty. */
  readonly selected: readonly string[];
}

/** Whether what stands for `entities` is dimmed, because others are selected. */
export const isDimmed = ({ selected }: RenderContext, ...entities: readonly string[]): boolean =>
  selected.length > 0 && !entities.some(entity => selected.includes(entity));

/** Opacity of the marks that stand for `entities`; words never get it, see `textLine`. */
export const opacityFor = (context: RenderContext, ...entities: readonly string[]): number | null =>
  isDimmed(context, ...entities) ? 0.35 : null;
