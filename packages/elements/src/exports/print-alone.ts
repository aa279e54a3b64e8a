import { render, type TemplateResult } from 'lit';

/**
 * Prints one figure and nothing of the page around it: in a frame of its own in the shadow root `anchor`, with its stylesheets,
 * which is gone after it.
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
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) return false;
  const sheet = new window.CSSStyleSheet();
  const rules = anchor.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  sheet.replaceSync(`${rules.join('')}@page{margin:12mm}body{margin:0}`);
  window.document.adoptedStyleSheets = [sheet];
  window.document.title = title;
  window.document.body.style.fontFamily = font;
  render(figure, window.document.body);
  let printed = false;
  window.addEventListener('beforeprint', () => (printed = true));
  try {
    window.print();
  } catch {
    printed = false;
  }
  // Some browsers come back before they have read the page: the frame stays until the next thing happens.
  setTimeout(() => frame.remove(), 60_000);
  return printed;
}
