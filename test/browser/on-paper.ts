import { emulateMedia } from '@web/test-runner-commands';

/**
 * Shows documents and shadow roots as they would be printed, and returns what shows them on a screen again. Chromium's driver can
 * pretend to print. Elsewhere the rules for print apply to the screen too, and the windows hear what they hear before a print.
 */
export async function onPaper(...roots: readonly (Document | ShadowRoot)[]): Promise<() => Promise<void>> {
  if (navigator.userAgent.includes('Chrome')) {
    await emulateMedia({ media: 'print' });
    return () => emulateMedia({ media: 'screen' });
  }
  const windows = new Set(roots.map(root => (root.ownerDocument ?? (root as Document)).defaultView!));
  const say = (type: string) => {
    for (const window of windows) window.dispatchEvent(new Event(type));
  };
  say('beforeprint');
  const sheets = new Set(roots.flatMap(root => [...root.styleSheets, ...root.adoptedStyleSheets]));
  const rules = [...sheets].flatMap(({ cssRules }) => [...cssRules]).filter(isForPrint);
  if (!rules.length) throw new Error('these roots have no rules for print');
  for (const { media } of rules) media.mediaText = 'all';
  return () => {
    for (const { media } of rules) media.mediaText = 'print';
    say('afterprint');
    return Promise.resolve();
  };
}

/** By name: a rule of another document has another class. */
const isForPrint = (rule: CSSRule): rule is CSSMediaRule =>
  rule.constructor.name === 'CSSMediaRule' && (rule as CSSMediaRule).media.mediaText === 'print';
