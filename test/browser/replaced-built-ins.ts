/** Pages that have replaced one method of a built-in object, each in turn. */
import { expect } from 'chai';
import { close, openMarkup, tags, until, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const charts = tags.map(tag => `<${tag} lang="en" loading="eager"><p>static</p></${tag}>`).join('');
// Without a scroll bar: it would come and go with the charts, and they with its width.
const head = `<!DOCTYPE html><html lang="en"><style>html { scrollbar-width: none }</style><script src="/test/browser/pages/watch.js"></script>`;

/** What a replaced method does. */
const REPLACED = ['return undefined', 'return this', "throw new Error('replaced')"];

/** The objects of ECMAScript. Those whose names are in no bundle are left out, as are methods whose names are in none. */
const OBJECTS =
  'Array ArrayBuffer BigInt Boolean DataView Date Error FinalizationRegistry Float64Array Function Intl Iterator JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol Uint8Array WeakMap WeakRef WeakSet'.split(
    ' ',
  );

/** Objects without a name of their own, as expressions. */
const NAMELESS = [
  ...['[].values()', 'new Map().values()', 'new Set().values()', "''[Symbol.iterator]()", "''.matchAll(/x/g)"],
  ...['Object.getPrototypeOf([].values())', '(function* () {})()', 'Object.getPrototypeOf((function* () {})())'],
].map(one => `Object.getPrototypeOf(${one})`);

const valueOf = (expression: string): object => new Function(`return ${expression}`)() as object;

/** What replaces a method or a getter of a built-in object that the bundles use, as functions of what it shall do. */
async function usedBuiltIns(): Promise<readonly ((body: string) => string)[]> {
  // One file with all charts and all their stages.
  const code = await (await fetch(`${dist}cityfacts.en.full.js`)).text();
  const words = new Set(code.match(/[\w$]+/g));
  const named = OBJECTS.filter(name => words.has(name) && name in globalThis).flatMap(name => {
    const type = valueOf(name);
    const classes = name === 'Intl' ? Object.getOwnPropertyNames(type).map(one => `Intl.${one}`) : [];
    const used = classes.filter(one => words.has(one.slice(5)) && 'prototype' in valueOf(one));
    return [name, ...('prototype' in type ? [`${name}.prototype`] : []), ...used.map(one => `${one}.prototype`)];
  });
  return [...named, ...NAMELESS].flatMap(name => {
    const holder = valueOf(name);
    return Reflect.ownKeys(holder)
      .filter(key => typeof key === 'symbol' || words.has(key) || key === 'next')
      .flatMap(key => {
        const { value, get, writable, configurable } = Object.getOwnPropertyDescriptor(holder, key)!;
        const member = typeof key === 'symbol' ? key.description! : `'${key}'`;
        if (writable && typeof value === 'function')
          return [(body: string) => `${name}[${member}] = function () { ${body} }`];
        if (!get || !configurable || key === '__proto__') return [];
        return [(body: string) => `Object.defineProperty(${name}, ${member}, { get() { ${body} } })`];
      });
  });
}

/** Each of them replaced, one after the other, by what it is the turn of; of these every `step`th. */
async function replacements(step: number): Promise<readonly string[]> {
  const used = await usedBuiltIns();
  return used
    .map((replaced, index) => replaced(REPLACED[index % REPLACED.length]!))
    .filter((_, index) => index % step === 0);
}

const drawingsOf = ({ elements }: Page): readonly string[] =>
  elements.map(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('.cf-plot svg')?.outerHTML.replace(/<!--[^]*?-->|lit\$\d+/g, '') ?? '',
  );

async function drawn(before: string, file = `${dist}cityfacts.en.js`): Promise<Page> {
  const page = await openMarkup(`${head}${before}<script src="${file}"></script>${charts}`);
  await until(() => drawingsOf(page).every(Boolean), `the charts are drawn after ${before}`);
  return page;
}

/** Pages that replace them before a CDN file runs have the same drawings. */
export async function expectSameDrawing(step: number): Promise<number> {
  const plain = drawingsOf(await drawn(''));
  const all = await replacements(step);
  for (const replaced of all) {
    const page = await drawn(`<script>${replaced}</script>`);
    expect(drawingsOf(page), replaced).to.deep.equal(plain);
    expect(page.wrong, replaced).to.deep.equal([]);
  }
  close();
  return all.length;
}

const scripts = { 'a CDN file': `${dist}cityfacts.en.js`, 'a bundle from npm': '/test/browser/pages/own-npm.js' };

/** Pages that replace them after the charts were drawn, and then change an option: the drawings are right or stay. */
export async function expectRightOrStill(kind: keyof typeof scripts, step: number): Promise<number> {
  const all = await replacements(step);
  for (const replaced of all) {
    const page = await drawn('', scripts[kind]);
    const plain = drawingsOf(page);
    const script = page.document.createElement('script');
    script.textContent = `${replaced}; document.querySelectorAll('${tags.join()}').forEach(one => { one.heading = 'Later' })`;
    page.document.body.append(script);
    const isLater = () => page.elements.every(({ shadowRoot }) => shadowRoot!.textContent.includes('Later'));
    await until(() => isLater() || page.wrong.length > 0, `the charts are drawn or stay after ${replaced}`);
    expect(drawingsOf(page), replaced).to.deep.equal(plain);
  }
  close();
  return all.length;
}
