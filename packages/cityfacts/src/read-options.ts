import { readOption, type OptionSpec, type OptionTable } from '@cityfacts/core';
import { notAllowed, unknownName, UsageError } from './messages.js';

/** Options as callers give them: typed values or the text of the attribute. What is absent has its default. */
export type OptionInput<Options> = { readonly [K in keyof Options]?: Options[K] | string | undefined };

/** The options of a table, one by one, without their several types. */
export const specsOf = <Options>(table: OptionTable<Options>): readonly (readonly [string, OptionSpec<unknown>])[] =>
  Object.entries<OptionSpec<unknown>>(table as Record<string, OptionSpec<unknown>>);

/**
 * Given options ─▶ all options. Names are those of the table (`headingLevel`) or of the attribute (`heading-level`).
 *
 * @throws {UsageError} that names an unknown option, or a value and what is allowed
 */
export function readOptions<Options>(table: OptionTable<Options>, given: Readonly<Record<string, unknown>>): Options {
  const specs = specsOf(table);
  const read: Record<string, unknown> = Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const found = specs.find(([property, { attribute }]) => name === property || name === attribute);
    if (!found)
      throw new UsageError(
        unknownName(
          'option',
          name,
          specs.map(([property]) => property),
        ),
      );
    const [property, spec] = found;
    const parsed = readOption(spec, value);
    if (parsed === undefined) throw new UsageError(notAllowed(spec.attribute, value, spec.values));
    read[property] = parsed;
  }
  return read as Options;
}
