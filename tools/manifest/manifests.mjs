/** The custom elements manifests of the two packages that export elements. */
import { manifestOf } from '../lib/manifests.mjs';

const elementsPackage = '@cityfacts/elements';

/** Where each package has what: paths of its npm package, as its `exports` lead to them. */
const layouts = {
  [elementsPackage]: {
    folder: 'packages/elements',
    index: 'dist/index.js',
    module: tag => `dist/define/${tag}.js`,
    inOneLanguage: () => [],
    without: [],
  },
  cityfacts: {
    folder: 'packages/cityfacts',
    index: 'lib/entries/cityfacts.js',
    module: tag => `lib/entries/${tag}.js`,
    // Such as `cityfacts/city-radar.en.js`
    inOneLanguage: path => ['en', 'zh-Hans', 'zh-Hant'].map(locale => path.replace(/\.js$/, `.${locale}.js`)),
    without: ['ChartElement', 'useLanguage'],
  },
};

/** `chart-select` ─▶ `onChartSelect`, the prop of the React components. */
const reactName = event => `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Names of ours in the text of a type, with the module that exports them. */
const withReferences = (type, moduleOf) => {
  if (!type) return type;
  const references = [...new Set(type.text.match(/\b[A-Z]\w+/g) ?? [])].flatMap(name => {
    const at = moduleOf(name);
    return at ? [{ name, ...at }] : [];
  });
  return references.length ? { ...type, references } : type;
};

/**
 * @param {'@cityfacts/elements' | 'cityfacts'} name
 * @param {Map<string, object>} declarations of `analyze()`
 */
export function manifestFor(name, declarations) {
  const { folder, index, module, inOneLanguage, without } = layouts[name];
  const { version, description, license } = manifestOf(folder);
  const own = [...declarations.values()].filter(one => !without.includes(one.name));
  const elements = own.filter(({ tagName }) => tagName);
  const pathOf = ({ tagName }) => (tagName ? module(tagName) : index);

  /** Where a name of ours is declared; what this package does not export, the elements do. */
  const moduleOf = of => {
    const declaration = declarations.get(of);
    if (!declaration) return null;
    if (own.includes(declaration)) return { module: pathOf(declaration) };
    return { package: elementsPackage, module: layouts[elementsPackage].index };
  };
  const located = ({ inheritedFrom, type, ...rest }) => ({
    ...rest,
    ...(type && { type: withReferences(type, moduleOf) }),
    ...(inheritedFrom && { inheritedFrom: { name: inheritedFrom.name, ...moduleOf(inheritedFrom.name) } }),
  });
  const published = declaration => {
    const { superclass } = declaration;
    const result = { ...declaration };
    for (const list of ['members', 'attributes', 'events']) if (result[list]) result[list] = result[list].map(located);
    if (result.events) result.events = result.events.map(event => ({ ...event, reactName: reactName(event.name) }));
    if (superclass?.name === 'Event') result.superclass = { name: 'Event', package: 'global:' };
    else if (superclass && !superclass.package)
      result.superclass = { name: superclass.name, ...moduleOf(superclass.name) };
    return result;
  };
  const exported = ({ name: of }) => ({ kind: 'js', name: of, declaration: { name: of, ...moduleOf(of) } });
  const defined = ({ name: of, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name: of, ...moduleOf(of) },
  });
  const moduleAt = (path, declared, exports) => ({
    kind: 'javascript-module',
    path,
    declarations: declared.map(published),
    exports,
  });
  const whole = elements.flatMap(element => [
    [pathOf(element), [element], [exported(element), defined(element)]],
    ...inOneLanguage(pathOf(element)).map(path => [path, [], [exported(element), defined(element)]]),
  ]);
  const rest = own.filter(({ tagName }) => !tagName);
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    // Not in the schema; documentation tools read it, as other libraries write it.
    package: { name, version, description, license },
    modules: [
      ...whole,
      [index, rest, own.map(exported)],
      ...inOneLanguage(index).map(path => [path, [], own.map(exported)]),
    ].map(args => moduleAt(...args)),
  };
}
