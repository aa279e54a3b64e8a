/** Options of a chart that its reader changes, and the author's values of them, to come back to. */
export class UserOverrides<Options extends object> {
  readonly #host: Options;
  readonly #author = new Map<keyof Options, Options[keyof Options]>();
  readonly #reader = new Map<keyof Options, Options[keyof Options]>();

  readonly #tell: (options: Partial<Options>) => void;

  /** `tell` is called for every change that a reader waits for; after a reset, of none in particular. */
  constructor(host: Options, tell: (options: Partial<Options>) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  change(options: Partial<Options>): void {
    this.follow(options);
    this.#tell(options);
  }

  /** A change that goes on, or that comes from an address: nothing is announced. */
  follow(options: Partial<Options>): void {
    for (const name of Object.keys(options) as (keyof Options)[]) {
      const [author, value] = [this.author(name), options[name] as Options[keyof Options]];
      this.#author.set(name, author);
      this.#reader.set(name, value);
      this.#host[name] = value;
    }
  }

  /** The author's value: what stood there before the reader came, or has been set over the reader's since. */
  author<Name extends keyof Options>(name: Name): Options[Name] {
    const now = this.#host[name];
    // A list that was set is copied: what it says counts.
    const isReaders = this.#reader.has(name) && String(this.#reader.get(name)) === String(now);
    return isReaders ? (this.#author.get(name) as Options[Name]) : now;
  }

  /**
   * What the author has set since: the same value again, as frameworks do with a list at each rendering, leaves the reader's;
   * another value takes its place.
   */
  keep(): void {
    for (const [name, value] of this.#reader) {
      const now = String(this.#host[name]);
      if (now === String(value)) continue;
      if (now === String(this.#author.get(name))) this.#host[name] = value;
      else this.#reader.delete(name);
    }
  }

  /** Whether anything differs from what the author says. */
  get changed(): boolean {
    return [...this.#reader.keys()].some(name => String(this.#host[name]) !== String(this.author(name)));
  }

  reset(): void {
    for (const name of this.#reader.keys()) this.#host[name] = this.author(name);
    this.#reader.clear();
    this.#tell({});
  }
}
