/**
 * A stage: a part of the library that loads when a reader first needs it. Loaded once; after a failure, the next call tries
 * again. The first failure is reported in the console, with the reason.
 *
 * @param load one `import()`
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  let reported = false;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      if (!reported) console.error('cityfacts: a part of the chart could not be loaded', cause);
      reported = true;
      throw cause;
    }));
}
