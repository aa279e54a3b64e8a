import type { OptionSpec, OptionTable } from '@cityfacts/layout';
import { notAllowed, unknownName, UsageError } from './messages.js';

/** Options as callers give them: typed values or the text of the attribute. What is absent has its default. */
export type Given<Options> = { readonly [K in keyof Options]?: Options[K] | string | undefined };

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
    const parsed = valueOf(spec, value);
    if (parsed === undefined) throw new UsageError(notAllowed(spec.attribute, value, expected(spec)));
    read[property] = parsed;
  }
  return read as Options;
}

/** The value as the option's own type; `undefined` where it is none. Typed values pass through their text, so that there is one rule. */
function valueOf(spec: OptionSpec<unknown>, value: unknown): unknown {
  if (typeof value === 'string') return spec.parse(value);
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'list':
      return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
    case 'integer':
      return value === spec.default ? value : typeof value === 'number' ? spec.parse(String(value)) : undefined;
    default:
      return undefined;
  }
}

const kinds: { readonly [K in OptionSpec<unknown>['kind']]: string } = {
  choice: 'a word',
  list: 'ids parted by commas, or an array of them',
  text: 'a string',
  flag: 'true or false',
  integer: 'a whole number',
};

const expected = ({ values, kind }: OptionSpec<unknown>): readonly string[] => values ?? [kinds[kind]];
