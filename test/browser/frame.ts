import type { CityRadar } from '@cityfacts/elements';

/** A page in a frame of the test's own page, of the same origin. */
export interface Page {
  readonly window: Window;
  readonly document: Document;
  /** What went wrong in it: errors and breaches of its policy; see pages/watch.js. */
  readonly wrong: readonly string[];
  /** Paths of the files that it asked for. */
  readonly asked: readonly string[];
  /** The first element of ours. */
  readonly element: CityRadar;
}

/** Opens `/test/browser/pages/<page>` in a frame `width` px wide. Without scripts where `sandbox` says so. */
export async function open(page: string, { width = 720, sandbox = false } = {}): Promise<Page> {
  return opened(frame => (frame.src = `/test/browser/pages/${page}`), width, sandbox);
}

/** Opens markup in a frame. */
export async function openMarkup(markup: string, width = 720): Promise<Page> {
  return opened(frame => (frame.srcdoc = markup), width, false);
}

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
  return {
    window,
    document: window.document,
    get wrong() {
      return (window as unknown as { readonly wrong?: readonly string[] }).wrong ?? [];
    },
    get asked() {
      const entries = window.performance.getEntriesByType('resource');
      return entries.map(({ name }) => new URL(name).pathname);
    },
    get element() {
      return window.document.querySelector('city-radar') as CityRadar;
    },
  };
}

/** Takes the frames of earlier tests away. */
export function close(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** What a reader sees of the chart: text of the heading and whether a drawing is there. */
export function shown({ element }: Page): { readonly heading: string; readonly drawings: number } {
  const root = element.shadowRoot?.querySelector('.cf-figure') ? element.shadowRoot : element;
  const drawings = [...root.querySelectorAll('.cf-plot svg')].filter(svg => svg.getBoundingClientRect().height > 100);
  return { heading: root.querySelector('.cf-heading')?.textContent ?? '', drawings: drawings.length };
}

/** Resolves when the element has been defined and drawn. */
export async function drawn({ window, element }: Page): Promise<void> {
  await window.customElements.whenDefined('city-radar');
  await element.drawn;
}
