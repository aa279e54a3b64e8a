/** The header row names exactly the columns of the schema, in its order; every row has as many cells. */

/** @param {import('../tables.mjs').Table} table @returns {import('../problem.mjs').Problem[]} */
export const headerProblems = ({ file, header, schema, rows }) => {
  const wanted = schema.fields.map(field => field.name);
  const lost = wanted.filter(name => !header.includes(name));
  const strange = header.filter((name, index) => !wanted.includes(name) || header.indexOf(name) !== index);
  const at = { file, line: 1 };
  if (lost.length > 0 || strange.length > 0)
    return [
      ...lost.map(column => ({ ...at, column, text: 'the column is absent; add it, empty where nothing is known' })),
      ...strange.map(column => ({
        ...at,
        column,
        text: 'the column is not in data/datapackage.json, or stands twice; remove it or describe it there',
      })),
    ];
  if (header.join() !== wanted.join())
    return [
      { ...at, text: `the columns stand in another order than in data/datapackage.json; use ${wanted.join(',')}` },
    ];
  return rows
    .filter(row => row.list.length !== header.length)
    .map(row => ({
      file,
      line: row.line,
      text: `the row has ${row.list.length} cells, the header ${header.length}; add or remove commas, quote texts that hold one`,
    }));
};
