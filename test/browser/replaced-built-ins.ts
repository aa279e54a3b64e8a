/** Pages that have replaced one method of a built-in object, each in turn. */
import { expect } from 'chai';
import { close, openMarkup, until, type Page } from './frame.js';

const file = '/packages/cityfacts/dist/city-radar.en.js';
const tail = `<script src="${file}"></script><city-radar lang="en" loading="eager"><p>static</p></city-radar>`;

/** What a replaced method does. */
const REPLACED = ['return undefined', 'return this', "throw new Error('replaced')"];

/** The built-in methods whose names are in the built file, as expressions. */
async function usedBuiltIns(): Promise<readonly string[]> {
  const code = await (await fetch(file)).text();
  const words = new Set(code.match(/[\w$]+/g));
  const objects = {
    Array,
    Boolean,
    Date,
    Function,
    Map,
    Number,
    Object,
    Promise,
    RegExp,
    Set,
    String,
    Symbol,
    WeakMap,
  };
  const holders: readonly (readonly [string, object])[] = [
    ...Object.entries(objects).flatMap(([name, type]) => [
      [name, type] as const,
      [`${name}.prototype`, type.prototype as object] as const,
    ]),
    ...Object.entries({ Intl, JSON, Math, Reflect }),
    ['Object.getPrototypeOf([].values())', Object.getPrototypeOf([].values()) as object],
    ['Object.getPrototypeOf(new Map().values())', Object.getPrototypeOf(new Map().values()) as object],
  ];
  return holders.flatMap(([name, holder]) =>
    Reflect.ownKeys(holder)
      .filter(key => typeof key === 'symbol' || words.has(key) || key === 'next')
      .filter(key => {
        const { value, writable } = Object.getOwnPropertyDescriptor(holder, key)!;
        return writable && typeof value === 'function';
      })
      .map(key => `${name}[${typeof key === 'symbol' ? key.description : `'${key}'`}]`),
  );
}

const drawingOf = ({ element }: Page): string =>
  element.shadowRoot?.querySelector('.cf-plot svg')?.outerHTML.replace(/<!--[^]*?-->|lit\$\d+/g, '') ?? '';

async function drawn(head: string): Promise<Page> {
  const page = await openMarkup(
    `<!DOCTYPE html><html lang="en"><script src="/test/browser/pages/watch.js"></script>${head}${tail}`,
  );
  await until(() => drawingOf(page) !== '', `the chart is drawn after ${head}`);
  return page;
}

/** Every `step`th of them is replaced, each by what it is the turn of, and the drawing has to be the same. */
export async function expectSameDrawing(step: number): Promise<number> {
  const plain = drawingOf(await drawn(''));
  const all = (await usedBuiltIns()).flatMap((method, index) =>
    step === 1 ? REPLACED.map(body => [method, body]) : [[method, REPLACED[index % REPLACED.length]]],
  );
  let count = 0;
  for (let index = 0; index < all.length; index += step) {
    const [method, body] = all[index]!;
    const page = await drawn(`<script>${method} = function () { ${body} }</script>`);
    expect(drawingOf(page), `${method}: ${body}`).to.equal(plain);
    expect(page.wrong, method).to.deep.equal([]);
    count++;
  }
  close();
  return count;
}
