import { messages, type OptionSpec, type OptionTable, type Problem } from '@cityfacts/layout';
import type { PropertyDeclaration } from 'lit';

/** Options as properties that can be set. */
export type Settable<T> = { -readonly [K in keyof T]: T[K] };

type Spec = OptionSpec<unknown>;

const entriesOf = <Options>(table: OptionTable<Options>): readonly (readonly [string, Spec])[] =>
  Object.entries<Spec>(table as Record<string, Spec>);

/** Lit's declarations of the options of a table: attribute in, property out, the default where the text means nothing. */
export function propertiesOf<Options>(table: OptionTable<Options>): Record<string, PropertyDeclaration> {
  const entries = entriesOf(table).map(([name, spec]) => {
    const fromAttribute = (text: string | null) => (text === null ? spec.default : (spec.parse(text) ?? spec.default));
    return [name, { attribute: spec.attribute, converter: { fromAttribute } }] as const;
  });
  return Object.fromEntries(entries);
}

/** The options as an object of their own, read off an element's properties. */
export const optionsOf = <Options>(host: Options, table: OptionTable<Options>): Options =>
  Object.fromEntries(entriesOf(table).map(([name]) => [name, host[name as keyof Options]])) as Options;

/** The attributes of `host` that hold something their option does not allow. */
export const attributeProblems = <Options>(host: Element, table: OptionTable<Options>): readonly Problem[] =>
  entriesOf(table).flatMap(([, spec]) => {
    const text = host.getAttribute(spec.attribute);
    return text !== null && spec.parse(text) === undefined
      ? [messages.badOption(spec.attribute, text, spec.values)]
      : [];
  });
