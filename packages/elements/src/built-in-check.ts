type Realm = typeof globalThis;
type Owner = Readonly<Record<PropertyKey, unknown>>;
/** Where an object is in a realm, this one or another. */
type OwnerOf = (realm: Realm) => unknown;

/** Whether a function that is not native may be there. */
export type IsHarmless = (key: PropertyKey, ownerOf: OwnerOf) => boolean;

/**
 * Returns a function that names a built-in function which the page has replaced, or what it has added to `Object.prototype`, as
 * old libraries do; `''`: nothing. What is computed with such objects can be wrong, or the computation may never end.
 *
 * The first call finds functions that do not present themselves as native; it takes a millisecond. Later calls compare with
 * what was there then, which takes some microseconds. Outside `Object.prototype`, enumerable additions do no harm, apart from
 * numbers and `toJSON`. The code checks first what it uses itself.
 *
 * tools/lib/own-realm.mjs copies the function into the CDN files: it uses no other name of this module.
 */
export function builtInCheck(realm: Realm, isHarmless: IsHarmless = () => false): () => string {
  const known: {
    readonly owner: Owner;
    readonly key: PropertyKey;
    readonly isGetter: boolean;
    readonly now: unknown;
  }[] = [];
  const shared: unknown = realm.Object.prototype;
  const { ownKeys, getOwnPropertyDescriptor: read } = realm.Reflect;
  let members = -1;
  let change = '';

  const valueOf = (owner: Owner, key: PropertyKey, isGetter: boolean): unknown =>
    isGetter ? read(owner, key)?.get : owner[key];

  const keep = (owner: unknown, key: PropertyKey, isGetter = false): void => {
    known[known.length] = { owner: owner as Owner, key, isGetter, now: valueOf(owner as Owner, key, isGetter) };
  };

  /** Keeps the functions of an object. */
  const look = (ownerOf: OwnerOf): void => {
    const native = /\[native code]\s*}$/;
    const isNative = (value: unknown): boolean => native.test(value as string);
    if (isNative(0) || !isNative(ownKeys) || !isNative(read)) change ||= 'Reflect';
    const owner = ownerOf(realm) as object;
    const keys = ownKeys(owner);
    for (let index = 0; index < keys.length && !change; index++) {
      const key = keys[index]!;
      const { value, get, enumerable } = read(owner, key)!;
      const code: unknown = get ?? value;
      const isFunction = typeof code === 'function' && code !== Function.prototype.toString;
      const isChange =
        owner === shared
          ? key !== '__proto__' && (enumerable || !isNative(code))
          : enumerable
            ? typeof key === 'string' && (+key >= 0 || key === 'toJSON')
            : isFunction && !isNative(code) && !isHarmless(key, ownerOf);
      if (isChange) change = String(key);
      if (isFunction) keep(owner, key, !!get);
    }
  };

  const first = (): void => {
    // The last three are replaced as a whole by tests and Angular: only their functions are compared.
    const names = [
      'Object',
      'Array',
      'Function',
      'String',
      'Number',
      'Symbol',
      'Map',
      'Set',
      'WeakMap',
      'RegExp',
      'JSON',
      'Math',
      'Reflect',
      'Date',
      'Promise',
      'Intl',
    ] as const;
    const prototypeOf = (owner: unknown) => (owner as { readonly prototype?: unknown }).prototype;
    for (let at = 0; at < names.length; at++) {
      const name = names[at]!;
      look(of => of[name]);
      if (prototypeOf(realm[name])) {
        look(of => prototypeOf(of[name]));
        keep(prototypeOf(realm[name]), 'toJSON');
      }
      if (at < 13) keep(realm, name);
    }
    look(of => of.Intl.NumberFormat.prototype);
    look(of => of.Intl.DateTimeFormat.prototype);
    const iterators: readonly ((of: Realm) => object)[] = [
      of => new of.Map().values(),
      of => new of.Set().values(),
      of => new of.Array().values(),
      of => new of.String('')[Symbol.iterator](),
      of => new of.String('').matchAll(new of.RegExp('', 'g')),
    ];
    for (let at = 0; at < iterators.length; at++) look(of => of.Reflect.getPrototypeOf(iterators[at]!(of)));
    look(of => of.Reflect.getPrototypeOf(of.Reflect.getPrototypeOf(iterators[0]!(of))!));
    members = ownKeys(shared as object).length;
  };

  const compare = (): void => {
    for (let at = 0; at < known.length; at++) {
      const { owner, key, isGetter, now } = known[at]!;
      if (valueOf(owner, key, isGetter) !== now) change ||= String(key);
    }
    for (const key in []) if (+key >= 0 || key in (shared as object)) change ||= key;
    if (0 in [] || ownKeys(shared as object).length !== members) change ||= 'Object.prototype';
  };

  return () => {
    try {
      if (!change) (members < 0 ? first : compare)();
      if (new realm.Date(realm.Date.UTC(2000, 1, 29)).getUTCDate() !== 29) change ||= 'Date';
    } catch (error) {
      change = String(error);
    }
    return change;
  };
}
