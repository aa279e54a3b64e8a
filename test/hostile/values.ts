/** Values that are no text: what a program can put where rows and options are expected. Each is made anew, some are spent by use. */
import { texts } from './texts.js';

const fail = (): never => {
  throw new Error('read on purpose');
};

/** Throws something that cannot even be turned into text. */
const failWorse = (): never => {
  throw new Proxy({}, traps(fail));
};

const traps = (trap: () => never): ProxyHandler<object> =>
  Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'isExtensible'].map(name => [
      name,
      trap,
    ]),
  );

function cyclic(): object {
  const self: Record<string, unknown> = { en: 'a' };
  self['en'] = self['self'] = self['rows'] = [self];
  return self;
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, [list]);
  return list;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A list whose own methods and length are traps. */
function falseList(): unknown[] {
  const list = Object.assign(['a', 'b'], { extra: fail });
  for (const name of ['map', 'filter', 'every', 'slice', 'join', 'includes', 'forEach', 'toString'])
    Object.defineProperty(list, name, { value: fail });
  Object.defineProperty(list, Symbol.iterator, { value: fail });
  return list;
}

class Getters {
  get id(): never {
    return fail();
  }
  get en(): never {
    return fail();
  }
  toString(): never {
    return failWorse();
  }
}

/** Not a value a second time: a getter or proxy that gives something else at every reading. */
function fickle(): object {
  let count = 0;
  const give = () => [texts[count++ % texts.length], Symbol('s'), 7, null][count % 4];
  return new Proxy({}, { get: (_, key) => (key === 'length' ? 2 : give()) });
}

/** How to make each of them, by what it is. */
export const makers: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  'not a number': () => NaN,
  infinite: () => Infinity,
  'infinite below': () => -Infinity,
  'minus zero': () => -0,
  'minus one': () => -1,
  'a fraction': () => 0.1 + 0.2,
  huge: () => 1e308,
  largest: () => Number.MAX_VALUE,
  tiny: () => 5e-324,
  'with an exponent': () => 1e21,
  'a BigInt': () => 10n ** 30n,
  'a symbol': () => Symbol('\u202e<script>'),
  'a function': () => fail,
  'a class': () => Getters,
  'an empty object': () => ({}),
  'an empty list': () => [],
  'a date': () => new Date(0),
  'no date': () => new Date(NaN),
  'a map': () => new Map([['en', 'a']]),
  'a set': () => new Set(['a']),
  'a pattern': () => /a/g,
  'an error': () => new Error('\u001b[2J<b>'),
  'a promise': () => Promise.resolve('a'),
  bytes: () => new Uint8Array(9),
  'a boxed text': () => Object('a') as unknown,
  'a boxed number': () => Object(1) as unknown,
  'a sparse list': () => {
    const list: unknown[] = [];
    list[3] = 'a';
    return list;
  },
  'an endless list': () => new Array(2 ** 32 - 1),
  'a list of lists': () => [[['a']], [[]]],
  'a list of odd things': () => [null, undefined, NaN, Symbol('s'), {}, 'a'],
  'a list with methods of its own': falseList,
  'a frozen list': () => Object.freeze(['a']),
  'a list that lies': () => new Proxy([], { get: (_, key) => (key === 'length' ? 1e15 : fail()) }),
  'a cyclic object': cyclic,
  'a cyclic list': cyclicList,
  'without prototype': () => Object.assign(Object.create(null) as object, { en: 'a', id: 'a' }),
  'with a false prototype': () => Object.create({ en: '<i>', id: 'inherited' }) as object,
  'a __proto__ of its own': () =>
    JSON.parse('{"__proto__":{"en":"a","polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  'texts by language': () => ({ en: '<b>\u202e', 'zh-Hans': '\ud800', 'zh-Hant': '"' }),
  'odd things by language': () => ({ en: NaN, 'zh-Hans': Symbol('s') }),
  'getters that throw': () => new Getters(),
  'getters that throw worse': () => ({
    get en() {
      return failWorse();
    },
    get id() {
      return failWorse();
    },
    toJSON: failWorse,
    toString: failWorse,
    valueOf: failWorse,
    [Symbol.toPrimitive]: failWorse,
    get [Symbol.toStringTag]() {
      return failWorse();
    },
  }),
  'a proxy that throws': () => new Proxy({}, traps(fail)),
  'a proxy of a list that throws': () => new Proxy([], traps(failWorse)),
  'a proxy of a function': () => new Proxy(fail, traps(fail)),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'a fickle proxy': fickle,
};

export const kindsOfValues = Object.keys(makers);
