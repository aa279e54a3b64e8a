/** Why stages did not load, each reason once: one file may be needed by several of them. */
const reported = new Set<string>();

/**
 * A stage: a part of the library that loads when a reader first needs it. Loaded once; after a failure, the next call tries
 * again. A failure is reported in the console, with the reason.
 *
 * @param load one `import()`
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      if (!reported.has(String(cause))) console.error('cityfacts: a part of the chart could not be loaded', cause);
      reported.add(String(cause));
      throw cause;
    }));
}
