/** Reference pages, from the manifest of the elements, the help of the command line, the types and the schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';
import ts from 'typescript';
import { examples, sections as helpSections, usage } from '../../../../packages/cityfacts/src/cli/help.js';
import { jsonSchema, schemas } from '../../../../packages/cityfacts/src/own-schemas.js';
import { code, english, escape, factsTable, marked, sectioned, type Lang } from './html';
import { inChinese } from './reference.zh-hans';
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
    lead: 'Generated from the source code of this version.',
    attributes: 'Attributes',
    properties: 'Properties',
    methods: 'Methods',
    events: 'Events',
    parts: 'Parts',
    slots: 'Slots',
    css: 'Custom properties',
    cssText: 'All charts share one list:',
    name: 'Name',
    preset: 'default',
    meaning: 'Meaning',
    attribute: 'attribute',
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
    commands: 'The commands by example',
    cliText: 'What <code>npx cityfacts --help</code> lists.',
    usage: 'Usage',
    flags: (command: string) => `Flags of ${command}`,
    options: (chart: string) => `Options of ${chart}`,
    examples: 'Examples',
    tags: { param: '', returns: 'Returns ', throws: 'Throws ' },
  },
  'zh-hans': {
    title: '参考',
    lead: '由源代码生成，与本版本一致。',
    attributes: '属性（attribute）',
    properties: '属性（property）',
    methods: '方法',
    events: '事件',
    parts: '部件（part）',
    slots: '插槽（slot）',
    css: '自定义属性',
    cssText: '所有图表共用一张表：',
    name: '名称',
    preset: '默认',
    meaning: '含义',
    attribute: '标签属性',
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
    commands: '各命令的例子',
    cliText:
      '即 <code>npx cityfacts --help</code> 列出的内容。命令行的帮助和报错为英文；<code>check</code> 的结果和 <code>init</code> 的表格，加 <code>--lang zh-Hans</code> 为中文。',
    usage: '用法',
    flags: (command: string) => `${command} 的参数`,
    options: (chart: string) => `${chart} 的选项`,
    examples: '例子',
    tags: { param: '参数 ', returns: '返回：', throws: '抛出：' },
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
  const body = isChart(page)
    ? element(page, lang)
    : { tokens, cli, static: staticApi, schema }[page as 'tokens' | 'cli' | 'static' | 'schema'](lang);
  return { title: titleOf(page, lang), html: body.html, headings: body.headings };
}

interface Listed extends Described {
  /** Instead of the name. */
  readonly shown?: string;
  readonly attribute?: string;
  /** HTML before the default. */
  readonly swatch?: string;
}

/** A list of names with type, default and meaning. */
function described(items: readonly Listed[], lang: Lang): string {
  const own = heads[lang];
  return factsTable(
    [own.name, own.meaning],
    items.map(({ name, shown = name, type, default: preset, attribute, swatch = '', description }) => {
      const facts = [
        type && code(type.text),
        preset && `${own.preset} ${swatch}${code(preset)}`,
        attribute && attribute !== name && `${own.attribute} ${code(attribute)}`,
      ].filter(Boolean);
      return [
        `${shown ? code(shown) : own.unnamed}${facts.map(fact => `<small>${fact}</small>`).join('')}`,
        doc(description, lang),
      ];
    }),
  );
}

