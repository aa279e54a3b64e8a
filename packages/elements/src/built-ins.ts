import { changedBuiltIn } from './changed-built-in.js';

const messageOf = (change: string): string =>
  `cityfacts: the page has changed ${change}, a part of JavaScript itself. Charts stay as they are: what is computed with it could be wrong.`;

let told = false;

/** Whether figures can be computed: whether built-in objects are as JavaScript has them. If not, says so on the console once. */
export function mayCompute(): boolean {
  const change = changedBuiltIn();
  if (change && !told) console.error(messageOf(change));
  told ||= !!change;
  return !change;
}

/** @throws {Error} where figures cannot be computed */
export function expectBuiltIns(): void {
  const change = changedBuiltIn();
  if (change) throw new Error(messageOf(change));
}
