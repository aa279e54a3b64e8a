/** Which colours the place of a frame has: light, unless something says that it is dark. */

const DARK = '(prefers-color-scheme: dark)';

/** Calls `take` with what the place of the frame is now, and again when the reader's system changes. */
export function watchScheme(take: (isDark: boolean) => void): void {
  const dark = matchMedia(DARK);
  const ask = () => {
    const own = ownScheme();
    take(dark.matches ? own.includes('dark') || isOfElement() : own.includes('dark') && !own.includes('light'));
  };
  dark.addEventListener('change', ask);
  ask();
}

/** The `color-scheme` of the `<iframe>`, where the page around it can be read. */
function ownScheme(): string {
  try {
    return frameElement ? getComputedStyle(frameElement).colorScheme : '';
  } catch {
    return '';
  }
}

/**
 * Whether the browser answers in a frame with the used `color-scheme` of the `<iframe>`, as CSS says. Older ones answer with
 * that of the system, which says nothing of an article: then a light frame inside this one is dark too.
 */
function isOfElement(): boolean {
  if (parent === window) return true;
  const probe = document.createElement('iframe');
  Object.assign(probe.style, { position: 'fixed', visibility: 'hidden', colorScheme: 'light' });
  document.documentElement.append(probe);
  try {
    return !probe.contentWindow!.matchMedia(DARK).matches;
  } catch {
    // In a sandbox no frame can be read.
    return false;
  } finally {
    probe.remove();
  }
}
