import { render, type TemplateResult } from 'lit';

/**
 * Prints one figure and nothing of the page around it: in a frame of its own in the shadow root `anchor`, with its stylesheets,
 * which is gone after it. A sandbox keeps that frame from being written: then the page is printed, which is that of a frame.
 *
 * @returns whether the browser printed; a sandbox without the permission refuses silently
 */
export async function printInFrame(
  figure: TemplateResult,
  title: string,
  anchor: ShadowRoot,
  font: string,
): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.className = 'cf-print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const ready = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  anchor.append(frame);
  await ready;
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  let sheet: CSSStyleSheet;
  try {
    sheet = new inner!.CSSStyleSheet();
  } catch {
    frame.remove();
    return print(window);
  }
  const { document: page } = inner!;
  const rules = anchor.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  sheet.replaceSync(`${rules.join('')}@page{margin:12mm}body{margin:0}`);
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.body.style.fontFamily = font;
  render(figure, page.body);
  // Some browsers come back before they have read the page: the frame stays until the next thing happens.
  setTimeout(() => frame.remove(), 60_000);
  return print(inner!);
}

/** Whether a window is printed. */
function print(window: Window): boolean {
  let printed = false;
  window.addEventListener('beforeprint', () => (printed = true), { once: true });
  try {
    window.print();
  } catch {
    return false;
  }
  return printed;
}
