/** What the stage `check` of a CDN file does not need of its modules. */
import MagicString from 'magic-string';

const dsv = /[\\/]d3-dsv[\\/]dist[\\/]d3-dsv\.mjs$/;

/**
 * A plugin that keeps of d3-dsv only `dsvFormat(separator).parseRows`: its other exports call functions while the module
 * loads, so that no bundler leaves them out, and its `parse` makes functions of text, which strict pages forbid.
 *
 * @returns {import('rolldown').Plugin}
 */
export const parseRowsOnly = () => ({
  name: 'cityfacts-parse-rows-only',
  transform(code, id) {
    if (!dsv.test(id)) return null;
    const { body } = this.parse(code);
    const format = body.find(node => node.type === 'FunctionDeclaration' && node.id.name === 'dsv');
    const marks = body.find(node => node.type === 'VariableDeclaration' && node.declarations[0].id.name === 'EOL');
    const parseRows = format?.body.body.find(node => node.type === 'FunctionDeclaration' && node.id.name === 'parseRows');
    if (!marks || !parseRows) this.error('d3-dsv has changed: change tools/lib/small-check.mjs');
    const small = new MagicString(code);
    const kept = [marks, parseRows].map(({ start, end }) => code.slice(start, end));
    small.overwrite(
      0,
      code.length,
      `${kept[0]}\nexport function dsvFormat(delimiter) {\nvar DELIMITER = delimiter.charCodeAt(0);\n${kept[1]}\nreturn { parseRows };\n}\n`,
    );
    return { code: small.toString(), map: small.generateMap({ hires: true }) };
  },
});

/**
 * A plugin for a file of one language: messages to authors of tables are in that language only.
 *
 * @param {string} name of the file: `city-radar.en`
 * @returns {import('rolldown').Plugin | null} `null`: the file has every language
 */
export function messagesOf(name) {
  const [, language] = /\.(en|zh-Han[st])(\.|$)/.exec(name) ?? [];
  if (!language) return null;
  const only = language === 'en' ? './en.js' : './zh-hans.js';
  return {
    name: 'cityfacts-messages',
    resolveId(source, importer, options) {
      if (!/[\\/]own[\\/]messages[\\/]messages-for\.[jt]s$/.test(importer ?? '') || !/^\.\/(en|zh-hans)\.js$/.test(source) || source === only) return null;
      return this.resolve(only, importer, { ...options, skipSelf: true });
    },
  };
}
