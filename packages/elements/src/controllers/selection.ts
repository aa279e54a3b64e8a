import { localize } from '@cityfacts/data/localize.js';
import type { LocalText } from '@cityfacts/data';
import type { NavigationNode, I18n } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, listOf, windowOf } from '../documents.js';
import { ChartSelectEvent, ChartViewEvent } from '../events.js';
import { AnnouncerController } from './announcer.js';
import { placesOf } from './roving-tabindex.js';

/** A pointer that moves farther between down and up does not press, px. */
const MAX_PRESS_DISTANCE = 10;

/** What the reader's actions change and read. */
export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  readonly sync: string;
  readonly i18n: I18n | null;
  readonly figure: Figure | null;
}

/** What else of the chart takes part in selecting. */
export interface SelectionContext {
  /** The places of the rows. */
  places(): readonly { readonly id: string; readonly name: LocalText }[];
  /** The name of what another chart selected. */
  followed(id: string): string;
  /** The tooltip: open at all, or pinned. */
  readonly tooltip: { readonly node: NavigationNode | null; readonly kept: boolean };
}

/** What a reader can choose: a node, or an entry of the legend. */
type Chosen = Pick<NavigationNode, 'entity' | 'label' | 'place' | 'places'>;

/**
 * What a reader does: select, clear the selection, change the view. Each is announced and dispatched as an event. Escape and a
 * press outside undo what the reader selected here; they close pinned details first.
 */
export class SelectionController implements ReactiveController {
  readonly #host: SelectionHost;
  readonly #context: SelectionContext;
  readonly #announcer: AnnouncerController;
  /** What the reader selected in this chart, which a press elsewhere clears; not what the author or another chart did. */
  #own: string | null = null;
  #stop: (() => void) | undefined;

  constructor(host: SelectionHost, context: SelectionContext) {
    this.#host = host;
    this.#context = context;
    this.#announcer = new AnnouncerController(host);
    host.addController(this);
    // Names in the legend and, for the pointer, in the drawing select what they name.
    host.addEventListener('click', event => this.#chooseEntry(event));
    // What is open inside has taken its Escape by then, and stopped it.
    host.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !context.tooltip.node && !isField(event) && this.clear()) event.preventDefault();
    });
  }

  hostUpdated(): void {
    if (this.#own !== null && this.#own === this.#host.selected) this.#listen();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#own = null;
  }

  /** What is being announced. */
  get announcement(): string {
    return this.#announcer.said;
  }

  /** Name of what is selected; empty for none, or where this chart knows no name. */
  get label(): string {
    const { selected, figure, i18n } = this.#host;
    if (selected === null || !figure || !i18n) return '';
    const { legend, nodes } = figure.layout;
    const named = [...legend, ...nodes].find(({ entity }) => entity === selected)?.label;
    const place = this.#context.places().find(({ id }) => id === selected);
    return named ?? (localize(place?.name, i18n.locale) || this.#context.followed(selected));
  }

  /** Selects what a node or name is about; choosing it again clears the selection. */
  readonly select = (chosen: Chosen): void => {
    const { entity, label } = chosen;
    if (this.#host.selected === entity) return void this.clear();
    this.#own = this.#host.selected = entity;
    this.announce(this.#host.i18n?.strings.figure.selected(label));
    this.#host.dispatchEvent(new ChartSelectEvent(entity, label, this.#host, placesOf(chosen)));
  };

  /** Clears the selection, whoever made it. Returns whether there was one. */
  readonly clear = (): boolean => {
    if (this.#host.selected === null) return false;
    this.#host.selected = null;
    this.announce(this.#host.i18n?.strings.figure.unselected);
    return this.#host.dispatchEvent(new ChartSelectEvent(null, '', this.#host));
  };

  readonly view = (view: string): void => {
    const strings = this.#host.i18n?.strings.figure;
    Object.assign(this.#host, { view });
    this.announce(strings?.shows(strings.views[view] ?? view));
    this.#host.dispatchEvent(new ChartViewEvent(view));
  };

  readonly announce = (text = ''): void => this.#announcer.say(text);

  /** Opens or closes a count of the timeline: an option like any other. */
  readonly toggle = (id: string): void => {
    const host = this.#host as SelectionHost & { open: readonly string[] };
    host.open = host.open.includes(id) ? host.open.filter(other => other !== id) : [...host.open, id];
  };

  /**
   * In the whole page. A finger that scrolls presses nothing: its pointer is cancelled. In `window`, before the tooltip hears of
   * it and closes.
   */
  #listen(): void {
    if (this.#stop) return;
    let from: PointerEvent | null = null;
    const handlers = {
      pointerdown: (event: PointerEvent) => {
        const outside =
          !this.#context.tooltip.kept && !listOf(event.composedPath()).some(target => this.#isOurs(target));
        from = outside ? event : null;
      },
      pointerup: (event: PointerEvent) => {
        if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < MAX_PRESS_DISTANCE)
          this.clear();
      },
      pointercancel: () => (from = null),
      keydown: ({ key, target }: KeyboardEvent) => {
        // Where the focus is elsewhere, Escape belongs to that.
        const isNowhere = /^(body|html)$/i.test((target as Partial<Element>).localName ?? '');
        if (key === 'Escape' && isNowhere && !this.#context.tooltip.node) this.clear();
      },
    };
    this.#stop = listen(windowOf(this.#host), handlers, { capture: true, passive: true });
  }

  /** This chart, and those that share its selection. */
  #isOurs(target: EventTarget): boolean {
    return target === this.#host || (!!this.#host.sync && (target as Partial<SelectionHost>).sync === this.#host.sync);
  }

  #chooseEntry(event: Event): void {
    const entry = listOf(event.composedPath()).find(target => (target as Element).hasAttribute?.('data-entity'));
    const entity = (entry as Element | undefined)?.getAttribute('data-entity');
    const { legend = [], nodes = [] } = this.#host.figure?.layout ?? {};
    const label = [...legend, ...nodes].find(item => item.entity === entity)?.label;
    if (entity && label) this.select({ entity, label });
  }
}

/** Where Escape has a use of its own. */
const isField = (event: Event): boolean => (event.composedPath()[0] as Element).matches('select,textarea,input');
