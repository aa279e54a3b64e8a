/** What a reader does with a chart, and what comes of it. */
import { until, type AnyChart, type Page } from './frame.js';

export interface Outcome {
  /** Names of the files that the reader got, empty ones left out. */
  readonly files: readonly string[];
  /** First words of the texts that were copied. */
  readonly copied: readonly string[];
  /** Whether the page that was printed held a drawing. */
  readonly printed: boolean;
  /** Views that were chosen and shown. */
  readonly views: readonly string[];
  /** The details of the first datum, pinned. */
  readonly detail: string;
  /** Months that the time scale shows before, after a step closer, and after the way back. */
  readonly months: readonly number[];
}

const all = (chart: AnyChart, selector: string) => [...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Opens the menu, and waits for what it holds. */
export async function openMenu(chart: AnyChart): Promise<void> {
  chart.shadowRoot!.querySelector<HTMLDetailsElement>('.cf-menu')!.open = true;
  await until(() => all(chart, '.cf-menu button').length > 6, 'the menu is filled');
}

/** Opens what is behind the link, and waits for it. */
export async function openMore(chart: AnyChart): Promise<void> {
  const more = chart.shadowRoot!.querySelector<HTMLDetailsElement>('.cf-more')!;
  more.open = true;
  await until(() => all(chart, '.cf-more td').length > 0, 'the table is there');
}

/** Every view, the details, the zoom, and everything in the menu. */
export async function operate(page: Page, chart: AnyChart): Promise<Outcome> {
  const given = catching(page);
  const root = chart.shadowRoot!;
  const views: string[] = [];
  await openMenu(chart);
  const choices = all(chart, '.cf-choices [role=group]:first-of-type button');
  for (const choice of [...choices.slice(1), choices[0]!]) {
    choice.click();
    await chart.updateComplete;
    const shown = root.querySelector('.cf-plot svg, .cf-listing, table');
    if (shown && shown.getBoundingClientRect().height > 50) views.push(chart.view);
  }
  const [node] = all(chart, '[data-node]');
  const { KeyboardEvent, FocusEvent } = page.window as unknown as typeof globalThis;
  const press = (key: string) => node!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  node!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await chart.updateComplete;
  press('Enter');
  await chart.updateComplete;
  const detail = root.querySelector('.cf-tooltip')?.textContent ?? '';
  for (const key of ['Escape', 'Escape']) press(key);
  await chart.updateComplete;
  const months: number[] = [];
  const keep = () => {
    const scale = 'scale' in chart.figure!.layout ? chart.figure!.layout.scale : undefined;
    if (scale) months.push(Math.round(scale.domain[1] - scale.domain[0]));
  };
  keep();
  for (const key of ['+', '0']) {
    all(chart, `[aria-keyshortcuts="${key}"]`)[0]?.click();
    await chart.updateComplete;
    keep();
  }
  root.querySelector<HTMLDetailsElement>('.cf-menu')!.open = true;
  const labels = [
    'SVG',
    'PNG 2×',
    'CSV',
    'JSON',
    'Citation (GB/T 7714)',
    'Citation (APA 7)',
    'Embed code',
    'Print this chart',
  ];
  for (const label of labels) {
    const before = given.count();
    const [button] = all(chart, '.cf-menu button').filter(({ textContent }) => textContent === label);
    if (!button) throw new Error(`there is no button “${label}” in the menu of ${chart.localName}`);
    button.click();
    await until(() => given.count() > before, `“${label}” gives something`);
  }
  const { files, copied, printed } = given;
  return { files, copied, printed: printed.includes(true), views, detail, months };
}

/** From here on the frame's page hands files, copies and prints to the test: the browser's own would open dialogues. */
function catching({ window }: Page) {
  const files: string[] = [];
  const copied: string[] = [];
  const printed: boolean[] = [];
  const theirs = window as unknown as typeof globalThis;
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = theirs.URL;
  theirs.URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(theirs.URL, blob);
    blobs.set(url, blob);
    return url;
  };
  theirs.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (blobs.get(this.href)?.size) files.push(this.download);
  };
  Object.defineProperty(theirs.navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text.slice(0, 12)) },
    configurable: true,
  });
  const { get } = Object.getOwnPropertyDescriptor(theirs.HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(theirs.HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = get!.call(this) as Window;
      frame.print = () => void printed.push(frame.document.querySelector('.cf-figure .cf-plot svg') !== null);
      return frame;
    },
  });
  return { files, copied, printed, count: () => files.length + copied.length + printed.length };
}
