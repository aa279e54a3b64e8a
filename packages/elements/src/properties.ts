import type { OptionSpec, OptionTable, Problem } from '@cityfacts/core';
import * as messages from '@cityfacts/core/messages.js';
import { equal } from '@cityfacts/core/equal.js';
import { readOption } from '@cityfacts/core/options.js';
import type { PropertyDeclaration } from 'lit';

/** Options as properties that can be set. */
export type Settable<T> = { -readonly [K in keyof T]: T[K] };

type Spec = OptionSpec<unknown>;

const entriesOf = <Options>(table: OptionTable<Options>): readonly (readonly [string, Spec])[] =>
  Object.entries<Spec>(table as Record<string, Spec>);

/**
 * Lit's declarations of the options of a table: attribute in, property out. A text that means nothing stays as it is
 * until `settle` makes the default of it.
 */
export function propertiesOf<Options>(table: OptionTable<Options>): Record<string, PropertyDeclaration> {
  const entries = entriesOf(table).map(([name, spec]) => {
    const fromAttribute = (text: string | null) => (text === null ? spec.default : (readOption(spec, text) ?? text));
    // Options are compared by value, because React gives a new list at each rendering. After a value that means nothing the
    // default is another value, though the property has it already.
    const hasChanged = (value: unknown, before: unknown) => !isSame(value, before) || isSame(value, spec.default);
    return [name, { attribute: spec.attribute, converter: { fromAttribute }, hasChanged }] as const;
  });
  return Object.fromEntries(entries);
}

/** What cannot be compared (a proxy, a circle) is another value. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    return equal(a, b);
  } catch {
    return false;
  }
}

/** The options as an object of their own, read off an element's properties. */
export const optionsOf = <Options>(host: Options, table: OptionTable<Options>): Options =>
  Object.fromEntries(entriesOf(table).map(([name]) => [name, host[name as keyof Options]])) as Options;

/**
 * Makes sound values of the changed properties: what an option does not allow becomes its default, and is in `wrong`
 * under the name of the option until that has another value.
 */
export function coerceProperties<Options>(
  host: Options,
  table: OptionTable<Options>,
  changed: { has(name: string): boolean },
  wrong: Map<string, Problem>,
): void {
  for (const [name, spec] of entriesOf(table)) {
    if (!changed.has(name)) continue;
    const given = host[name as keyof Options] ?? spec.default;
    const value = readOption(spec, given);
    wrong.delete(name);
    if (value === undefined) wrong.set(name, messages.badOption(spec.attribute, given, spec.values));
    const sound = (value ?? spec.default) as Options[keyof Options];
    if (sound !== host[name as keyof Options]) host[name as keyof Options] = sound;
  }
}
