import { html, LitElement, nothing, type TemplateResult } from 'lit';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly syntax?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly inheritedFrom?: unknown;
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

/** Each section: heading, and the columns after the name. */
const sections: readonly (readonly [
  Section,
  string,
  readonly (readonly [string, (entry: Entry) => string | undefined])[],
])[] = [
  [
    'attributes',
    'Attributes',
    [
      ['Type', entry => entry.type?.text],
      ['Default', entry => entry.default],
    ],
  ],
  ['members', 'Properties and methods without an attribute', [['Type', entry => entry.type?.text]]],
  ['events', 'Events', [['Type', entry => entry.type?.text]]],
  ['cssParts', 'Parts', []],
  [
    'cssProperties',
    'Custom properties',
    [
      ['Type', entry => entry.syntax],
      ['Default', entry => entry.default],
    ],
  ],
];

/** Text with `code` in backticks. */
const prose = (text = ''): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

/** `<api-tables for="city-radar">`: what the custom elements manifest says of an element. */
export class ApiTables extends LitElement {
  static override properties = { for: {} };
  declare for: string;

  /** In the page, so that tables look as those of the page do. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const all = Object.values(manifests).flatMap(({ modules }) => modules.flatMap(module => module.declarations ?? []));
    const element = all.find(({ tagName }) => tagName === this.for);
    if (!element) return html`<p>Run <code>npm run manifest</code> and start Storybook again.</p>`;
    return html`${sections.map(([section, heading, columns]) => {
      const entries = (element[section] ?? []).filter(
        entry => section !== 'members' || (!entry.attribute && (entry.kind === 'field' || entry.kind === 'method')),
      );
      if (!entries.length) return nothing;
      return html`<h2>${heading}</h2>
        <table>
          <thead>
            <tr><th scope="col">Name</th><th scope="col">Meaning</th>${columns.map(([title]) => html`<th scope="col">${title}</th>`)}</tr>
          </thead>
          <tbody>
            ${entries.map(
              entry => html`<tr>
                <td><code>${entry.name}</code></td>
                <td>${prose(entry.description)}</td>
                ${columns.map(([, of]) => html`<td>${of(entry) ? html`<code>${of(entry)}</code>` : '–'}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>`;
    })}`;
  }
}
customElements.define('api-tables', ApiTables);
