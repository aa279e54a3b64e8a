/** A page with charts on it, for one test. */
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import { CityRadar, FundBars, PolicyTimeline } from '@cityfacts/elements';
import '@cityfacts/elements/city-radar.js';
import '@cityfacts/elements/fund-bars.js';
import '@cityfacts/elements/policy-timeline.js';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

CityRadar.rows = radarRows;
FundBars.rows = barsRows;
PolicyTimeline.rows = timelineRows;

/** What the tests need of any of the three. */
export type AnyChart = CityRadar | FundBars | PolicyTimeline;

let stage: HTMLElement | undefined;

/** Puts markup on an otherwise empty page and waits until its charts are drawn. */
export async function show<E extends Element = CityRadar>(markup: string, width = 720): Promise<E> {
  const element = put<E>(markup, width);
  await drawn();
  // What the test before left, such as a scroll of its page, is over.
  await frames();
  return element;
}

/** Puts markup on an otherwise empty page, whether or not its charts have something to draw. */
export function put<E extends Element = CityRadar>(markup: string, width = 720): E {
  clear();
  stage = document.createElement('div');
  stage.style.setProperty('width', `${width}px`);
  stage.innerHTML = markup;
  document.body.append(stage);
  return stage.firstElementChild as E;
}

export function clear(): void {
  stage?.remove();
  document.documentElement.lang = 'en';
  document.documentElement.style.removeProperty('color-scheme');
}

/** Gives the stage another width and waits until that has rested and the charts are laid out for it. */
export const stageWidth = async (width: number): Promise<void> => {
  stage!.style.setProperty('width', `${width}px`);
  await rested();
  await drawn();
};

/** The observers have spoken, and the time after which a new width counts is over. */
export async function rested(): Promise<void> {
  await frames();
  await new Promise(resolve => setTimeout(resolve, 120));
  await frames();
}

/** Two frames: observers have spoken and what they asked for is on the page. */
export const frames = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export async function drawn(): Promise<void> {
  const charts = [...(stage?.querySelectorAll<AnyChart>('city-radar, fund-bars, policy-timeline') ?? [])];
  await Promise.all(charts.map(chart => chart.drawn));
  await Promise.all(charts.map(chart => chart.updateComplete));
}

export const part = (chart: Element, selector: string): HTMLElement =>
  chart.shadowRoot!.querySelector<HTMLElement>(selector)!;

export const parts = (chart: Element, selector: string): readonly HTMLElement[] => [
  ...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Opens the menu and waits for what it holds, which loads then. */
export async function openMenu(chart: AnyChart): Promise<HTMLDetailsElement> {
  const menu = part(chart, '.cf-menu') as HTMLDetailsElement;
  menu.open = true;
  for (let round = 0; round < 60 && !menu.querySelector('button'); round++) await frames();
  return menu;
}

export const textOf = (chart: Element, selector = '.cf-figure'): string =>
  part(chart, selector).textContent!.replace(/\s+/g, ' ').trim();

/** Waits until the stage `more` is there and shown. */
export async function loadMore(chart: AnyChart | Element): Promise<void> {
  await (chart as AnyChart).fullFigure();
  await (chart as AnyChart).updateComplete;
  await frames();
}

/** Opens all that readers can open, and waits for what loads and is built only then. */
export async function openAll(chart: AnyChart | Element): Promise<void> {
  for (const details of parts(chart, 'details')) details.setAttribute('open', '');
  await frames();
  await loadMore(chart);
  // What has come may be opened too.
  for (const details of parts(chart, '.cf-more details')) details.setAttribute('open', '');
  await frames();
}

/** Opens "All figures, sources and notes", and waits for what is behind it. */
export async function openMore(chart: AnyChart | Element): Promise<HTMLDetailsElement> {
  const more = part(chart, '.cf-more') as HTMLDetailsElement;
  more.open = true;
  await frames();
  await loadMore(chart);
  return more;
}

export const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys)
    if (key.startsWith('Shift+')) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: key.slice(6) });
      await sendKeys({ up: 'Shift' });
    } else await sendKeys({ press: key });
  await frames();
};

/** Moves the pointer to, or clicks, the middle of an element. */
export async function point(element: Element, type: 'move' | 'click' = 'move'): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type, position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await frames();
}

