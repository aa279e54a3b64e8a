/** `docs/data/dictionary.md`: every table and column, from `data/datapackage.json`; and the same in Chinese. */
import { generatedNote, table } from './markdown.mjs';

/** @typedef {import('./markdown.mjs').Lang} Lang */

const words = {
  en: {
    title: 'Data dictionary',
    lead: `Every table and column of the dataset. In modules and JSON, columns are named in camel case (\`date_role\` is \`dateRole\`),
and \`name_en\`, \`name_zh\` are one text \`name\`; CSV has a column \`name_zh_hant\` beside them. Wherever a cited column is filled, there
is a row in [\`citations\`](#citations). The [vocabulary](vocabulary.md) says what the words mean.`,
    head: ['column', 'type', 'meaning', 'filled', 'cited'],
    types: {
      string: 'string',
      number: 'number',
      integer: 'integer',
      boolean: 'boolean',
      id: 'id',
      word: 'word',
      date: 'EDTF date',
    },
    ids: 'ids, separated by spaces',
    list: 'words, separated by spaces',
    sentenceGap: ' ',
    oneOf: (/** @type {readonly string[]} */ names, /** @type {string | null} */ page) =>
      `${page ? `[One of](${page})` : 'One of'} ${names.join(', ')}.`,
    rowOf: (/** @type {string} */ target) => `A row of [\`${target}\`](#${target}).`,
    reason: (/** @type {string} */ column) => `Empty: \`${column}\` says why.`,
    with: (/** @type {string} */ column) => `Filled if \`${column}\` is filled, and only then.`,
    anyOf: (/** @type {readonly string[]} */ columns) => `At least one of ${columns.join(', ')} is filled.`,
    key: 'key',
    always: 'always',
    orReason: 'or its reason',
    yes: 'yes',
  },
  'zh-Hans': {
    title: '数据字典',
    lead: `数据集的每个表、每一列。在模块和 JSON 里，列名用驼峰写法（\`date_role\` 即 \`dateRole\`），\`name_en\`、\`name_zh\` 合为一个文本 \`name\`；CSV 里另有一列 \`name_zh_hant\`。标明要引用的列，只要有值，在 [\`citations\`](#citations) 里就有一行出处。各词的含义见[词汇表](vocabulary.md)。`,
    head: ['列', '类型', '含义', '填写', '引用'],
    types: { string: '文本', number: '数', integer: '整数', boolean: '真假', id: 'id', word: '词', date: 'EDTF 日期' },
    ids: '若干 id，以空格分隔',
    list: '若干词，以空格分隔',
    sentenceGap: '',
    oneOf: (/** @type {readonly string[]} */ names, /** @type {string | null} */ page) =>
      `${page ? `[取值](${page})` : '取值'}：${names.join('、')}。`,
    rowOf: (/** @type {string} */ target) => `[\`${target}\`](#${target}) 里的一行。`,
    reason: (/** @type {string} */ column) => `为空时，\`${column}\` 写明原因。`,
    with: (/** @type {string} */ column) => `\`${column}\` 有值时才填，也必须填。`,
    anyOf: (/** @type {readonly string[]} */ columns) => `${columns.join('、')} 至少填一列。`,
    key: '主键',
    always: '必填',
    orReason: '或填原因',
    yes: '是',
  },
};

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
const meaningOf = (vocabulary, { name, enum: names = [] }) => {
  const column = name.replace(/^(established|stated)_/, '');
  for (const section of vocabulary.split(/^## /m).slice(1)) {
    const heading = section.slice(0, section.indexOf('\n'));
    const explained = names.every(word => section.includes(`\`${word}\``));
    if (names.length > 0 && heading.includes(`\`${column}\``) && explained) return `vocabulary.md#${anchor(heading)}`;
  }
  return null;
};

/** @param {import('../schema.mjs').Field} field @param {ReadonlyMap<string, string>} keys @param {Lang} lang */
const typeOf = (field, keys, lang) => {
  const { types, ids, list } = words[lang];
  if (field.format === 'edtf') return types.date;
  if (field.enum) return types.word;
  const isId = keys.has(field.name) || field.name === 'id';
  if (field.list) return isId ? ids : list;
  return isId ? types.id : types[field.type];
};

/**
 * @param {any} json
 * @param {import('../schema.mjs').Field} field
 * @param {string} vocabulary
 * @param {ReadonlyMap<string, string>} keys
 * @param {Lang} lang
 */
const meaning = (json, field, vocabulary, keys, lang) => {
  const own = words[lang];
  const target = keys.get(field.name);
  return [
    descriptionOf(json, lang),
    field.enum
      ? own.oneOf(
          field.enum.map(word => `\`${word}\``),
          meaningOf(vocabulary, field),
        )
      : '',
    target ? own.rowOf(target) : '',
    field.missing ? own.reason(field.missing) : '',
    field.with ? own.with(field.with) : '',
  ]
    .filter(Boolean)
    .join(own.sentenceGap);
};

/** @param {any} described a table or column of the package @param {Lang} lang @returns {string} */
const descriptionOf = (described, lang) =>
  lang === 'en' ? described.description : described['cityfacts:description_zh'];

/** @param {import('../schema.mjs').Field} field @param {readonly string[]} primaryKey @param {Lang} lang */
const filled = (field, primaryKey, lang) => {
  const own = words[lang];
  if (primaryKey.includes(field.name)) return own.key;
  if (field.required) return own.always;
  return field.missing ? own.orReason : '';
};

/**
 * @param {string} datapackage
 * @param {readonly import('../schema.mjs').Schema[]} schemas
 * @param {string} vocabulary text of `vocabulary.md` in the same language
 * @param {Lang} lang
 */
export const dictionary = (datapackage, schemas, vocabulary, lang) => {
  const own = words[lang];
  const { resources } = JSON.parse(datapackage);
  const parts = schemas.map((schema, index) => {
    const { schema: json } = resources[index];
    const keys = new Map(schema.foreignKeys.map(({ column, table: name }) => [column, name]));
    const rows = schema.fields.map((field, n) => [
      `\`${field.name}\``,
      typeOf(field, keys, lang),
      meaning(json.fields[n], field, vocabulary, keys, lang),
      filled(field, schema.primaryKey, lang),
      field.cited ? own.yes : '',
    ]);
    const any = schema.anyOf.map(columns => `${own.anyOf(columns.map(each => `\`${each}\``))}\n\n`);
    return `## \`${schema.name}\`\n\n${descriptionOf(resources[index], lang)}\n\n${any.join('')}${table(own.head, rows)}`;
  });
  return `# ${own.title}\n\n${generatedNote}${own.lead}\n\n${parts.join('\n')}`;
};
