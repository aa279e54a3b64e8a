import { equal, messages, type Validate, type Validated, type Problem } from '@cityfacts/core';
import type { ReactiveControllerHost } from 'lit';

export interface RowsHost extends ReactiveControllerHost, Element {
  readonly data: unknown;
}

/** Other ways to name rows that authors expect. None of them is loaded, but whoever writes one has rows of their own. */
const NOT_LOADED = ['src', 'data-src'];

/** The rows that the defining module brought along, or a function that unpacks them; `null` where there are none. */
export type Bundled<Rows> = Rows | (() => Rows) | null;

/**
 * The rows that an element shows: those of its author, else the bundled ones. Once an author's rows are announced, the
 * bundled rows never take their place, even if the author's do not arrive.
 */
export class RowsController<Rows> {
  /** Why the author's rows have not arrived, where that can be known. */
  problem: Problem | null = null;
  /** Settled when the stage `check` is there, or could not be loaded; `null`: nothing is loading. */
  loading: Promise<void> | null = null;
  readonly #host: RowsHost;
  readonly #loadCheck: () => Promise<{ readonly validate: Validate<Rows> }>;
  readonly #bundled: () => Bundled<Rows>;
  #announced = false;
  #validate: Validate<Rows> | null = null;
  #notChecked: Problem | null = null;
  #checked: Validated<Rows> | null = null;
  #input: unknown;

  /** `loadCheck`: the stage `check`. */
  constructor(
    host: RowsHost,
    loadCheck: () => Promise<{ readonly validate: Validate<Rows> }>,
    bundled: () => Bundled<Rows>,
  ) {
    this.#host = host;
    this.#loadCheck = loadCheck;
    this.#bundled = bundled;
  }

  /**
   * The sound rows, `null` while there are none to show. An author's are checked and copied when they are set: later changes
   * inside `data` are not seen. Equal rows are the same object as before.
   */
  get current(): Validated<Rows> | null {
    const given = this.#host.data ?? null;
    this.problem = given === null ? this.#missing() : this.#notChecked;
    this.#announced ||= given !== null;
    if (given !== null && !this.#validate) {
      if (!this.#notChecked) this.loading ??= this.#load();
      return null;
    }
    const input = given ?? (this.#announced ? null : this.#bundled());
    if (input === null) this.#checked = null;
    else if (!this.#checked || input !== this.#input) {
      const checked = given === null ? trusted(input as Bundled<Rows>) : this.#validate!(input);
      if (!equal(checked, this.#checked)) this.#checked = checked;
    }
    this.#input = input;
    return this.#checked;
  }

  /** Whether the rows are those that the defining module brought along. */
  get isBundled(): boolean {
    return (this.#host.data ?? null) === null && !this.#announced;
  }

  async #load(): Promise<void> {
    try {
      this.#validate = (await this.#loadCheck()).validate;
    } catch (cause) {
      this.#notChecked = messages.notChecked(cause);
    }
    this.loading = null;
    this.#host.requestUpdate();
  }

  /** Notes whether the author announces rows. Returns why they cannot be read. */
  #missing(): Problem | null {
    const host = this.#host;
    const text = host.getAttribute('data');
    const attribute = NOT_LOADED.find(name => host.hasAttribute(name));
    const script = host.querySelector(':scope>script[type="application/json"]');
    this.#announced ||= host.data === null || text !== null || !!attribute || !!script;
    const { cause = '' } = text === null ? {} : parse(text);
    if (cause) return messages.badDataAttribute(text ?? '', cause);
    if (attribute) return messages.notLoaded(`${attribute}="${host.getAttribute(attribute)}"`);
    return script && messages.notLoaded('the JSON in a <script> inside the element');
  }
}

/** Bundled rows are sound: they are neither checked nor copied, and unpacked when a chart draws them. */
const trusted = <Rows>(bundled: Bundled<Rows>): Validated<Rows> => ({
  get rows() {
    return typeof bundled === 'function' ? (bundled as () => Rows)() : bundled!;
  },
  problems: [],
});

/** JSON ─▶ its value, `null` with the cause where it is none. */
function parse(text: string): { readonly value: unknown; readonly cause: string } {
  try {
    return { value: JSON.parse(text), cause: '' };
  } catch (cause) {
    return { value: null, cause: (cause as Error).message };
  }
}

/** What the attribute `data` sets the property to: the value of its JSON, `null` where it is none. */
export const dataFromAttribute = (text: string | null): unknown => (text === null ? undefined : parse(text).value);
