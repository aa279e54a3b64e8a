import type { I18n } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelectionController } from '../controllers/selection.js';

/** What is selected, as a button that clears the selection. It lies above the drawing and takes no room, so that nothing moves. */
export function chip({ label, clear }: SelectionController, { strings }: I18n): TemplateResult | typeof nothing {
  if (!label) return nothing;
  return html`<div class="cf-chips"><button type="button" class="cf-chip" part="selection" aria-label=${strings.figure.clear(label)} @click=${clear}><span>${label}</span>×</button></div>`;
}

/** Room between the text beside the chip and the chip, px. */
const GAP = 8;
/** A name is cut, but not to less than this, px. */
const MIN_WIDTH = 72;
/** What is empty above and below the letters of a line, px. */
const LEADING = 6;

/** Puts the chip at the end of the line above the drawing where that has room; else it lies over the corner of the drawing. */
export function placeChip(root: ParentNode): void {
  const chip = root.querySelector<HTMLElement>('.cf-chip');
  if (!chip) return;
  chip.classList.remove('cf-beside-text');
  chip.style.removeProperty('max-inline-size');
  const { top, right, width, height } = chip.getBoundingClientRect();
  const range = document.createRange();
  let end = -Infinity;
  for (const part of root.querySelectorAll('.cf-heading,.cf-subheading,.cf-summary,.cf-problem,.cf-legend li')) {
    range.selectNodeContents(part);
    for (const box of range.getClientRects()) if (box.bottom > top - height + LEADING) end = Math.max(end, box.right);
  }
  const room = right - end - GAP;
  if (room < Math.min(width, MIN_WIDTH)) return;
  chip.classList.add('cf-beside-text');
  // Boxes are px of the window, styles px of the element.
  if (room < width) chip.style.setProperty('max-inline-size', `${(room * chip.offsetWidth) / width}px`);
}
