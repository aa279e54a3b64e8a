import type { FigureOptions, OptionSpec, Placed, Stop, Words } from '@cityfacts/layout';
import { figure, pageTheme, plot, type Chart, type Drawing } from '@cityfacts/marks';
import { html, nothing, type TemplateResult } from 'lit';
import type { StopsController } from '../controllers/stops.js';
import { menu, type MenuActions } from './menu.js';
import { stopsLayer } from './stops-layer.js';
import { tooltip } from './tooltip.js';

/** What a reader has done so far. */
export interface LiveState {
  readonly shown: Stop | null;
  readonly selected: readonly string[];
  /** The latest announcement. */
  readonly said: string;
}

export interface LiveActions extends MenuActions {
  choose(stop: Stop): void;
}

/** The views of a chart that a reader can choose. */
const viewsOf = (options: Readonly<Record<string, unknown>>): readonly string[] =>
  ((options['view'] as OptionSpec<string> | undefined)?.values ?? []).filter(view => view !== 'auto');

/** The figure of a live page: the static one, with menu, reachable marks, tooltip and announcements. */
export function liveFigure<Rows, Options, Model, Layout extends Placed>(
  chart: Chart<Rows, Options, Model, Layout>,
  drawing: Drawing<Layout>,
  options: FigureOptions,
  words: Words,
  { shown, selected, said }: LiveState,
  stops: StopsController,
  actions: LiveActions,
): TemplateResult {
  const { layout, description } = drawing;
  const look = { id: 'cf', theme: pageTheme, selected };
  const layer = stopsLayer(layout.stops, stops.current, shown?.id ?? '', selected);
  const drawn = plot(layout, chart.marks(layout, look), description.what, 'cf-only', layer);
  // The legend is a list of words for everyone else; a pointer may choose a city there too.
  const chooseEntry = (event: Event) => {
    const entity = (event.target as Element).closest('[data-entity]')?.getAttribute('data-entity');
    const stop = layout.stops.find(stop => stop.entity === entity);
    if (stop) actions.choose(stop);
  };
  const drawnFigure = figure(drawing, options, words, look, {
    plots: html`<div
      class="cf-live-plot"
      @keydown=${stops.keydown}
      @focusin=${stops.focusin}
      @focusout=${stops.focusout}
      @pointermove=${stops.pointermove}
      @pointerleave=${stops.focusout}
      @click=${stops.click}
    >
      ${layout.height ? drawn : nothing}${tooltip(shown)}
      <p class="cf-keys">${words.strings.figure.keys}</p>
    </div>`,
    live: html`<p class="cf-live" role="status">${said}</p>`,
    ...(!options.noMenu && { menu: menu(viewsOf(chart.options), layout.view, words, actions) }),
  });
  return html`<div @click=${chooseEntry}>${drawnFigure}</div>`;
}
