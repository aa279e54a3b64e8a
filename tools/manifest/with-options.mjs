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
  CityRadar: { options: radarOptions, docs: radarOptionDocs, input: 'RadarInput' },
  FundBars: { options: barsOptions, docs: barsOptionDocs, input: 'BarsInput' },
  PolicyTimeline: { options: timelineOptions, docs: timelineOptionDocs, input: 'TimelineInput' },
};

const quoted = value => `'${value}'`;

/** A range of so few whole numbers is a list of values to choose from. */
const MAX_CHOICES = 9;

/** The type of an option in TypeScript, of its attribute and of its property. */
function typesOf({ kind, values, default: preset }) {
  if (kind === 'choice') {
    const union = values.map(quoted).join(' | ');
    return { attribute: union, property: union };
  }
  if (kind === 'flag') return { attribute: 'boolean', property: 'boolean' };
  if (kind === 'integer') return { attribute: rangeOf(values), property: preset === null ? 'number | null' : 'number' };
  if (kind === 'list') return { attribute: 'string', property: 'readonly string[]' };
  if (kind === 'annotations') return { attribute: 'string', property: 'readonly Annotation[]' };
  return { attribute: 'string', property: preset === null ? 'string | null' : 'string' };
}

/** `2–6` ─▶ `'2' | '3' | '4' | '5' | '6'`; a long range ─▶ `number` */
function rangeOf([range]) {
  const [min, max] = range.split('–').map(Number);
  if (max - min >= MAX_CHOICES) return 'number';
  return Array.from({ length: max - min + 1 }, (_, index) => quoted(min + index)).join(' | ');
}

/** The default of an option as code; of a `null`, what it stands for is in the description. */
const presetOf = ({ default: preset }) => (typeof preset === 'string' ? quoted(preset) : JSON.stringify(preset));

const optionsOf = (table, docs) =>
  Object.entries(table).map(([fieldName, spec]) => {
    const types = typesOf(spec);
    const about = { default: presetOf(spec), description: docs[fieldName] };
    return {
      attribute: { name: spec.attribute, fieldName, type: { text: types.attribute }, ...about },
      field: {
        kind: 'field',
        name: fieldName,
        attribute: spec.attribute,
        type: { text: types.property },
        ...about,
      },
    };
  });

/** The defaults of the properties that no option table has. */
const presets = {
  data: 'undefined',
  src: 'null',
  columns: 'null',
  numberLocale: 'null',
  loading: "'lazy'",
  selected: 'null',
};

const lang = {
  name: 'lang',
  type: { text: 'string' },
  description:
    'Language of the figure, a BCP 47 tag such as `en`, `zh-Hans` or `zh-Hant`. Default: the nearest `lang` of the page.',
};

/** Puts options behind the rest, in place of what the analyzer knows of them. */
const add = (known = [], options) => {
  const names = new Set(options.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...options];
};

const cssPropertiesOf = () =>
  customProperties().map(({ name, description, default: preset, syntax }) => ({
    name,
    description,
    syntax,
    ...(preset ? { default: preset } : {}),
  }));

/** Completes what the analyzer knows of a class with Lit's `properties`. */
function complete(declaration) {
  const chart = charts[declaration.name];
  for (const field of declaration.members ?? []) {
    if (field.name in presets && !field.static) field.default ??= presets[field.name];
    if (field.name === 'data' && chart) field.type = { text: `${chart.input} | null | undefined` };
    // Only the analyzer needs to be told that a `declare`d field is public.
    if (field.privacy === 'public') delete field.privacy;
  }
  for (const attribute of declaration.attributes ?? []) {
    attribute.name ??= attribute.fieldName;
    const field = declaration.members.find(({ name }) => name === attribute.fieldName);
    attribute.description = field.description;
    // Every attribute is a text; only the values to choose from say more.
    attribute.type = field.type.text.startsWith("'") ? field.type : { text: 'string' };
    attribute.default = field.default;
  }
  // Events that a class dispatches by a constructor have no name here; its doc comment names them.
  declaration.events = declaration.events?.filter(({ name }) => name);
  if (!chart) return;
  const own = [...optionsOf(chart.options, chart.docs), ...optionsOf(figureOptions, figureOptionDocs)];
  declaration.attributes = add(declaration.attributes, [...own.map(({ attribute }) => attribute), lang]);
  declaration.members = add(
    declaration.members,
    own.map(({ field }) => field),
  );
  declaration.cssProperties = cssPropertiesOf();
}

export const withOptions = () => ({
  name: 'cityfacts-options',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) if (declaration.kind === 'class') complete(declaration);
  },
});
