/** What editors read, from the manifest: custom data of VS Code for HTML and CSS, and the web-types of JetBrains. */

const markdown = value => ({ kind: 'markdown', value });

/** `'a' | 'b'` ─▶ `['a', 'b']`; any other type has no values to choose from. */
const valuesOf = ({ text }) => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** A default as it is written in markup; nothing where the description says what is shown by default. */
const defaultOf = ({ default: preset, type }) =>
  preset && type.text !== 'boolean' && !['null', 'undefined', '[]', "''"].includes(preset)
    ? preset.replace(/^'(.*)'$/, '$1')
    : '';

const withDefault = attribute => {
  const preset = defaultOf(attribute);
  return preset && !/Default:/.test(attribute.description)
    ? `${attribute.description} Default: \`${preset}\`.`
    : attribute.description;
};

/** A short text for a tag: what it is, its events, its content. */
function aboutTag({ description, events, slots }) {
  const listed = events.map(event => `- \`${event.name}\`: ${event.description}`);
  return `${description}\n\nContent: ${slots[0].description}\n\nEvents:\n${listed.join('\n')}`;
}

/** VS Code, setting `html.customData`. */
export function htmlData(elements) {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map(element => ({
      name: element.tagName,
      description: markdown(aboutTag(element)),
      attributes: element.attributes.map(attribute => {
        const values = valuesOf(attribute.type);
        return {
          name: attribute.name,
          description: markdown(withDefault(attribute)),
          // `v`: stands alone, without a value
          ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length && { values: values.map(name => ({ name })) }),
        };
      }),
    })),
  };
}

/** The custom properties and parts of all elements, each once. */
const unique = lists => [...new Map(lists.flat().map(one => [one.name, one])).values()];

/** VS Code, setting `css.customData`. */
export function cssData(elements) {
  const properties = unique(elements.map(({ cssProperties }) => cssProperties));
  const parts = unique(elements.map(({ cssParts }) => cssParts));
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: properties.map(({ name, description, syntax, default: preset }) => ({
      name,
      description: markdown(preset ? `${description} Default: \`${preset}\`.` : description),
      ...(syntax !== '*' && { syntax }),
      ...(preset && { values: [{ name: preset, description: 'The default.' }] }),
    })),
    pseudoElements: parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** JetBrains finds it by the field `web-types` of package.json. */
export function webTypes(elements, { name, version }) {
  const typed = ({ name: of, description, type, default: preset }) => ({
    name: of,
    ...(description && { description }),
    ...(type && { type: type.text }),
    ...(preset && { default: preset }),
  });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map(element => ({
          name: element.tagName,
          description: element.description,
          source: { module: name, symbol: element.name },
          attributes: element.attributes.map(attribute => {
            const preset = defaultOf(attribute);
            return {
              name: attribute.name,
              description: attribute.description,
              ...(preset && { default: preset }),
              value: { type: attribute.type.text },
            };
          }),
          slots: element.slots.map(({ name: of, description }) => ({ name: of, description })),
          js: {
            properties: element.members
              .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
              .map(typed),
            events: element.events.map(typed),
          },
          css: {
            properties: element.cssProperties.map(({ name: of, description, default: preset }) => ({
              name: of,
              description,
              ...(preset && { default: preset }),
            })),
            parts: element.cssParts.map(({ name: of, description }) => ({ name: of, description })),
          },
        })),
      },
    },
  };
}