/** Text of a doc comment, in Chinese where it is translated; `\n` is a space. */
function doc(text: string | undefined, lang: Lang): string {
  const line = text?.replace(/\s*\n\s*/g, ' ');
  const translated = lang === 'zh-hans' && line ? inChinese[line] : undefined;
  return translated ? marked(translated) : english(line, lang);
}

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
  const list = (items: readonly Listed[]) => described(items, lang);
  const sections = sectioned([
    {
      id: 'attributes',
      title: own.attributes,
      html: list(attributes),
    },
    {
      id: 'properties',
      title: own.properties,
      html: list(fields.map(({ default: _, ...field }) => field)),
    },
    methods.length > 0 && {
      id: 'methods',
      title: own.methods,
      html: list(
        methods.map(({ name, description, ...each }) => ({ name, shown: signature({ name, ...each }), description })),
      ),
    },
    {
      id: 'events',
      title: own.events,
      html: list(events),
    },
    { id: 'parts', title: own.parts, html: list(cssParts) },
    { id: 'slots', title: own.slots, html: list(slots) },
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
  const swatch = (value: string, syntax: string) =>
    syntax === '<color>' && /^#[\da-f]{6}$/i.test(value)
      ? `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${value}"/></svg> `
      : '';
  const html = described(
    customProperties().map(({ name, syntax, default: preset, description }) => ({
      name,
      type: { text: syntax },
      ...(preset && { default: preset, swatch: swatch(preset, syntax) }),
      description,
    })),
    lang,
  );
  return {
    html: `${html}<p><a href="/${lang}/theming/">${lang === 'en' ? 'Theming' : '主题定制'}</a></p>`,
    headings: [],
  };
}

/** What `cityfacts --help` prints, as tables. */
function cli(lang: Lang) {
  const own = heads[lang];
  const shell = (lines: readonly string[]) =>
    `<pre class="unbroken" dir="ltr" tabindex="0"><code>${lines.map(escape).join('\n')}</code></pre>`;
  const sections = sectioned([
    { id: 'usage', title: own.usage, html: shell(usage) },
    ...helpSections.map(({ of, does, flags }) => ({
      id: of,
      title: does || of === 'render' ? own.flags(code(of)) : own.options(code(of)),
      html: `${does ? `<p>${doc(does, lang)}</p>` : ''}${described(
        flags.map(([name, description]) => ({ name, shown: `--${name}`, description })),
        lang,
      )}`,
    })),
    { id: 'examples', title: own.examples, html: shell(examples) },
  ]);
  return {
    ...sections,
    html: `<p>${own.cliText} <a href="/${lang}/guides/static/">${own.commands}</a></p>${sections.html}`,
  };
}

/** What `cityfacts/static.js`, `png.js` and `explain.js` export, from their declarations and doc comments. */
function staticApi(lang: Lang) {
  return sectioned(
    ['static', 'png', 'explain'].flatMap(module =>
      // What it does comes first, then the types that it speaks of.
      exportsOf(`packages/cityfacts/src/${module}.ts`)
        .filter(({ text }) => text)
        .sort((a, b) => Number(a.isType) - Number(b.isType))
        .map(({ name, text, comment, tags, isType }) => ({
          id: isType ? `type-${name.toLowerCase()}` : name.toLowerCase(),
          title: code(name),
          html: `<p>${doc(comment, lang)}</p>${said(tags, lang)}<pre dir="ltr" tabindex="0"><code>${escape(`import { ${isType ? 'type ' : ''}${name} } from 'cityfacts/${module}.js';\n\n${inComments(text, lang)}`)}</code></pre>`,
        })),
    ),
  );
}

/** The doc comments inside a declaration, in Chinese where they are translated. */
const inComments = (text: string, lang: Lang): string =>
  text.replace(/(?<=\/\*\* )[^*]+(?= \*\/)/g, comment => (lang === 'zh-hans' && inChinese[comment]) || comment);

/** Parameters, result and errors of a function, as a list. */
function said(tags: Exported['tags'], lang: Lang): string {
  const names: Readonly<Record<string, string>> = heads[lang].tags;
  const items = tags
    .filter(({ name, text }) => text && name in names)
    .map(({ name, text }) => `<li>${names[name]}${doc(text, lang)}</li>`);
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

interface Exported {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  readonly isType: boolean;
}

/** What a tag of a doc comment says: `@param given what is drawn`, `@throws {UsageError} that names the value`. */
function textOf(tag: ts.JSDocTag): string {
  const said = ts.getTextOfJSDocComment(tag.comment) ?? '';
  if (ts.isJSDocParameterTag(tag)) return `\`${tag.name.getText()}\`: ${said}`;
  if (ts.isJSDocThrowsTag(tag) && tag.typeExpression) return `\`${tag.typeExpression.type.getText()}\` ${said}`;
  return said;
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
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const comment = docs.map(each => ts.getTextOfJSDocComment(each.comment) ?? '').join('\n');
    const tags = docs.flatMap(({ tags: found = [] }) =>
      found.map(tag => ({ name: tag.tagName.text, text: textOf(tag) })),
    );
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [(statement as ts.FunctionDeclaration).name?.text ?? ''];
    return names.map(name => ({ name, text, comment, tags, isType: /^(type|interface) /.test(text) }));
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
<details><summary>JSON Schema</summary><pre dir="ltr" tabindex="0"><code>${escape(JSON.stringify(jsonSchema(tag), null, 2))}</code></pre></details>`,
    })),
  );
  return { ...sections, html: columns + sections.html };
}
