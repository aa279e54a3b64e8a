/** `docs/data/dictionary.md`: every table and column, from `data/datapackage.json`. */
import { generatedNote, table } from './markdown.mjs';

/** @param {string} heading @returns {string} its address on the page, as GitHub makes it */
const anchor = heading =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/**
 * Where the vocabulary says what the words of a column mean: the heading that names the column, if the words are below it.
 * @param {string} vocabulary
 * @param {import('../schema.mjs').Field} field
 * @returns {string | null}
 */
const meaningOf = (vocabulary, { name, enum: words = [] }) => {
  const column = name.replace(/^established_/, '');
  for (const section of vocabulary.split(/^## /m).slice(1)) {
    const heading = section.slice(0, section.indexOf('\n'));
    const explained = words.every(word => section.includes(`\`${word}\``));
    if (words.length > 0 && heading.includes(`\`${column}\``) && explained) return `vocabulary.md#${anchor(heading)}`;
  }
  return null;
};

/** @param {import('../schema.mjs').Field} field @param {ReadonlyMap<string, string>} keys */
const typeOf = (field, keys) => {
  if (field.format === 'edtf') return 'EDTF date';
  if (field.enum) return 'word';
  const one = keys.has(field.name) || field.name === 'id' ? 'id' : field.type;
  return field.list ? `${one === 'id' ? 'ids' : 'words'}, parted by a space` : one;
};

/** @param {any} json @param {import('../schema.mjs').Field} field @param {string} vocabulary @param {ReadonlyMap<string, string>} keys */
const meaning = (json, field, vocabulary, keys) => {
  const target = keys.get(field.name);
  const page = meaningOf(vocabulary, field);
  const words = field.enum
    ? `${page ? `[One of](${page})` : 'One of'} ${field.enum.map(word => `\`${word}\``).join(', ')}.`
    : '';
  return [
    json.description,
    words,
    target ? `A row of [\`${target}\`](#${target}).` : '',
    field.missing ? `Empty: \`${field.missing}\` says why.` : '',
    field.with ? `Filled exactly where \`${field.with}\` is.` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** @param {import('../schema.mjs').Field} field @param {readonly string[]} primaryKey */
const filled = (field, primaryKey) => {
  if (primaryKey.includes(field.name)) return 'key';
  if (field.required) return 'always';
  return field.missing ? 'or its reason' : '';
};

/**
 * @param {string} datapackage
 * @param {readonly import('../schema.mjs').Schema[]} schemas
 * @param {string} vocabulary text of `docs/data/vocabulary.md`
 */
export const dictionary = (datapackage, schemas, vocabulary) => {
  const { resources } = JSON.parse(datapackage);
  const parts = schemas.map((schema, index) => {
    const { description, schema: json } = resources[index];
    const keys = new Map(schema.foreignKeys.map(({ column, table: name }) => [column, name]));
    const rows = schema.fields.map((field, n) => [
      `\`${field.name}\``,
      typeOf(field, keys),
      meaning(json.fields[n], field, vocabulary, keys),
      filled(field, schema.primaryKey),
      field.cited ? 'yes' : '',
    ]);
    const any = schema.anyOf.map(
      columns => `At least one of ${columns.map(each => `\`${each}\``).join(', ')} is filled.\n\n`,
    );
    return `## \`${schema.name}\`\n\n${description}\n\n${any.join('')}${table(['column', 'type', 'meaning', 'filled', 'cited'], rows)}`;
  });
  return `# Data dictionary\n\n${generatedNote}Every table and column of the dataset. In modules and JSON, columns are named in camel case (\`date_role\` is \`dateRole\`),
and \`name_en\`, \`name_zh\` are one text \`name\`; CSV has a column \`name_zh_hant\` beside them. A cited column has a row in
[\`citations\`](#citations) wherever it is filled. What the words mean: [vocabulary](vocabulary.md).\n\n${parts.join('\n')}`;
};
