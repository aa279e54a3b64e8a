/** `llms.txt`: what tools that write code need to know, from llms.md, the manifest and the ids of the dataset. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '@cityfacts/data/indicators.js';
import { placeIds, setIds } from '@cityfacts/data/ids.js';

const code = text => `\`${text}\``;
const list = ids => ids.map(code).join(', ');

const frameworks = {
  react: ['React 19', '<city-radar data={rows} onchart-select={event => show(event.id)} />'],
  preact: [
    'Preact',
    '<city-radar ref={chart => chart && (chart.data = rows)} onchart-select={event => show(event.id)} />',
  ],
  solid: ['Solid', '<city-radar prop:data={rows()} on:chart-select={event => show(event.id)} />'],
  vue: ['Vue 3', '<city-radar .data="rows" @chart-select="event => show(event.id)" />'],
  svelte: ['Svelte 5', '<city-radar data={rows} onchart-select={event => show(event.id)} />'],
};

const attributeLine = ({ name, type, default: preset, description }) => {
  const isShown = preset && !['null', 'undefined', '[]', "''"].includes(preset);
  return `- ${code(name)} (${type.text}${isShown ? `, default ${preset}` : ''}): ${oneLine(description)}`;
};
const oneLine = text => text.replace(/\s*\n\s*/g, ' ');
const named = ({ name, description }) => `- ${code(name)}: ${oneLine(description)}`;

/** Attributes that all elements have with the same meaning. */
function commonOf(elements) {
  const [first, ...rest] = elements.map(({ attributes }) => attributes.map(attributeLine));
  return first.filter(line => rest.every(lines => lines.includes(line)));
}

function elementSection(element, common) {
  const own = element.attributes.map(attributeLine).filter(line => !common.includes(line));
  const events = element.events.map(({ name, type, description }) => `- ${code(name)} (${type.text}): ${description}`);
  return `### ${code(`<${element.tagName}>`)}

${element.description}

Attributes of its own:

${own.join('\n')}

Events:

${events.join('\n')}
`;
}

function commonSection(elements, common) {
  const [{ members, cssParts, slots }] = elements;
  const without = part => elements.filter(each => !each.cssParts.some(({ name }) => name === part));
  const parts = cssParts.map(({ name }) => {
    const none = without(name).map(({ tagName }) => code(`<${tagName}>`));
    return none.length ? `${code(name)} (not in ${none.join(', ')})` : code(name);
  });
  const readable = members.filter(
    ({ name, static: isStatic }) => !isStatic && ['drawn', 'figure', 'fullFigure', 'toSvg'].includes(name),
  );
  return `### All elements

Attributes; each is a property too, in camel case (${code('headingLevel')}):

${common.join('\n')}

To read and call:

${readable.map(named).join('\n')}

Content: ${slots[0].description}

Parts: ${parts.join(', ')}.
`;
}

/**
 * @param {readonly object[]} elements declarations of the manifest
 * @param {{ version: string }} package
 */
export function llmsText(elements, { version }) {
  const common = commonOf(elements);
  const parts = {
    version,
    places: list(placeIds),
    indicators: list(indicators.filter(({ sets }) => sets?.includes('default')).map(({ id }) => id)),
    sets: list(setIds.map(id => `set:${id}`)),
    frameworks: Object.entries(frameworks)
      .map(
        ([name, [title, markup]]) =>
          `- ${title}: ${code(`import type {} from 'cityfacts/types/${name}';`)}, then ${code(markup)}`,
      )
      .join('\n'),
    elements: [...elements.map(element => elementSection(element, common)), commonSection(elements, common)].join('\n'),
    properties: elements[0].cssProperties
      .map(
        ({ name, syntax, default: preset, description }) =>
          `- ${code(name)} (${code(syntax)}${preset ? `, default ${code(preset)}` : ''}): ${description}`,
      )
      .join('\n'),
  };
  const template = readFileSync(join(import.meta.dirname, 'llms.md'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}
