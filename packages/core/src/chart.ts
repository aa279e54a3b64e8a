import type { ChartLayout, ChartDefinition } from './chart-definition.js';
import type { TemplateResult } from 'lit/html.js';
import type { RenderContext } from './render/render-context.js';

/** A chart definition with its rendering: all that a host needs to show a chart. */
export interface Chart<Rows, Options, Model, Layout extends ChartLayout> extends ChartDefinition<
  Rows,
  Options,
  Model,
  Layout
> {
  /** The content of an `<svg>` of the layout's width and height. */
  render(layout: Layout, context: RenderContext): TemplateResult;
}
