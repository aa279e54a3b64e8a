import type { FigureOptions, Placed, Words } from '@cityfacts/core';
import { figure, pageTheme, plot, type Drawing } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderController } from '../controllers/selection.js';
import type { StopsController } from '../controllers/roving-tabindex.js';
import type { TooltipController } from '../controllers/tooltip.js';
import type { Subject } from '../chart-source.js';
import { menu, type MenuActions } from './menu.js';
import { stopsLayer } from './hit-targets.js';
import { tooltip } from './tooltip.js';

/** The buttons and choices of one chart alone. */
export type Controls<Layout extends Placed, Options> = (
  layout: Layout,
  words: Words,
  options: Options & FigureOptions,
) => TemplateResult | null;

/** What a reader has done so far. */
export interface LiveState {
  readonly details: TooltipController;
  /** What stands out. */
  readonly selected: readonly string[];
  /** What the reader has chosen. */
  readonly chosen: string | null;
  /** Buttons of this chart alone. */
  readonly controls: TemplateResult | null;
}

/** The figure of a live page: the static one, with menu, reachable marks, tooltip and announcements. */
export function liveFigure<Rows, Options, Model, Layout extends Placed>(
  subject: Subject<Rows, Options, Model, Layout>,
  drawing: Drawing<Layout>,
  words: Words,
  { details, selected, chosen, controls }: LiveState,
  stops: StopsController,
  reader: ReaderController,
  actions: MenuActions,
): TemplateResult {
  const { chart } = subject;
  const options: FigureOptions = subject.options();
  const { layout, description } = drawing;
  const look = { id: 'cf', theme: pageTheme, selected };
  const view = (name: string) => {
    actions.close();
    reader.view(name);
  };
  const layer = stopsLayer(layout.stops, stops.current, stops.entry, details.stop?.id ?? '', chosen);
  // Heading and figure say what it shows; a name as long as theirs would be the third time. The keys are heard as the
  // description of the datum that is reached first, and not again by those who read on line by line and cannot use them.
  const name = words.strings.figure.views[layout.view] ?? description.what;
  const drawn = plot(layout, chart.marks(layout, look), name, 'cf-only', layer);
  return figure(drawing, options, words, look, {
    controls,
    plots: html`<div
      class="cf-live-plot"
      @keydown=${stops.keydown}
      @focusin=${stops.focusin}
      @focusout=${stops.focusout}
      @pointermove=${stops.pointermove}
      @pointerleave=${stops.pointerleave}
      @click=${stops.click}
    >
      ${layout.height ? drawn : nothing}${tooltip(details.stop, details.kept, words, () => stops.dismiss())}
      <p class="cf-keys" id="cf-keys" aria-hidden="true">${`${chart.keys(words)} ${words.strings.figure.keys}`}</p>
    </div>`,
    live: html`<p class="cf-live" aria-live="polite" aria-atomic="true">${reader.said}</p>`,
    ...(!options.noMenu && { menu: menu(words, layout.view, view, actions) }),
  });
}
