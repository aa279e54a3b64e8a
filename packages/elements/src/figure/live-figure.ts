import type { DatumText, FigureOptions, ChartLayout, I18n, NavigationNode } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import { notes, plot, renderFigure } from '@cityfacts/core/render/figure.js';
import { legend } from '@cityfacts/core/render/legend.js';
import { pageTheme } from '@cityfacts/core/theme/theme.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { SelectionController } from '../controllers/selection.js';
import type { RovingTabindexController } from '../controllers/roving-tabindex.js';
import type { MoreController } from '../controllers/more.js';
import type { TooltipController } from '../controllers/tooltip.js';
import type { ChartSource } from '../chart-source.js';
import { menu, type MenuActions } from './menu.js';
import { hitTargets } from './hit-targets.js';
import { chip } from './chip.js';
import { tooltip } from './tooltip.js';

/** The buttons and choices of one chart alone. */
export type Controls<Layout extends ChartLayout, Options, Model = unknown> = (
  layout: Layout,
  i18n: I18n,
  options: Options & FigureOptions,
  model: Model,
) => TemplateResult | null;

/** What a reader has done so far. */
export interface LiveState<Rows, Options, Model, Layout extends ChartLayout> {
  readonly details: TooltipController;
  readonly more: MoreController<Rows, Options, Model, Layout>;
  /** The words for a datum. */
  readonly datum: (node: NavigationNode) => DatumText;
  /** What is emphasised. */
  readonly selected: readonly string[];
  /** What the reader has chosen. */
  readonly chosen: string | null;
  /** Buttons of this chart alone. */
  readonly controls: TemplateResult | null;
  /** The button that shows all of the data. */
  readonly below: TemplateResult | null;
}

/** The figure of a live page: the static one, with menu, reachable marks, tooltip and announcements. */
export function liveFigure<Rows, Options, Model, Layout extends ChartLayout>(
  subject: ChartSource<Rows, Options, Model, Layout>,
  figure: Figure<Layout>,
  i18n: I18n,
  { details, more, datum, selected, chosen, controls, below }: LiveState<Rows, Options, Model, Layout>,
  nodes: RovingTabindexController,
  reader: SelectionController,
  actions: MenuActions,
): TemplateResult {
  const { chart } = subject;
  const options: FigureOptions = subject.options();
  const { layout, description } = figure;
  const context = { id: 'cf', theme: pageTheme, selected };
  const view = (name: string) => {
    actions.close();
    reader.view(name);
  };
  const { node, kept } = details;
  const nameOf = (each: NavigationNode) => datum(each).accessibleName;
  const layer = hitTargets(layout.nodes, nameOf, {
    current: nodes.current,
    entry: nodes.entry,
    shown: node?.id ?? '',
    pinned: kept,
    chosen,
  });
  // Heading and figure say what it shows; a name as long as theirs would be the third time. The keys are heard as the
  // description of the datum that is reached first, and not again by those who read on line by line and cannot use them.
  const name = i18n.strings.figure.views[layout.view] ?? description.title;
  // What a reader points at changes rings and details; the rest is rendered again only where it shows something else.
  const marks = guard([layout, ...selected], () => chart.render(layout, context));
  const tip = node && {
    datum: datum(node),
    source: kept ? '' : more.sourceOf(node, i18n),
    details: kept ? more.detailsOf(node, i18n) : nothing,
    select: kept ? highlight(node, chosen, i18n, reader) : nothing,
  };
  return renderFigure(figure, options, i18n, context, {
    legend: guard([layout, chosen, ...selected], () => legend(layout.legend, context, 'cf-only', chosen)),
    notes: guard([i18n, ...figure.notes], () => notes(figure.notes, i18n)),
    more: more.content(options, i18n, controls),
    moreState: more,
    plots:
      layout.view === 'table' && figure.hasData
        ? more.table(i18n)
        : html`${chip(reader, i18n)}<div
            class="cf-live-plot"
            data-view=${layout.view}
            @keydown=${nodes.keydown}
            @focusin=${nodes.focusin}
            @focusout=${nodes.focusout}
            @mousedown=${nodes.mousedown}
            @pointermove=${nodes.pointermove}
            @pointerleave=${nodes.pointerleave}
            @click=${nodes.click}
          >
            ${layout.height ? plot(layout, marks, name, 'cf-only', layer) : nothing}${
              tip
                ? keyed(
                    node.id,
                    tooltip(tip, kept, i18n, () => nodes.dismiss()),
                  )
                : nothing
            }
            <div class="cf-keys" aria-hidden="true">${i18n.strings.figure.mainKeys}</div>
            <p id="cf-keys" aria-hidden="true">${`${chart.keyboardHelp(i18n)} ${i18n.strings.figure.keys}`}</p>
          </div>`,
    showAll: below,
    live: html`<p class="cf-live" aria-live="polite" aria-atomic="true">${reader.announcement}</p>`,
    ...(!options.noMenu && { menu: menu(i18n, layout.view, view, actions) }),
  });
}

/** Selects what a datum is about, or lets go of it. */
const highlight = (
  node: NavigationNode,
  chosen: string | null,
  { strings }: I18n,
  reader: SelectionController,
): TemplateResult =>
  html`<button type="button" class="cf-select" aria-pressed=${node.entity === chosen} @click=${() => reader.select(node)}>${strings.figure.highlight(node.label)}</button>`;
