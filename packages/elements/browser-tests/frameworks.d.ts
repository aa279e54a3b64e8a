/** React 18, which is installed under another name; its types are those of 19. */
declare module 'react18' {
  export { default } from 'react';
}
declare module 'react-dom18/client' {
  export * from 'react-dom/client';
}
declare module 'react-dom18/server.browser' {
  export { renderToString } from 'react-dom/server';
}
declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Readable } from 'svelte/store';
  const component: Component<{ pages: Readable<object> }>;
  export default component;
}
