import { withOptions } from './tools/manifest/with-options.mjs';

/**
 * `npm run manifest`: packages/elements/custom-elements.json, from the doc comments of the elements, the option tables and
 * the list of custom properties.
 */
export default {
  globs: [
    'packages/elements/src/{city-radar,fund-bars,policy-timeline,chart-element,events,languages}.ts',
    'packages/elements/src/define/*.ts',
  ],
  exclude: ['**/*.test.ts'],
  outdir: 'packages/elements',
  litelement: true,
  // The packages name it; the repository has none.
  packagejson: false,
  plugins: [withOptions(), published()],
};

/** Writes paths as they are in the npm package (`dist/city-radar.js`), and leaves private members out. */
function published() {
  const path = text => text?.replace(/^\/?(packages\/elements\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'cityfacts-published',
    packageLinkPhase({ customElementsManifest }) {
      const tags = customElementsManifest.modules.flatMap(({ path: of, declarations = [] }) =>
        declarations.flatMap(({ name, tagName }) => (tagName ? [{ name, tagName, module: path(of) }] : [])),
      );
      for (const module of customElementsManifest.modules) {
        module.path = path(module.path);
        for (const { name, tagName, module: of } of tags)
          if (module.path === `dist/define/${tagName}.js`)
            (module.exports ??= []).push({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: of },
            });
        for (const { declaration } of module.exports ?? [])
          if (declaration?.module) declaration.module = path(declaration.module);
        for (const declaration of module.declarations ?? []) {
          for (const reference of [declaration.superclass, ...(declaration.mixins ?? [])]) {
            if (reference?.module) reference.module = path(reference.module);
          }
          declaration.members = declaration.members?.filter(
            ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
          );
          for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
            if (member.inheritedFrom?.module) member.inheritedFrom.module = path(member.inheritedFrom.module);
          }
        }
      }
    },
  };
}
