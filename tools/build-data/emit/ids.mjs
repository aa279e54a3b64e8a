/** `ids.ts`: the ids of the dataset as values, and their unions as types. */
import { mark, quote } from './literal.mjs';
import { shapes } from './shapes.mjs';

/** @param {import('../rows.mjs').Data} data */
export const idsModule = data =>
  mark +
  Object.entries(shapes)
    .flatMap(([table, { id }]) => {
      if (id === undefined) return [];
      const name = `${id.toLowerCase()}Ids`;
      const lines = (data.get(table) ?? []).map(row => `  ${quote(String(row.id))},\n`).join('');
      return `\n// prettier-ignore\nexport const ${name} = [\n${lines}] as const;\nexport type ${id}Id = (typeof ${name})[number];\n`;
    })
    .join('');
