import { adoptStyles, type CSSResultOrNative } from 'lit';

/**
 * The window that an element is in now: it may have been moved to a frame or another window. A page may have something of the
 * name `defaultView`.
 */
export function windowOf({ ownerDocument }: Element): Window & typeof globalThis {
  const view = ownerDocument.defaultView;
  return view?.window === view && view ? view : window;
}

/**
 * Runs a task before the next frame of the element's window is painted: that of the script has none while it lies behind a window
 * that it has opened. Test environments may have no frames.
 */
export function nextFrame(element: Element, task: () => void): number {
  return ((windowOf(element) as Partial<Window>).requestAnimationFrame ?? setTimeout)(task);
}

/** A list that the browser or the page has made, as an array of ours: its methods may be those of a page that has replaced them. */
export const listOf = <T>(list: ArrayLike<T>): T[] => Array.prototype.slice.call(list) as T[];

type Handlers = Readonly<Record<string, (event: never) => void>>;

/** Listens for events by name until the function that it returns is called. */
export function listen(
  target: Partial<EventTarget> | null | undefined,
  handlers: Handlers,
  options?: AddEventListenerOptions,
): () => void {
  const all = Object.entries(handlers) as [string, EventListener][];
  for (const [type, handler] of all) target?.addEventListener?.(type, handler, options);
  return () => {
    for (const [type, handler] of all) target?.removeEventListener?.(type, handler, options);
  };
}

/** Watches the nodes of a page; `undefined` where the browser cannot: then what was there first counts. */
export function mutationObserver(host: Element, changed: MutationCallback): MutationObserver | undefined {
  const { MutationObserver } = windowOf(host);
  return MutationObserver && new MutationObserver(changed);
}

/** Whether a media query holds; `false` where there are none. */
export const matches = (query: string): boolean => typeof matchMedia === 'function' && !!matchMedia(query)?.matches;

/** Styles a shadow root. A constructed style sheet belongs to one document: in another one it is made anew. */
export function styleRoot(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  try {
    adoptStyles(root, styles);
  } catch {
    // The document of a template has no window; what comes back from there is adopted once more.
    if (!root.ownerDocument.defaultView) return;
    const { CSSStyleSheet } = windowOf(root.host);
    root.adoptedStyleSheets = styles.map(style => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }
}
