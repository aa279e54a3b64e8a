import type { CityRadar, FundBars, PolicyTimeline } from '@cityfacts/elements';

export type AnyChart = CityRadar | FundBars | PolicyTimeline;

export const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;

/** A page in a frame of the test's own page, of the same origin. */
export interface Page {
  readonly window: Window;
  readonly document: Document;
  /** What went wrong in it: errors and breaches of its policy; see pages/watch.js. */
  readonly wrong: readonly string[];
  /** What it was warned of on its console. */
  readonly warned: readonly string[];
  /** Paths of the files that it asked for. */
  readonly asked: readonly string[];
  /** The first element of ours. */
  readonly element: CityRadar;
  /** All elements of ours. */
  readonly elements: readonly AnyChart[];
}

/** Opens `/test/browser/pages/<page>` in a frame `width` px wide. Without scripts where `sandbox` says so. */
export async function open(page: string, { width = 720, sandbox = false } = {}): Promise<Page> {
  return opened(frame => (frame.src = `/test/browser/pages/${page}`), width, sandbox);
}

/** Opens markup in a frame. */
export async function openMarkup(markup: string, width = 720, sandbox = false): Promise<Page> {
  return opened(frame => (frame.srcdoc = markup), width, sandbox);
}

/** Opens bytes of a type, such as `application/xhtml+xml`, in a frame. What they load needs whole addresses. */
export async function openBytes(parts: readonly (string | Uint8Array<ArrayBuffer>)[], type: string): Promise<Page> {
  return opened(frame => (frame.src = URL.createObjectURL(new Blob([...parts], { type }))), 720, false);
}

/** The markup of `/test/browser/pages/<page>`. */
export const markupOf = async (page: string): Promise<string> => (await fetch(`/test/browser/pages/${page}`)).text();

async function opened(load: (frame: HTMLIFrameElement) => void, width: number, sandbox: boolean): Promise<Page> {
  close();
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  if (sandbox) frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  load(frame);
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow!;
  const kept = (name: 'wrong' | 'warned') => (window as unknown as Record<string, readonly string[]>)[name] ?? [];
  return {
    window,
    document: window.document,
    get wrong() {
      return kept('wrong');
    },
    get warned() {
      return kept('warned');
    },
    get asked() {
      const entries = window.performance.getEntriesByType('resource');
      return entries.map(({ name }) => new URL(name).pathname);
    },
    get element() {
      return window.document.querySelector('city-radar') as CityRadar;
    },
    get elements() {
      // A page may have replaced the iterator of its lists.
      return Array.prototype.slice.call(window.document.querySelectorAll(tags.join())) as AnyChart[];
    },
  };
}

/** Takes the frames of earlier tests away. */
export function close(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** What a reader sees of the chart: text of the heading and whether a drawing is there. */
export function shown({ element }: Pick<Page, 'element'>): { readonly heading: string; readonly drawings: number } {
  const root = figureRoot(element);
  const drawings = [...root.querySelectorAll('.cf-plot svg')].filter(svg => svg.getBoundingClientRect().height > 100);
  return { heading: root.querySelector('.cf-heading')?.textContent ?? '', drawings: drawings.length };
}

/** Where the figure is that a reader sees: drawn by script, else the static one. */
export const figureRoot = (element: Element): ParentNode =>
  element.shadowRoot?.querySelector('.cf-figure') ? element.shadowRoot : element;

/** How many drawings a reader sees of each chart. */
export const drawings = ({ elements }: Page): readonly number[] =>
  elements.map(element => shown({ element: element as CityRadar }).drawings);

/** Resolves when the element has been defined and drawn. */
export async function drawn({ window, element }: Page): Promise<void> {
  await window.customElements.whenDefined('city-radar');
  await element.drawn;
}

/** Resolves when every element has been defined and drawn, also those far below: what is drawn above moves them out of sight again. */
export async function allDrawn({ window, elements }: Pick<Page, 'window' | 'elements'>): Promise<void> {
  for (const element of elements) {
    await window.customElements.whenDefined(element.localName);
    let done = false;
    void element.drawn.then(() => (done = true));
    await until(() => {
      if (!done) element.scrollIntoView();
      return done;
    }, `<${element.localName}> is drawn`);
    await element.updateComplete;
  }
}

/** Waits until something holds; says what did not. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 250; tries++) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`it did not come true that ${what}`);
}

/** `it` in Chromium only: its driver alone can pretend settings of the reader's system. */
export const itInChromium = navigator.userAgent.includes('Chrome') ? it : it.skip;
