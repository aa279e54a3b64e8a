import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { inChinese } from '../../apps/site/src/page-content/reference.zh-hans.js';
import { isChinese, PageLanguage, type Words } from '../page-language.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly syntax?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly inheritedFrom?: unknown;
  readonly static?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean; readonly default?: string }[];
  readonly return?: { readonly type?: { readonly text: string } };
}
type Section = 'attributes' | 'events' | 'cssParts' | 'cssProperties' | 'members';
type Declaration = { readonly tagName?: string } & { readonly [S in Section]?: readonly Entry[] };
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

// A glob, because the manifest is generated (`npm run manifest`).
const manifests = import.meta.glob<Manifest>('../../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});

type Column = readonly [title: Words, of: (entry: Entry) => string | undefined];

const TYPE: Words = ['Type', '类型'];
const DEFAULT: Words = ['Default', '默认'];

/** Each section: heading, and the columns after the name. */
const sections: readonly (readonly [Section, Words, readonly Column[]])[] = [
  [
    'attributes',
    ['Attributes', '属性'],
    [
      [TYPE, entry => entry.type?.text],
      [DEFAULT, entry => entry.default],
    ],
  ],
  [
    'members',
    ['Properties and methods without an attribute', '没有标签属性的属性和方法'],
    [[TYPE, entry => (entry.return ?? entry).type?.text]],
  ],
  ['events', ['Events', '事件'], [[TYPE, entry => entry.type?.text]]],
  ['cssParts', ['Parts', '部件'], []],
  [
    'cssProperties',
    ['Custom properties', '自定义属性'],
    [
      [TYPE, entry => entry.syntax],
      [DEFAULT, entry => entry.default],
    ],
  ],
];

/** Lit's own, not part of the API of a chart. */
const hidden = new Set(['enabledWarnings']);

/** A member as it is written: a method with its parameters, and what is of the class marked as such. */
function nameOf({ name, kind, static: isStatic, parameters = [] }: Entry): string {
  const list = parameters.map(one => (one.optional || one.default ? `${one.name}?` : one.name)).join(', ');
  return `${isStatic ? 'static ' : ''}${name}${kind === 'method' ? `(${list})` : ''}`;
}

/** Text with `code` in backticks. */
const prose = (text = ''): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

/** The cell of a description, in the language of the page where it is translated. */
function meaning(description = ''): TemplateResult {
  // In the manifest, lines of a comment are lines.
  const chinese = isChinese() ? inChinese[description.replace(/\s+/g, ' ')] : undefined;
  return html`<td lang=${chinese ? 'zh-Hans' : 'en'}>${prose(chinese ?? description)}</td>`;
}

/** `<api-tables for="city-radar">`: what the custom elements manifest says of an element. */
export class ApiTables extends LitElement {
  static override properties = { for: {} };
  declare for: string;
  readonly #language = new PageLanguage(this);

  /** In the page, so that tables look as those of the page do. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const all = Object.values(manifests).flatMap(({ modules }) => modules.flatMap(module => module.declarations ?? []));
    const element = all.find(({ tagName }) => tagName === this.for);
    if (!element) return html`<p>Run <code>npm run manifest</code> and start Storybook again.</p>`;
    const { text } = this.#language;
    return html`${sections.map(([section, heading, columns]) => {
      const entries = (element[section] ?? []).filter(
        entry =>
          section !== 'members' ||
          (!entry.attribute && !hidden.has(entry.name) && (entry.kind === 'field' || entry.kind === 'method')),
      );
      if (!entries.length) return nothing;
      return html`<h2>${text(...heading)}</h2>
        <table>
          <thead>
            <tr><th scope="col">${text('Name', '名称')}</th><th scope="col">${text('Meaning', '含义')}</th>${columns.map(([title]) => html`<th scope="col">${text(...title)}</th>`)}</tr>
          </thead>
          <tbody>
            ${entries.map(
              entry => html`<tr>
                <td><code>${nameOf(entry)}</code></td>
                ${meaning(entry.description)}
                ${columns.map(([, of]) => html`<td>${of(entry) ? html`<code>${of(entry)}</code>` : '–'}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>`;
    })}`;
  }
}
customElements.define('api-tables', ApiTables);
