import type { FigureOptions, ChartLayout, I18n } from '@cityfacts/core';
import { legend, notes, pageTheme, plot, renderFigure, sources, table, type Figure } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { SelectionController } from '../controllers/selection.js';
import type { RovingTabindexController } from '../controllers/roving-tabindex.js';
import type { TableController } from '../controllers/table.js';
import type { TooltipController } from '../controllers/tooltip.js';
import type { ChartSource } from '../chart-source.js';
import { menu, type MenuActions } from './menu.js';
import { hitTargets } from './hit-targets.js';
import { tooltip } from './tooltip.js';

/** The buttons and choices of one chart alone. */
export type Controls<Layout extends ChartLayout, Options> = (
  layout: Layout,
  i18n: I18n,
  options: Options & FigureOptions,
) => TemplateResult | null;

/** What a reader has done so far. */
export interface LiveState {
  readonly details: TooltipController;
  readonly closedTable: TableController;
  /** What stands out. */
  readonly selected: readonly string[];
  /** What the reader has chosen. */
  readonly chosen: string | null;
  /** Buttons of this chart alone. */
  readonly controls: TemplateResult | null;
}

/** The figure of a live page: the static one, with menu, reachable marks, tooltip and announcements. */
export function liveFigure<Rows, Options, Model, Layout extends ChartLayout>(
  subject: ChartSource<Rows, Options, Model, Layout>,
  figure: Figure<Layout>,
  i18n: I18n,
  { details, closedTable, selected, chosen, controls }: LiveState,
  nodes: RovingTabindexController,
  reader: SelectionController,
  actions: MenuActions,
): TemplateResult {
  const { chart } = subject;
  const options: FigureOptions = subject.options();
  const { layout, description } = figure;
  // The view as a table has no closed one; the next drawing begins with a closed one.
  if (layout.view === 'table') closedTable.open = false;
  const context = { id: 'cf', theme: pageTheme, selected };
  const view = (name: string) => {
    actions.close();
    reader.view(name);
  };
  const layer = hitTargets(layout.nodes, nodes.current, nodes.entry, details.node?.id ?? '', chosen);
  // Heading and figure say what it shows; a name as long as theirs would be the third time. The keys are heard as the
  // description of the datum that is reached first, and not again by those who read on line by line and cannot use them.
  const name = i18n.strings.figure.views[layout.view] ?? description.title;
  // What a reader points at changes rings and details; the rest is rendered again only where it shows something else.
  const marks = guard([layout, ...selected], () => chart.render(layout, context));
  const drawn = plot(layout, marks, name, 'cf-only', layer);
  return renderFigure(figure, options, i18n, context, {
    controls,
    table: closedTable,
    legend: guard([layout, ...selected], () => legend(layout.legend, context)),
    notes: guard([i18n, ...figure.notes], () => notes(figure.notes, i18n.locale)),
    rows: () => guard([i18n, figure.table], () => table(figure.table, description.statistics, i18n)),
    sources: guard([i18n, figure.sources], () => sources(figure, i18n)),
    plots: html`<div
      class="cf-live-plot"
      @keydown=${nodes.keydown}
      @focusin=${nodes.focusin}
      @focusout=${nodes.focusout}
      @pointermove=${nodes.pointermove}
      @pointerleave=${nodes.pointerleave}
      @click=${nodes.click}
    >
      ${layout.height ? drawn : nothing}${tooltip(details.node, details.kept, i18n, () => nodes.dismiss())}
      <p class="cf-keys" id="cf-keys" aria-hidden="true">${`${chart.keyboardHelp(i18n)} ${i18n.strings.figure.keys}`}</p>
    </div>`,
    live: html`<p class="cf-live" aria-live="polite" aria-atomic="true">${reader.announcement}</p>`,
    ...(!options.noMenu && { menu: menu(i18n, layout.view, view, actions) }),
  });
}
