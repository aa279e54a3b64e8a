import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import { figureOptions } from '@cityfacts/core';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';
import { manifestOf } from '../lib/manifests.mjs';
import { root } from '../lib/paths.mjs';
import { analyze } from './analyze.mjs';
import { manifestFor } from './manifests.mjs';

const folders = { '@cityfacts/elements': 'packages/elements', cityfacts: 'packages/cityfacts' };
const declared = analyze();
const manifests = Object.keys(folders).map(name => [name, manifestFor(name, declared)]);
const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
const declarations = declarationsOf(manifests[0][1]);

const charts = { CityRadar: radarOptions, FundBars: barsOptions, PolicyTimeline: timelineOptions };

describe.each(Object.entries(charts))('the declaration of %s', (name, options) => {
  const declaration = declarations.find(each => each.name === name);
  const specs = Object.entries({ ...options, ...figureOptions });

  it('has an attribute and a property for each option, with type, default and description', () => {
    for (const [field, spec] of specs) {
      const attribute = declaration.attributes.find(each => each.name === spec.attribute);
      expect(attribute, spec.attribute).toMatchObject({ fieldName: field, type: { text: expect.any(String) } });
      const member = declaration.members.find(each => each.name === field);
      expect(member, field).toMatchObject({ kind: 'field', attribute: spec.attribute });
      for (const { description, default: preset } of [attribute, member]) {
        expect(description).toMatch(/\w.*\.$/s);
        expect(preset === "''" ? '' : preset.replace(/^'(.*)'$/, '$1')).toBe(
          typeof spec.default === 'string' ? spec.default : JSON.stringify(spec.default),
        );
      }
      if (spec.kind === 'choice') for (const value of spec.values) expect(attribute.type.text).toContain(`'${value}'`);
    }
  });

  it('describes every attribute, property, method, event, part, slot and custom property', () => {
    const { attributes, members, events, cssParts, slots, cssProperties } = declaration;
    for (const each of [...attributes, ...members, ...events, ...cssParts, ...slots, ...cssProperties])
      expect(each.description ?? '', `${name}: ${each.name}`).toMatch(/\w/);
    for (const { type } of [...attributes, ...events]) expect(type.text).toMatch(/\w/);
  });

  it('names its tag, and only custom properties that the style sheet reads', () => {
    expect(declaration.tagName).toBe({ CityRadar: 'city-radar', FundBars: 'fund-bars' }[name] ?? 'policy-timeline');
    const custom = customProperties();
    expect(declaration.cssProperties).toEqual(
      custom.map(({ default: preset, ...rest }) => ({ ...rest, ...(preset && { default: preset }) })),
    );
  });
});

/** `packages/NAME/package.json` ─▶ the files that its exports lead to, with `*` as they are written there */
const exportedFiles = folder =>
  Object.values(manifestOf(folder).exports).flatMap(each => (each.default ? [each.default.slice(2)] : []));

describe.each(manifests)('the manifest of %s', (name, manifest) => {
  const folder = folders[name];

  it('is valid', () => {
    const schema = JSON.parse(readFileSync(join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'));
    const validate = new Ajv({ schemaId: 'auto', meta: true, unknownFormats: 'ignore' }).compile(schema);
    expect(validate(manifest) ? [] : validate.errors).toEqual([]);
  });

  it('is named in package.json, and packed', () => {
    const { customElements, exports, files } = manifestOf(folder);
    expect(customElements).toBe('custom-elements.json');
    expect(exports['./custom-elements.json']).toBe('./custom-elements.json');
    expect(files).toContain('custom-elements.json');
  });

  it('has only modules that the package exports, each once', () => {
    const patterns = exportedFiles(folder).map(
      file => new RegExp(`^${file.replaceAll('.', '\\.').replace('*', '[^/]+')}$`),
    );
    const paths = manifest.modules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) {
      expect(
        patterns.some(pattern => pattern.test(path)),
        path,
      ).toBe(true);
      const source = path.replace(/^(dist|lib)/, 'src').replace(/\.js$/, '.ts');
      expect(existsSync(join(root, folder, source)), source).toBe(true);
    }
  });

  it('defines each element in each of its modules, and leads every name to its declaration', () => {
    const at = new Map(manifest.modules.map(({ path, declarations: all }) => [path, all.map(each => each.name)]));
    const isThere = ({ name: of, module, package: from }) => (from ? true : at.get(module)?.includes(of));
    const tags = ['city-radar', 'fund-bars', 'policy-timeline'];
    const definitions = manifest.modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(each => [path, each.name]),
    );
    for (const tag of tags)
      expect(definitions.filter(([, of]) => of === tag).every(([path]) => path.includes(tag))).toBe(true);
    expect(definitions.length).toBe(name === 'cityfacts' ? 12 : 3);
    for (const { exports } of manifest.modules)
      for (const { declaration } of exports) expect(isThere(declaration)).toBe(true);
    for (const { superclass, members = [], events = [] } of declarationsOf(manifest)) {
      if (superclass) expect(isThere(superclass), superclass.name).toBe(true);
      for (const { inheritedFrom, type } of [...members, ...events]) {
        if (inheritedFrom) expect(isThere(inheritedFrom)).toBe(true);
        for (const reference of type?.references ?? []) expect(isThere(reference)).toBe(true);
      }
    }
  });

  it('says of which package and version it is', () => {
    const { version, description, license } = manifestOf(folder);
    expect(manifest.package).toEqual({ name, version, description, license });
  });

  it('names the prop of the React components for each event', () => {
    const props = readFileSync(join(root, 'packages/elements/src/react/props.ts'), 'utf8');
    const names = declarationsOf(manifest).flatMap(({ events = [] }) => events.map(each => each.reactName));
    expect(names.length).toBe(12);
    for (const each of names) expect(props).toContain(`readonly ${each}?:`);
  });

  it('has no private members', () => {
    for (const { members = [] } of declarationsOf(manifest))
      expect(members.filter(each => each.name.startsWith('#') || /private|protected/.test(each.privacy))).toEqual([]);
  });
});