/** The event of that name that `action` causes on `target`. */
export async function eventOf<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: K,
  action: () => unknown,
): Promise<HTMLElementEventMap[K] | null> {
  let found: Event | null = null;
  const listen = (event: Event) => (found = event);
  target.addEventListener(name, listen);
  await action();
  await frames();
  target.removeEventListener(name, listen);
  return found;
}

/** What the console shows while `action` runs, without showing it. */
export async function consoleOf(action: () => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...args: unknown[]) => void lines.push(String(args[0]));
  try {
    await action();
    await frames();
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
}

/** Puts elements below each other and waits until all charts in them are drawn, also those far below. */
export async function showAll(elements: readonly HTMLElement[]): Promise<void> {
  clear();
  stage = document.createElement('main');
  stage.append(...elements);
  document.body.append(stage);
  for (const element of elements) {
    element.scrollIntoView();
    await frames();
  }
  await drawn();
  scrollTo(0, 0);
}

/** `it` in Chromium only: its driver alone can pretend settings of the reader's system. */
export const itInChromium = navigator.userAgent.includes('Chrome') ? it : it.skip;

/** Pretends settings of the reader's system, such as `{ 'forced-colors': 'active' }`; none named: those of the machine. */
export async function pretend(features: Readonly<Record<string, string>> = {}): Promise<void> {
  await executeServerCommand('emulate-features', features);
  await frames();
}

/**
 * `it` where a text of a drawing is as wide as its font says. WebKitGTK makes each letter as wide as whole px; Safari does not.
 */
export const itWithFontWidths = /Chrome|Firefox/.test(navigator.userAgent) ? it : it.skip;

/** The focused element inside the chart. */
export const focusedIn = (chart: Element): Element | null => chart.shadowRoot!.activeElement;

/** Id of the datum that has the focus. */
export const focusedStop = (chart: Element): string | null => focusedIn(chart)?.getAttribute('data-node') ?? null;

/** Where a text of a drawing is in the window. Firefox adds up to a pixel on each side to its `getBoundingClientRect()`. */
function boxOf(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const matrix = text.getScreenCTM()!;
  const corners = [x, x + width].flatMap(left =>
    [y, y + height].map(top => new DOMPoint(left, top).matrixTransform(matrix)),
  );
  const [lefts, tops] = [corners.map(point => point.x), corners.map(point => point.y)];
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  return new DOMRect(left, top, Math.max(...lefts) - left, Math.max(...tops) - top);
}

/** The same by the advance of each letter, without the ink that leaves it to the left, such as that of J, which Firefox adds. */
function advancesOf(text: SVGTextElement): DOMRect {
  const cells = Array.from({ length: text.getNumberOfChars() }, (_, at) => text.getExtentOfChar(at));
  const left = Math.min(...cells.map(({ x }) => x));
  const right = Math.max(...cells.map(({ x, width }) => x + width));
  const matrix = text.getScreenCTM()!;
  const [start, end] = [left, right].map(x => new DOMPoint(x, 0).matrixTransform(matrix).x) as [number, number];
  return new DOMRect(start, 0, end - start, 0);
}

/** What is wrong with the labels of a drawing: those that leave it, and those that lie over one another, by more than `most` px. */
export function labelFaults(chart: Element, most = 1): readonly string[] {
  const plot = part(chart, '.cf-plot')?.getBoundingClientRect();
  const labels = parts(chart, '.cf-drawing text')
    .map(label => label as unknown as SVGTextElement)
    .map(label => ({ label, text: label.textContent, box: boxOf(label) }))
    .sort((a, b) => a.box.top - b.box.top);
  const outside = ({ left, right }: DOMRect) => Math.max(plot.left - left, right - plot.right);
  return labels.flatMap(({ label, text, box }, index) => {
    const faults: string[] = [];
    const far = outside(box) > most ? outside(advancesOf(label)) : 0;
    if (far > most) faults.push(`${text}: ${far.toFixed(1)} px outside`);
    for (const other of labels.slice(index + 1)) {
      if (other.box.top > box.bottom) break;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // A line box is higher than its letters.
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > most && high > box.height / 3) faults.push(`${text} × ${other.text}: ${wide.toFixed(1)} px`);
    }
    return faults;
  });
}
