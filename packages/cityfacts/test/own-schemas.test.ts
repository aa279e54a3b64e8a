import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { jsonSchema, schemas, tableSchema } from '../src/own-schemas.js';
import { tags } from '../src/registry.js';
import { columnDocs } from './column-docs.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

/** Whether a value is as a schema says, as far as our schemas go. */
function isValid(value: unknown, schema: Schema): boolean {
  if (schema.anyOf) return schema.anyOf.some(one => isValid(value, one));
  if (schema.enum) return schema.enum.includes(value);
  const is: Readonly<Record<string, boolean>> = {
    null: value === null,
    array: Array.isArray(value),
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
    integer: Number.isInteger(value),
  };
  const types = [schema.type ?? []].flat();
  if (!types.some(type => is[type] ?? typeof value === type)) return false;
  if (Array.isArray(value)) return value.every(item => isValid(item, schema.items ?? {}));
  const row = value as Readonly<Record<string, unknown>>;
  if ((schema.required ?? []).some(key => row[key] === undefined)) return false;
  return Object.entries(schema.properties ?? {}).every(([key, of]) => row[key] === undefined || isValid(row[key], of));
}

describe('the schemas of own rows', () => {
  it.each([
    ['city-radar', radarRows],
    ['fund-bars', barsRows],
    ['policy-timeline', timelineRows],
  ] as const)('hold of the bundled rows of <%s>', (tag, rows) => {
    const schema = jsonSchema(tag) as Schema;
    for (const [name, of] of Object.entries(schema.properties ?? {})) {
      const table = (rows as unknown as Readonly<Record<string, unknown>>)[name];
      if (Array.isArray(table)) for (const row of table) expect([row, isValid(row, of.items!)]).toEqual([row, true]);
    }
    expect(isValid({ ...rows, [schemas[tag].required.at(-1)!]: 7 }, schema)).toBe(false);
  });

  it('name every column of a plain table and what it means', () => {
    for (const tag of tags)
      for (const { name, description } of tableSchema(tag)['fields'] as { name: string; description: string }[])
        expect([tag, name, description.length > 5]).toEqual([tag, name, true]);
  });

  it.each([
    ['docs/data/own-data-columns.md', 'en'],
    ['docs/zh-hans/data/own-data-columns.md', 'zh-Hans'],
  ] as const)('are documented in %s', async (path, lang) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    const options = await resolveConfig(file);
    await expect(await format(columnDocs(lang), { ...options, filepath: file })).toMatchFileSnapshot(file);
  });
});
