import type { Problem } from '@cityfacts/core';
import { ChartProblemEvent } from '../events.js';

/** Tells authors what is wrong: one console line and one event for every problem, once. */
export class ProblemsController {
  readonly #host: Element;
  readonly #told = new Set<string>();

  constructor(host: Element) {
    this.#host = host;
  }

  report(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem.message)) continue;
      this.#told.add(problem.message);
      const line = `<${this.#host.localName}> ${problem.message}`;
      if (problem.level === 'error') console.error(line, this.#host);
      else console.warn(line, this.#host);
      this.#host.dispatchEvent(new ChartProblemEvent(problem));
    }
  }
}
