/** A class of ours, or, with no version, somebody else's. */
export interface Versioned {
  readonly version?: string;
}

const reported = new Set<string>();

/**
 * Registers `element` as `tag`. Where the tag is taken, by another copy of the library or anybody else,
 * the first definition stays and the second is reported once, with both versions.
 */
export function define(versioned: Versioned, tag: string, registry: CustomElementRegistry): void {
  const element = versioned as CustomElementConstructor & Versioned;
  const present = registry.get(tag) as typeof element | undefined;
  if (!present) {
    // A class can be registered once only: a second tag gets a class of its own.
    const taken = registry.getName?.(element) ?? null;
    registry.define(tag, taken === null ? element : class extends element {});
    return;
  }
  if (present === element || reported.has(tag)) return;
  reported.add(tag);
  console.warn(
    `cityfacts: <${tag}> is already defined by version ${present.version ?? 'unknown'}; version ${element.version} of it is not used`,
  );
}
