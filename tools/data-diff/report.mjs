/** A difference as Markdown, for `data/CHANGELOG.md`. */

/** @param {import('./changes.mjs').Printed} printed */
const where = ({ source, locator, asPrinted }) => `\`${source}\` ${locator}, “${asPrinted}”`;

/** @param {import('./changes.mjs').Value} value */
const shown = ({ value, printed }) =>
  `${value === '' ? '_empty_' : value}${printed.length > 0 ? ` (${printed.map(where).join('; ')})` : ''}`;

/** @param {import('./changes.mjs').Change} change */
const line = ({ kind, row, values = [], fields = [] }) => {
  const changes = [
    ...values.map(value => `\`${value.field}\` ${shown(value)}`),
    ...fields.map(value => `\`${value.field}\` ${value.from === '' ? '_empty_' : value.from} → ${shown(value)}`),
  ];
  return `- ${kind} \`${row}\`${changes.length > 0 ? `: ${changes.join('; ')}` : ''}\n`;
};

/** @param {readonly { kind: string }[]} changes @param {string} kind */
const count = (changes, kind) => changes.filter(change => change.kind === kind).length;

/**
 * @param {import('./changes.mjs').Difference} difference
 * @param {string} title
 */
export const report = ({ columns, changes, citations }, title) => {
  const total = ['added', 'removed', 'changed'].map(kind => `${count(changes, kind)} ${kind}`).join(', ');
  const tables = [...new Set(changes.map(({ table }) => table))].map(name => {
    const own = changes.filter(({ table }) => table === name);
    return `\n### ${name}\n\n${own.map(line).join('')}`;
  });
  const parts = [
    columns.length === 0
      ? ''
      : `\n### Columns\n\n${columns
          .flatMap(({ table, added, removed }) => [
            ...added.map(name => `- added \`${table}.${name}\`\n`),
            ...removed.map(name => `- removed \`${table}.${name}\`\n`),
          ])
          .join('')}`,
    ...tables,
    citations.length === 0
      ? ''
      : `\n### Citations of values that stayed\n\n${citations
          .map(({ kind, of, printed }) => `- ${kind} for \`${of}\`: ${where(printed)}\n`)
          .join('')}`,
  ];
  return `## ${title}\n\nRows: ${total}.\n${parts.join('')}`;
};
