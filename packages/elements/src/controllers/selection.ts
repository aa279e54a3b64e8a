import type { NavigationNode, I18n } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import type { ReactiveControllerHost } from 'lit';
import { ChartSelectEvent, ChartViewEvent } from '../events.js';
import { AnnouncerController } from './announcer.js';
import { placesOf } from './roving-tabindex.js';

/** What the reader's actions change and read. */
export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  readonly i18n: I18n | null;
  readonly figure: Figure | null;
}

/** What a reader can choose: a node, or an entry of the legend. */
type Chosen = Pick<NavigationNode, 'entity' | 'label' | 'opens' | 'place' | 'places'>;

/** What a reader does: select, change the view. Each is announced and told as an event. */
export class SelectionController {
  readonly #host: SelectionHost;
  readonly #announcer: AnnouncerController;

  constructor(host: SelectionHost) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host);
    // Legend and names are words for everyone else; a pointer may choose a city there too.
    host.addEventListener('click', event => this.#chooseEntry(event));
  }

  /** What is being announced. */
  get announcement(): string {
    return this.#announcer.said;
  }

  /** Selects what the node stands for; choosing it again clears the selection. */
  readonly select = (chosen: Chosen): void => {
    const { entity, label, opens } = chosen;
    if (opens) return this.#toggle(opens);
    const strings = this.#host.i18n?.strings.figure;
    const clears = this.#host.selected === entity;
    this.#host.selected = clears ? null : entity;
    this.announce(clears ? strings?.unselected : strings?.selected(label));
    this.#host.dispatchEvent(
      clears
        ? new ChartSelectEvent(null, '', this.#host)
        : new ChartSelectEvent(entity, label, this.#host, placesOf(chosen)),
    );
  };

  readonly view = (view: string): void => {
    const strings = this.#host.i18n?.strings.figure;
    Object.assign(this.#host, { view });
    this.announce(strings?.shows(strings.views[view] ?? view));
    this.#host.dispatchEvent(new ChartViewEvent(view));
  };

  readonly announce = (text = ''): void => this.#announcer.say(text);

  /** Opens or closes a count of the timeline: an option like any other. */
  #toggle(id: string): void {
    const host = this.#host as SelectionHost & { open: readonly string[] };
    host.open = host.open.includes(id) ? host.open.filter(other => other !== id) : [...host.open, id];
  }

  #chooseEntry(event: Event): void {
    const entry = event.composedPath().find(target => target instanceof Element && target.hasAttribute('data-entity'));
    const entity = (entry as Element | undefined)?.getAttribute('data-entity');
    const { legend = [], nodes: nodes = [] } = this.#host.figure?.layout ?? {};
    const label = [...legend, ...nodes].find(item => item.entity === entity)?.label;
    if (entity && label) this.select({ entity, label });
  }
}
