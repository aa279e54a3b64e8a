/** Attributes, properties, methods, events, slots, parts and custom properties of the elements, from their manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const typeOf = type => type?.text?.replace(/\s+/g, ' ') ?? 'unknown';
const preset = value => (value === undefined ? '' : ` = ${value.replace(/\s+/g, ' ')}`);
const argumentsOf = parameters =>
  parameters.map(
    ({ name, optional, type, default: value }) => `${name}${optional || value ? '?' : ''}: ${typeOf(type)}`,
  );

/** A heading and its lines, in the order of the alphabet. */
const section = (title, entries, lineOf) =>
  entries?.length
    ? [
        `### ${title}`,
        entries
          .map(lineOf)
          .toSorted()
          .map(line => `- ${line}`)
          .join('\n'),
      ]
    : [];

/** @param {{ name: string, tagName: string } & Record<string, any>} declaration of a manifest */
const elementReport = ({ name, tagName, attributes, members = [], events, slots, cssParts, cssProperties }) => [
  `## \`<${tagName}>\`, class \`${name}\``,
  ...section('Attributes', attributes, one => `\`${one.name}: ${typeOf(one.type)}${preset(one.default)}\``),
  ...section(
    'Properties',
    members.filter(({ kind }) => kind === 'field'),
    one => `\`${one.static ? 'static ' : ''}${one.readonly ? 'readonly ' : ''}${one.name}: ${typeOf(one.type)}\``,
  ),
  ...section(
    'Methods',
    members.filter(({ kind }) => kind === 'method'),
    ({ name, static: isStatic, parameters = [], return: result }) =>
      `\`${isStatic ? 'static ' : ''}${name}(${argumentsOf(parameters).join(', ')}): ${typeOf(result?.type ?? { text: 'void' })}\``,
  ),
  ...section('Events', events, one => `\`${one.name}: ${typeOf(one.type)}\``),
  ...section('Slots', slots, one => (one.name ? `\`${one.name}\`` : 'default')),
  ...section('Parts', cssParts, one => `\`${one.name}\``),
  ...section('Custom properties', cssProperties, one => `\`${one.name}${one.syntax ? `: ${one.syntax}` : ''}\``),
];

/** @param {string} [file] custom-elements.json */
export function elementsReport(file = join(root, 'packages', 'elements', 'custom-elements.json')) {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return elements.flatMap(elementReport).join('\n\n');
}
