import type { I18n } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelectionController } from '../controllers/selection.js';

/** What is selected, as a button that clears the selection. It lies above the drawing and takes no room, so that nothing moves. */
export function chip({ label, clear }: SelectionController, { strings }: I18n): TemplateResult | typeof nothing {
  if (!label) return nothing;
  return html`<div class="cf-chips"><button type="button" class="cf-chip" part="selection" aria-label=${strings.figure.clear(label)} @click=${clear}><span>${label}</span>×</button></div>`;
}
