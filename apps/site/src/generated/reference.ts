/** Reference pages, from the manifest of the elements, the help of the command line, the types and the schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';
import ts from 'typescript';
import { help } from '../../../../packages/cityfacts/src/cli/help.js';
import { jsonSchema, schemas } from '../../../../packages/cityfacts/src/own-schemas.js';
import { code, english, escape, sectioned, table, type Lang } from './html';
import { charts } from './examples';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type?: { readonly text: string } };
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

const read = (path: string): string => readFileSync(join(__ROOT__, path), 'utf8');

const heads = {
  en: {
    title: 'Reference',
    lead: 'Generated from the sources, so that it says what this version does.',
    note: '',
    attributes: 'Attributes',
    properties: 'Properties',
    methods: 'Methods',
    events: 'Events',
    parts: 'Parts',
    slots: 'Slots',
    css: 'Custom properties',
    cssText: 'All charts share one list:',
    name: 'Name',
    type: 'Type',
    preset: 'Default',
    meaning: 'Meaning',
    attribute: 'Attribute',
    unnamed: '(default)',
    tokens: 'Custom properties',
    cli: 'Command line',
    static: 'Static output in Node',
    schema: 'Schema of own data',
    data: 'Columns of the dataset',
    columns: 'Columns of plain tables',
    files: 'The same as files:',
    elements: 'Elements',
    rest: 'Everything else',
    guide: 'The guide to this chart',
  },
  'zh-hans': {
    title: '参考',
    lead: '由源代码生成，与本版本一致。',
    note: '说明文字取自源代码，只有英文。',
    attributes: '属性（attribute）',
    properties: '属性（property）',
    methods: '方法',
    events: '事件',
    parts: '部件（part）',
    slots: '插槽（slot）',
    css: '自定义属性',
    cssText: '所有图表共用一张表：',
    name: '名称',
    type: '类型',
    preset: '默认值',
    meaning: '含义',
    attribute: '对应的 attribute',
    unnamed: '（默认）',
    tokens: 'CSS 自定义属性',
    cli: '命令行',
    static: '在 Node 中输出静态图',
    schema: '自有数据的格式',
    data: '数据集的列',
    columns: '普通表格的列',
    files: '同样内容的文件：',
    elements: '元素',
    rest: '其他',
    guide: '这种图表的指南',
  },
} satisfies Record<Lang, object>;

export const pages = [...charts, 'tokens', 'cli', 'static', 'schema'] as const;
export type Page = (typeof pages)[number];

const isChart = (page: Page): page is (typeof charts)[number] => (charts as readonly string[]).includes(page);
const titleOf = (page: Page, lang: Lang): string => (isChart(page) ? `<${page}>` : heads[lang][page as 'tokens']);

export function index(lang: Lang) {
  const own = heads[lang];
  const item = (page: Page) => `<li><a href="/${lang}/reference/${page}/">${escape(titleOf(page, lang))}</a></li>`;
  const list = (items: readonly string[]) => `<ul>${items.join('')}</ul>`;
  return {
    title: own.title,
    html: `<p>${own.lead}</p><h2 id="elements">${own.elements}</h2>${list(charts.map(item))}<h2 id="rest">${own.rest}</h2>${list(
      [
        ...pages.filter(page => !isChart(page)).map(item),
        `<li><a href="/${lang}/data/dictionary/">${own.data}</a></li>`,
      ],
    )}`,
    headings: [
      { depth: 2, slug: 'elements', text: own.elements },
      { depth: 2, slug: 'rest', text: own.rest },
    ],
  };
}

export function reference(page: Page, lang: Lang) {
  const own = heads[lang];
  const body = isChart(page)
    ? element(page, lang)
    : { tokens, cli, static: staticApi, schema }[page as 'tokens' | 'cli' | 'static' | 'schema'](lang);
  const note = own.note ? `<p class="missing">${own.note}</p>` : '';
  return { title: titleOf(page, lang), html: note + body.html, headings: body.headings };
}

/** `\n` of a doc comment is a space; its list of `undefined` and `null` stays readable. */
const doc = (text: string | undefined, lang: Lang) => english(text?.replace(/\s*\n\s*/g, ' '), lang);

