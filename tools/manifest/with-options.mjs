/** Adds to a custom elements manifest what its analyzer cannot read: the options, which tables declare, and the custom properties. */
import {
  barsOptionDocs,
  barsOptions,
  radarOptionDocs,
  radarOptions,
  timelineOptionDocs,
  timelineOptions,
} from '@cityfacts/charts';
import { figureOptionDocs, figureOptions } from '@cityfacts/core';
import { customProperties } from '@cityfacts/core/theme/token-docs.js';

const charts = {
  CityRadar: [radarOptions, radarOptionDocs],
  FundBars: [barsOptions, barsOptionDocs],
  PolicyTimeline: [timelineOptions, timelineOptionDocs],
};

const quoted = value => `'${value}'`;

/** The type of an option in TypeScript, of its attribute and of its property. */
function typesOf({ kind, values, default: preset }) {
  if (kind === 'choice') {
    const union = values.map(quoted).join(' | ');
    return { attribute: union, property: union };
  }
  if (kind === 'flag') return { attribute: 'boolean', property: 'boolean' };
  if (kind === 'integer') return { attribute: 'number', property: preset === null ? 'number | null' : 'number' };
  if (kind === 'list') return { attribute: 'string', property: 'readonly string[]' };
  if (kind === 'annotations') return { attribute: 'string', property: 'readonly Annotation[]' };
  return { attribute: 'string', property: preset === null ? 'string | null' : 'string' };
}

/** The default of an option as code; of a `null`, what it stands for is in the description. */
const presetOf = ({ default: preset }) => (typeof preset === 'string' ? quoted(preset) : JSON.stringify(preset));

const optionsOf = ([table, docs]) =>
  Object.entries(table).map(([fieldName, spec]) => {
    const types = typesOf(spec);
    const description = docs[fieldName];
    const preset = presetOf(spec);
    return {
      attribute: { name: spec.attribute, fieldName, type: { text: types.attribute }, default: preset, description },
      field: {
        kind: 'field',
        name: fieldName,
        attribute: spec.attribute,
        type: { text: types.property },
        default: preset,
        description,
      },
    };
  });

const lang = {
  name: 'lang',
  type: { text: 'string' },
  description: 'Language of the figure, a BCP 47 tag. Default: the nearest `lang` of the page.',
};

/** Puts options behind the rest, in place of what the analyzer knows of them. */
const add = (known = [], options) => {
  const names = new Set(options.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...options];
};

export const withOptions = () => ({
  name: 'cityfacts-options',
  packageLinkPhase({ customElementsManifest }) {
    const figure = optionsOf([figureOptions, figureOptionDocs]);
    const cssProperties = customProperties().map(({ name, description, default: preset, syntax }) => ({
      name,
      description,
      syntax,
      ...(preset ? { default: preset } : {}),
    }));
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        // An attribute without a field of its own says nothing to editors.
        for (const attribute of declaration.attributes ?? []) {
          attribute.name ??= attribute.fieldName;
          const field = declaration.members?.find(({ name }) => name === attribute.fieldName);
          attribute.description ??= field?.description;
          attribute.type ??= field?.type;
        }
        // Events that a class dispatches by a constructor have no name here; its doc comment names them.
        declaration.events = declaration.events?.filter(({ name }) => name);
        const chart = charts[declaration.name];
        if (!chart) continue;
        const own = [...optionsOf(chart), ...figure];
        declaration.attributes = add(declaration.attributes, [...own.map(({ attribute }) => attribute), lang]);
        declaration.members = add(
          declaration.members,
          own.map(({ field }) => field),
        );
        declaration.cssProperties = cssProperties;
      }
    }
  },
});
