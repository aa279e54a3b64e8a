import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Breakpoint } from './figure.js';

/** Where a host has nothing to press: the state that the controls would show, a line each. */
export const staticControls = (lines: readonly string[], kind: Breakpoint): TemplateResult | typeof nothing =>
  lines.length
    ? html`<p class="cf-controls ${kind}" ?hidden=${kind === 'cf-wide'}>${lines.map(line => html`<span>${line}</span> `)}</p>`
    : nothing;
