import type { TableState } from '@cityfacts/core';
import type { ReactiveControllerHost } from 'lit';

/** Has the rows of the table below the drawing built when a reader opens it, and taken away when it is closed. */
export class TableController implements TableState {
  open = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly toggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
