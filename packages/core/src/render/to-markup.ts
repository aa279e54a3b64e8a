import { sanitize } from '../text/sanitize.js';
import { nothing, type TemplateResult } from 'lit/html.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit for content and quoted attributes; what XML 1.0 forbids becomes U+FFFD. */
export const escape = (text: string): string => sanitize(text).replace(/[&<>"]/g, char => escapes[char] ?? char);

const empty = (value: unknown): boolean => value === nothing || value === null || value === undefined;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Anything that may be between tags. */
export function toMarkup(value: unknown): string {
  if (empty(value)) return '';
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  return isTemplate(value) ? template(value) : escape(String(value));
}

/** The end of markup that opens an attribute: `[.?@]name=` and, where it is quoted, the text before the value. */
const opening = /\s([.?@]?)([^\s"'<>/=]+)=("[^"]*)?$/;

/** Only the text of the template itself is searched: no value brings a bare `<` or `>`, and what is there already may be long. */
function template({ strings, values }: TemplateResult): string {
  let markup = '';
  let isInTag = false;
  strings.forEach((text, index) => {
    const tag = text.lastIndexOf('<');
    const end = text.lastIndexOf('>');
    if (tag !== end) isInTag = tag > end;
    if (index === values.length) markup += text;
    else if (isInTag) markup += attribute(text, tag > end ? tag : 0, values[index]);
    else markup += text + toMarkup(values[index]);
  });
  return markup;
}

/** Text that opens a tag or goes on in it, with the value after it; the tag is open from `from` on. */
function attribute(text: string, from: number, value: unknown): string {
  const [found, kind, name, quoted] = opening.exec(text.slice(from)) ?? [''];
  if (!found || quoted) return text + (empty(value) ? '' : escape(String(value)));
  const before = text.slice(0, -found.length);
  if (kind === '?') return value ? `${before} ${name}=""` : before;
  return kind || empty(value) ? before : `${before} ${name}="${escape(String(value))}"`;
}
