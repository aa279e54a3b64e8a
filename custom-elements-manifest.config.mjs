/** `npm run manifest`: packages/elements/custom-elements.json, from the doc comments of the elements. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [published()],
};

/** Tells paths as they are in the npm package (`dist/city-radar.js`), and leaves private members out. */
function published() {
  const path = text => text?.replace(/^\/?(packages\/elements\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'cityfacts-published',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = path(module.path);
        for (const { declaration } of module.exports ?? [])
          if (declaration?.module) declaration.module = path(declaration.module);
        for (const declaration of module.declarations ?? []) {
          for (const reference of [declaration.superclass, ...(declaration.mixins ?? [])]) {
            if (reference?.module) reference.module = path(reference.module);
          }
          declaration.members = declaration.members?.filter(
            ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private',
          );
          for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
            if (member.inheritedFrom?.module) member.inheritedFrom.module = path(member.inheritedFrom.module);
          }
        }
      }
    },
  };
}
