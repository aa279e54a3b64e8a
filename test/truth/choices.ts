/** Seeded choices of options: the same ones in every run. */

export const SEED = 20260113;

/** A source of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Chooser {
  private readonly next: () => number;
  constructor(seed: number) {
    this.next = random(seed);
  }
  one<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }
  /** Between `least` and `most` of the items, in any order. */
  some<T>(items: readonly T[], least: number, most: number): T[] {
    const rest = [...items];
    const [from, to] = [Math.min(least, rest.length), Math.min(most, rest.length)];
    const count = from + Math.floor(this.next() * (to - from + 1));
    return Array.from({ length: count }, () => rest.splice(Math.floor(this.next() * rest.length), 1)[0]!);
  }
  /** What `make` returns, in a share of the cases. */
  perhaps<T>(share: number, make: () => T, otherwise: T): T {
    return this.next() < share ? make() : otherwise;
  }
}