function element(tag: string, lang: Lang) {
  const own = heads[lang];
  const manifest = JSON.parse(read('packages/elements/custom-elements.json')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const found = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(each => each.tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>; run npm run manifest`);
  const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = found;
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const methods = members.filter(({ kind }) => kind === 'method');
  const signature = ({ name, parameters = [], return: result, static: isStatic }: Member) =>
    `${isStatic ? 'static ' : ''}${name}(${parameters.map(each => `${each.name}${each.type ? `: ${each.type.text}` : ''}`).join(', ')})${result?.type ? `: ${result.type.text}` : ''}`;
  const named = (items: readonly Described[]) =>
    table(
      [own.name, own.meaning],
      items.map(({ name, description }) => [name ? code(name) : own.unnamed, doc(description, lang)]),
    );
  const sections = sectioned([
    {
      id: 'attributes',
      title: own.attributes,
      html: table(
        [own.name, own.type, own.preset, own.meaning],
        attributes.map(({ name, type, default: preset, description }) => [
          code(name),
          type ? code(type.text) : '',
          preset ? code(preset) : '',
          doc(description, lang),
        ]),
      ),
    },
    {
      id: 'properties',
      title: own.properties,
      html: table(
        [own.name, own.type, own.attribute, own.meaning],
        fields.map(({ name, type, attribute, description }) => [
          code(name),
          type ? code(type.text) : '',
          attribute ? code(attribute) : '',
          doc(description, lang),
        ]),
      ),
    },
    methods.length > 0 && {
      id: 'methods',
      title: own.methods,
      html: table(
        [own.name, own.meaning],
        methods.map(each => [code(signature(each)), doc(each.description, lang)]),
      ),
    },
    {
      id: 'events',
      title: own.events,
      html: table(
        [own.name, own.type, own.meaning],
        events.map(({ name, type, description }) => [code(name), type ? code(type.text) : '', doc(description, lang)]),
      ),
    },
    { id: 'parts', title: own.parts, html: named(cssParts) },
    { id: 'slots', title: own.slots, html: named(slots) },
    {
      id: 'custom-properties',
      title: own.css,
      html: `<p>${own.cssText} <a href="/${lang}/reference/tokens/">${own.tokens}</a></p>`,
    },
  ]);
  const guide = `<p>${doc(found.description, lang)} <a href="/${lang}/charts/${tag}/">${own.guide}</a></p>`;
  return { ...sections, html: guide + sections.html };
}

function tokens(lang: Lang) {
  const own = heads[lang];
  const swatch = (value: string, syntax: string) =>
    syntax === '<color>' && /^#[\da-f]{6}$/i.test(value)
      ? `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${value}"/></svg> `
      : '';
  const html = table(
    [own.name, own.type, own.preset, own.meaning],
    customProperties().map(({ name, syntax, default: preset, description }) => [
      code(name),
      code(syntax),
      preset ? swatch(preset, syntax) + code(preset) : '',
      doc(description, lang),
    ]),
  );
  return {
    html: `${html}<p><a href="/${lang}/theming/">${lang === 'en' ? 'Theming' : '主题定制'}</a></p>`,
    headings: [],
  };
}

/** The help as the command prints it. */
function cli() {
  return { html: `<pre lang="en" dir="ltr" tabindex="0"><code>${escape(help())}</code></pre>`, headings: [] };
}

/** What `cityfacts/static.js`, `png.js` and `explain.js` export, from their declarations and doc comments. */
function staticApi(lang: Lang) {
  return sectioned(
    ['static', 'png', 'explain'].flatMap(module =>
      exportsOf(`packages/cityfacts/src/${module}.ts`)
        .filter(({ text }) => text)
        .map(({ name, text, comment }) => ({
          id: name.toLowerCase(),
          title: code(name),
          html: `<p>${code(`import { ${name} } from 'cityfacts/${module}.js';`)}</p><p>${doc(comment, lang)}</p><pre lang="en" dir="ltr" tabindex="0"><code>${escape(text)}</code></pre>`,
        })),
    ),
  );
}

interface Exported {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
}

function exportsOf(path: string): readonly Exported[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly Exported[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      // What another package declares is in its own reference.
      if (!from.startsWith('./')) return [];
      const file = `packages/cityfacts/src/${from.slice(2).replace(/\.js$/, '.ts')}`;
      const names = statement.exportClause.elements.map(({ name }) => name.text);
      return exportsOf(file).filter(({ name }) => names.includes(name));
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const text = signatureOf(statement, source);
    const comment = ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .map(each =>
        each
          .getText()
          .replace(/^\/\*\*|\*\/$/g, '')
          .replace(/^\s*\* ?/gm, '')
          .replace(/@(\w+)/g, '\n$1:'),
      )
      .join('\n')
      .trim();
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [(statement as ts.FunctionDeclaration).name?.text ?? ''];
    return names.map(name => ({ name, text, comment }));
  });
}

/** A declaration without the body of its function. */
function signatureOf(statement: ts.Statement, source: ts.SourceFile): string {
  const body = ts.isFunctionDeclaration(statement)
    ? statement.body
    : ts.isVariableStatement(statement)
      ? ((each = statement.declarationList.declarations[0]?.initializer) =>
          each && ts.isArrowFunction(each) ? each.body : undefined)()
      : undefined;
  const text = source.text.slice(statement.getStart(source), body ? body.getStart(source) : statement.end);
  return text.replace(/^export /, '').replace(/\s*(=>\s*)?$/, '');
}

/** The columns of plain tables have a page in docs/; this one shows what typed rows may hold. */
function schema(lang: Lang) {
  const own = heads[lang];
  const columns = `<p><a href="/${lang}/data/own-data-columns/">${own.columns}</a></p>`;
  const sections = sectioned(
    charts.map(tag => ({
      id: tag,
      title: code(`<${tag}>`),
      html: `<p>${doc(schemas[tag].shape, lang)}</p><p>${own.files} <a href="/dist/schema/${tag}.schema.json">JSON Schema</a>, <a href="/dist/schema/${tag}.table.json">Table Schema</a></p>
<pre dir="ltr" tabindex="0"><code>${escape(JSON.stringify(jsonSchema(tag), null, 2))}</code></pre>`,
    })),
  );
  return { ...sections, html: columns + sections.html };
}
