/** What the tests of frameworks use of them; React has no types of its own. */
interface ReactParts {
  readonly createElement: (type: unknown, props?: object | null, ...children: readonly unknown[]) => unknown;
  readonly StrictMode: unknown;
  readonly useEffect: (effect: () => () => void, on: readonly unknown[]) => void;
  readonly useLayoutEffect: (effect: () => void, on: readonly unknown[]) => void;
  readonly useRef: <T>(value: T | null) => { current: T | null };
}
interface ReactRoot {
  render(node: unknown): void;
  unmount(): void;
}

declare module 'react18' {
  const React: ReactParts;
  export default React;
}
declare module 'react' {
  const React: ReactParts;
  export default React;
}
declare module 'react-dom18/client' {
  export function createRoot(host: Element): ReactRoot;
}
declare module 'react-dom/client' {
  export function createRoot(host: Element): ReactRoot;
}
declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Readable } from 'svelte/store';
  const component: Component<{ pages: Readable<object> }>;
  export default component;
}
