import MagicString from 'magic-string';

const tags = new Set(['html', 'svg', 'css']);

/**
 * A plugin that makes Lit's templates small: white space that holds a line break becomes one space, which no host
 * tells apart (the templates hold no `<pre>`). White space without a line break is left as it is.
 *
 * @returns {import('vite').Plugin}
 */
export function smallTemplates() {
  return {
    name: 'cityfacts-small-templates',
    // After the types are gone.
    enforce: 'post',
    transform: {
      filter: { code: /\b(html|svg|css)`/ },
      handler(code) {
        const small = new MagicString(code);
        for (const { start, end } of templatePlaces(this.parse(code, { lang: 'ts' }))) {
          for (const { index, 0: gap } of code.slice(start, end).matchAll(/[^\S\n]*\n\s*/g)) {
            small.overwrite(start + index, start + index + gap.length, ' ');
          }
        }
        return small.hasChanged() ? { code: small.toString(), map: small.generateMap({ hires: true }) } : null;
      },
    },
  };
}

/** The text pieces of all tagged templates below a node of an ESTree. */
function templatePlaces(node) {
  if (Array.isArray(node)) return node.flatMap(templatePlaces);
  if (node === null || typeof node !== 'object') return [];
  const own = node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name) ? node.quasi.quasis : [];
  return [...own, ...Object.values(node).flatMap(templatePlaces)];
}
