/** `datapackage.json` of the npm package: that of `data/`, for the CSV files as they ship, with a column `…_zh_hant` after each `…_zh`. */

/** @param {any} field */
const fieldsOf = field =>
  field['cityfacts:text'] && field.name.endsWith('_zh')
    ? [
        field,
        {
          name: `${field.name}_hant`,
          type: field.type,
          description: 'The same in Traditional Chinese, derived.',
          'cityfacts:description_zh': '繁体中文，由简体生成。',
          ...(field.constraints ? { constraints: field.constraints } : {}),
        },
      ]
    : [field];

/** @param {string} datapackage text of `data/datapackage.json` */
export const shippedPackage = datapackage => {
  const { resources, ...described } = JSON.parse(datapackage);
  const shipped = resources.map((/** @type {any} */ { path, schema, ...resource }) => ({
    ...resource,
    path: `csv/${path}`,
    schema: { ...schema, fields: schema.fields.flatMap(fieldsOf) },
  }));
  return `${JSON.stringify({ ...described, resources: shipped }, null, 2)}\n`;
};
