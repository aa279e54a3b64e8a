import type { Problem } from '@cityfacts/core';
import { ChartProblemEvent } from '../events.js';

/** So many problems of one element are reported; each keeps its text, so that it is reported once. */
const MAX_REPORTED = 100;

/** Tells authors what is wrong: one console line and one event for every problem, once. */
export class ProblemsController {
  readonly #host: Element;
  readonly #told = new Set<string>();

  constructor(host: Element) {
    this.#host = host;
  }

  report(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem.message) || this.#told.size >= MAX_REPORTED) continue;
      this.#told.add(problem.message);
      const line = `<${this.#host.localName}> ${problem.message}`;
      if (problem.level === 'error') console.error(line, this.#host);
      else console.warn(line, this.#host);
      this.#host.dispatchEvent(new ChartProblemEvent(problem));
    }
  }
}
