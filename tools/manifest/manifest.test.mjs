import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import { figureOptions } from '@cityfacts/core';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';
import { bin } from '../lib/bin.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const analyzer = bin('@custom-elements-manifest/analyzer', 'cem');
await run(process.execPath, [
  analyzer,
  'analyze',
  '--config',
  join(root, 'custom-elements-manifest.config.mjs'),
  '--outdir',
  relative(root, folder),
]);
const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);

const charts = { CityRadar: radarOptions, FundBars: barsOptions, PolicyTimeline: timelineOptions };

describe.each(Object.entries(charts))('the manifest of %s', (name, options) => {
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
    expect(declaration.cssProperties.map(each => each.name)).toEqual(customProperties().map(each => each.name));
  });
});

it('names only modules that the package exports', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
  const files = Object.values(exports).flatMap(each => (typeof each === 'object' ? [each.default.slice(2)] : []));
  const defining = manifest.modules.filter(({ exports: all = [] }) =>
    all.some(({ kind }) => kind === 'custom-element-definition'),
  );
  expect(defining.length).toBe(3);
  for (const { path } of defining) expect(files).toContain(path);
});
