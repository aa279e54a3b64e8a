/**
 * A `TemplateResult` as markup, without a browser: what `render()` would put on the page, as a string.
 * Knows what the templates of this package use: child values, nested templates, lists, attributes, `?flag`.
 * Properties and listeners (`.x=`, `@x=`) have no markup and are left out.
 */
import { nothing, type TemplateResult } from 'lit/html.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit for content and quoted attributes; what XML 1.0 forbids becomes U+FFFD. */
export const escape = (text: string): string =>
  text
    // With the `u` flag, surrogates match only where they stand alone.
    // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"]/g, char => escapes[char] ?? char);

const empty = (value: unknown): boolean => value === nothing || value === null || value === undefined;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Anything that may stand between tags. */
export function toMarkup(value: unknown): string {
  if (empty(value)) return '';
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  return isTemplate(value) ? template(value) : escape(String(value));
}

/** The end of a static part that opens an attribute: `[.?@]name=` and an optional quote with text before the value. */
const opening = /\s([.?@]?)([^\s"'<>/=]+)=(?:"([^"]*))?$/;

function template({ strings, values }: TemplateResult): string {
  let markup = strings[0] ?? '';
  let inTag = tagOpen(markup, false);
  for (let index = 0; index < values.length; index++) {
    const next = strings[index + 1] ?? '';
    const value = values[index];
    if (!inTag) {
      markup += toMarkup(value) + next;
      inTag = tagOpen(next, false);
      continue;
    }
    const tag = markup.lastIndexOf('<');
    const found = opening.exec(markup.slice(tag));
    if (!found) markup += escape(empty(value) ? '' : String(value)) + next;
    else if (found[3] !== undefined) markup += escape(empty(value) ? '' : String(value)) + next;
    else markup = markup.slice(0, tag + found.index) + attribute(found[1] ?? '', found[2] ?? '', value) + next;
    inTag = tagOpen(next, true);
  }
  return markup;
}

function attribute(kind: string, name: string, value: unknown): string {
  if (kind === '?') return value ? ` ${name}=""` : '';
  if (kind || empty(value)) return '';
  return ` ${name}="${escape(String(value))}"`;
}

/** Whether the markup stands inside a tag after `part`. Static parts hold no `<` or `>` in quotes. */
function tagOpen(part: string, before: boolean): boolean {
  const [open, close] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
  return open === close ? before : open > close;
}
