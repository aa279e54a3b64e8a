/** What editors get: completion and hovers, asked for as the editors do; and `llms.txt`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barsOptionDocs, barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import { figureOptions } from '@cityfacts/core';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';
import type { OptionSpec } from '@cityfacts/core/options.js';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { manifestOf } from '../tools/lib/manifests.mjs';
import { root } from '../tools/lib/paths.mjs';
import { buildManifest } from '../tools/build.mjs';

const folders = ['packages/elements', 'packages/cityfacts'];
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const jsonOf = (path: string) => JSON.parse(textOf(path));

const optionsOf: Readonly<Record<string, Readonly<Record<string, OptionSpec<unknown>>>>> = {
  'city-radar': { ...radarOptions, ...figureOptions } as never,
  'fund-bars': { ...barsOptions, ...figureOptions } as never,
  'policy-timeline': { ...timelineOptions, ...figureOptions } as never,
};

beforeAll(() => buildManifest(), 60_000);

/** Editors of VS Code with the custom data of a package. */
function vscode(folder: string) {
  const htmlService = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('cityfacts', jsonOf(`${folder}/vscode.html-custom-data.json`))],
  });
  const cssService = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(jsonOf(`${folder}/vscode.css-custom-data.json`))],
  });
  /** A text with `|` where the cursor is. */
  const open = (text: string, language: string) => {
    const offset = text.indexOf('|');
    const document = html.TextDocument.create(`test://a.${language}`, language, 1, text.replace('|', ''));
    return { document, position: document.positionAt(offset) };
  };
  return {
    /** What is offered in HTML. */
    complete(text: string): readonly string[] {
      const { document, position } = open(text, 'html');
      const { items } = htmlService.doComplete(document, position, htmlService.parseHTMLDocument(document));
      return items.map(({ label }) => label.replaceAll('"', ''));
    },
    hover(text: string): string {
      const { document, position } = open(text, 'html');
      return JSON.stringify(htmlService.doHover(document, position, htmlService.parseHTMLDocument(document))?.contents);
    },
    completeCss(text: string): readonly string[] {
      const { document, position } = open(text, 'css');
      const { items } = cssService.doComplete(document, position, cssService.parseStylesheet(document));
      return items.map(({ label }) => label);
    },
  };
}

describe.each(folders)('the editor data of %s', folder => {
  it('is valid', () => {
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
    ajv.addMetaSchema(jsonOf('node_modules/ajv/lib/refs/json-schema-draft-04.json'));
    for (const language of ['html', 'css']) {
      const isValid = ajv.compile(
        jsonOf(`node_modules/vscode-${language}-languageservice/docs/customData.schema.json`),
      );
      expect(isValid(jsonOf(`${folder}/vscode.${language}-custom-data.json`)) ? [] : isValid.errors).toEqual([]);
    }
  });

  it('offers tags, attributes and values in VS Code', () => {
    const { complete } = vscode(folder);
    expect(complete('<|')).toEqual(expect.arrayContaining(['city-radar', 'fund-bars', 'policy-timeline']));
    for (const [tag, options] of Object.entries(optionsOf)) {
      const offered = complete(`<${tag} |></${tag}>`);
      expect(offered).toEqual(expect.arrayContaining(Object.values(options).map(({ attribute }) => attribute)));
      for (const { kind, attribute, values } of Object.values(options))
        if (kind === 'choice') expect(complete(`<${tag} ${attribute}="|"></${tag}>`)).toEqual([...values]);
    }
  });

  it('explains tags and attributes in VS Code, in a few lines', () => {
    const { hover } = vscode(folder);
    const tag = hover('<city-r|adar></city-radar>');
    expect(tag).toContain('Compares cities');
    expect(tag).toContain('chart-select');
    expect(tag.length).toBeLessThan(900);
    expect(hover('<fund-bars gro|up-by="city"></fund-bars>')).toContain(barsOptionDocs.groupBy);
  });

  it('offers custom properties and parts in CSS', () => {
    const { completeCss } = vscode(folder);
    const names = customProperties().map(({ name }) => name);
    expect(completeCss('city-radar { --cf-| }')).toEqual(expect.arrayContaining(names));
    expect(completeCss('city-radar::|')).toEqual(expect.arrayContaining(['::part(heading)', '::part(tooltip)']));
  });

  it('has web-types with the same elements, attributes, events, parts and custom properties as the manifest', () => {
    const { name, version, ...manifest } = manifestOf(folder);
    const webTypes = jsonOf(`${folder}/${manifest['web-types']}`);
    expect(webTypes).toMatchObject({ name, version, 'js-types-syntax': 'typescript' });
    type Named = { readonly name: string };
    const names = (list: readonly Named[]): readonly string[] => list.map(one => one.name);
    const { modules } = jsonOf(`${folder}/custom-elements.json`);
    const declared = modules.flatMap((module: { declarations: { tagName?: string }[] }) =>
      module.declarations.filter(({ tagName }) => tagName),
    );
    const { elements } = webTypes.contributions.html;
    expect(elements.length).toBe(3);
    for (const [index, element] of elements.entries()) {
      const { tagName, attributes, events, cssParts, cssProperties } = declared[index];
      expect(element.name).toBe(tagName);
      expect(names(element.attributes)).toEqual(names(attributes));
      expect(names(element.js.events)).toEqual(names(events));
      expect(names(element.css.parts)).toEqual(names(cssParts));
      expect(names(element.css.properties)).toEqual(names(cssProperties));
    }
  });
});

/** Its examples are run with those of the docs, by test/examples.test.ts. */
describe('llms.txt', () => {
  let text = '';
  beforeAll(() => {
    text = textOf('packages/cityfacts/llms.txt');
  });

  it('is the same in both packages, of this version, and has no gap', () => {
    expect(textOf('packages/elements/llms.txt')).toBe(text);
    expect(text).not.toMatch(/\{\{|[:(] ?undefined\b/);
    expect(text).toMatch(/^# cityfacts\n\n> \w/);
    expect(text).toContain(`Version ${manifestOf('packages/cityfacts').version}.`);
  });

  it('has every attribute, event, part and custom property', () => {
    for (const options of Object.values(optionsOf))
      for (const { attribute } of Object.values(options)) expect(text).toContain(`- \`${attribute}\` (`);
    for (const { name } of customProperties()) expect(text).toContain(`- \`${name}\` (`);
    for (const name of ['chart-select', 'chart-view', 'chart-export', 'chart-problem'])
      expect(text.split(`- \`${name}\` (`).length).toBe(4);
    expect(text).toMatch(/Parts: .*`plot`/);
  });
});
