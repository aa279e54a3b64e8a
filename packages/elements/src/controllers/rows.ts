import type { Problem, ReadContext, Validate, Validated } from '@cityfacts/core';
import * as messages from '@cityfacts/core/messages.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mutationObserver } from '../documents.js';
import type { OwnRows } from '../stages/own-rows.js';

export interface RowsHost extends ReactiveControllerHost, Element {
  readonly data: unknown;
  readonly src: string | null;
  readonly columns: ReadContext['columns'] | string | null;
  readonly numberLocale: string | null;
}

/** The stage `check`: reads and validates rows of an author. */
export interface CheckStage<Rows> {
  readonly validate: Validate<Rows>;
  readonly OwnRows: typeof OwnRows;
}

/** Rows of an author inside the element. A static figure has a table too, but not as a child. */
const INSIDE = ':scope>:is(script[type="application/json"],script[type="text/csv"],table)';

/** The rows that the defining module brought along, or a function that unpacks them; `null` where there are none. */
export type Bundled<Rows> = Rows | (() => Rows) | null;

/**
 * The rows that an element shows: those of its author, else the bundled ones. An author's are, in this order, the property
 * `data`, the file in `src`, a script with JSON or CSV, or a table, inside the element. Once they are announced, the bundled
 * rows never take their place, even if the author's do not arrive.
 */
export class RowsController<Rows> implements ReactiveController {
  /** Why the author's rows have not arrived, where that can be known. */
  problems: readonly Problem[] = [];
  /** Settled when what loads now is there, or could not be loaded; `null`: nothing is loading. */
  loading: Promise<void> | null = null;
  readonly #host: RowsHost;
  readonly #loadCheck: () => Promise<CheckStage<Rows>>;
  readonly #bundled: () => Bundled<Rows>;
  readonly #language: () => string;
  #announced = false;
  #own: OwnRows<Rows> | null = null;
  #trusted: Validated<Rows> | null = null;
  #input: unknown;
  #observer: MutationObserver | undefined;

  /** `loadCheck`: the stage `check`; `language`: that of the element. */
  constructor(
    host: RowsHost,
    loadCheck: () => Promise<CheckStage<Rows>>,
    bundled: () => Bundled<Rows>,
    language: () => string,
  ) {
    this.#host = host;
    this.#loadCheck = loadCheck;
    this.#bundled = bundled;
    this.#language = language;
    host.addController(this);
  }

  hostConnected(): void {
    // What is inside may come after the element.
    this.#observer ??= mutationObserver(this.#host, () => this.#host.requestUpdate());
    this.#observer?.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * The sound rows, `null` while there are none to show. An author's are checked and copied when they are set: later changes
   * inside `data` are not seen. Equal rows are the same object as before.
   */
  get current(): Validated<Rows> | null {
    const { data, src } = this.#host;
    const own =
      data === undefined ? (src ?? this.#host.getAttribute('data-src') ?? this.#host.querySelector(INSIDE)) : data;
    // `null`: the author's rows are still to come.
    this.#announced ||= own !== null || data === null;
    if ((own ?? null) === null || data === 'null') {
      this.problems = [];
      return this.#announced ? null : this.#ofModule();
    }
    if (!this.#own) {
      if (!this.loading && !this.problems.length) this.#wait(this.#load());
      return null;
    }
    const { rows, problems, loading } = this.#own.read(own, data === undefined, this.#language());
    this.problems = problems;
    if (loading) this.#wait(loading);
    return rows;
  }

  /** Whether the rows are those that the defining module brought along. */
  get isBundled(): boolean {
    return !this.#announced;
  }

  /** Whether the rows may arrive at another try: a file or a part of the library could not be loaded. */
  get mayRetry(): boolean {
    return !this.loading && this.problems.some(({ code }) => code === 'notChecked' || code === 'srcNotLoaded');
  }

  /** Tries once more to load what could not be loaded. */
  readonly retry = (): void => {
    this.problems = [];
    this.#own?.forget();
    this.#host.requestUpdate();
  };

  /** Bundled rows are sound: they are neither checked nor copied, and unpacked when a chart draws them. */
  #ofModule(): Validated<Rows> | null {
    const input = this.#bundled();
    if (input !== this.#input)
      this.#trusted = input && {
        get rows() {
          return typeof input === 'function' ? (input as () => Rows)() : input;
        },
        problems: [],
      };
    this.#input = input;
    return this.#trusted;
  }

  async #load(): Promise<void> {
    try {
      const { validate, OwnRows } = await this.#loadCheck();
      this.#own = new OwnRows(this.#host, validate);
    } catch (cause) {
      this.problems = [messages.notChecked(cause)];
    }
  }

  #wait(loading: Promise<void>): void {
    if (this.loading) return;
    this.loading = loading.then(() => {
      this.loading = null;
      this.#host.requestUpdate();
    });
  }
}
