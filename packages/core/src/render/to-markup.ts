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

const template = ({ strings, values }: TemplateResult): string =>
  values.reduce<string>((markup, value, index) => filled(markup, value) + strings[index + 1], strings[0]!);

/** The markup so far with the value after it, as content or as an attribute. No value brings a bare `<` or `>`. */
function filled(markup: string, value: unknown): string {
  const tag = markup.lastIndexOf('<');
  if (tag <= markup.lastIndexOf('>')) return markup + toMarkup(value);
  const [text, kind, name, quoted] = opening.exec(markup.slice(tag)) ?? [''];
  if (!text || quoted) return markup + (empty(value) ? '' : escape(String(value)));
  const before = markup.slice(0, -text.length);
  if (kind === '?') return value ? `${before} ${name}=""` : before;
  return kind || empty(value) ? before : `${before} ${name}="${escape(String(value))}"`;
}
