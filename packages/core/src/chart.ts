import type { Placed, Plan } from './chart-definition.js';
import type { TemplateResult } from 'lit/html.js';
import type { Look } from './render/render-context.js';

/** A plan with its drawing: all that a host needs to show a chart. */
export interface Chart<Rows, Options, Model, Layout extends Placed> extends Plan<Rows, Options, Model, Layout> {
  /** The content of an `<svg>` of the layout's width and height. */
  marks(layout: Layout, look: Look): TemplateResult;
}
