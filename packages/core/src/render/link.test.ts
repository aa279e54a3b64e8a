import { html } from 'lit/html.js';
import { afterEach, expect, it } from 'vitest';
import { en } from '../locales/en.js';
import { link } from './link.js';
import { toMarkup } from './to-markup.js';

const markup = (target: { readonly href?: string }) =>
  toMarkup(html`${link(target, 'Text', { locale: 'en', strings: en })}`);

afterEach(() => {
  delete (Object.prototype as { href?: string }).href;
});

it('link(target) leads to http and https only', () => {
  expect(markup({ href: 'https://example.org/a' })).toMatch(/^<a href="https:\/\/example\.org\/a"/);
  for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/a', '', 'https:example.org'])
    expect(markup({ href })).toBe('Text');
});

it('link(target) leads nowhere where only Object.prototype has an href', () => {
  Object.assign(Object.prototype, { href: 'https://elsewhere.example/' });
  expect(markup({})).toBe('Text');
});
