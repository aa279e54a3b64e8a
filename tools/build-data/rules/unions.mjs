/** The closed unions of `packages/data/src/types.ts` have the members that `data/datapackage.json` lists. */

/** @param {string} types the source of types.ts @param {string} name @returns {string[]} its members, none where it is absent */
const membersOf = (types, name) => {
  const body = new RegExp(`export type ${name} =([^;]*);`).exec(types)?.[1] ?? '';
  return [...body.replace(/\/\*[^]*?\*\//g, '').matchAll(/'([^']+)'/g)].map(match => match[1] ?? '');
};

/**
 * @param {readonly import('../schema.mjs').Schema[]} schemas
 * @param {string} types
 * @returns {import('../problem.mjs').Problem[]}
 */
export const unionProblems = (schemas, types) =>
  schemas.flatMap(schema =>
    schema.fields.flatMap(field => {
      if (field.union === undefined) return [];
      const [stated, typed] = [(field.enum ?? []).join(', '), membersOf(types, field.union).join(', ')];
      if (stated === typed) return [];
      const text = `the enum of ${schema.name}.${field.name} is ${stated || '(none)'}, but ${field.union} in packages/data/src/types.ts is ${typed || '(none)'}; make them agree`;
      return [{ file: 'data/datapackage.json', text }];
    }),
  );
