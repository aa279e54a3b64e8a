import { html, nothing, type TemplateResult } from 'lit';

/** `key` does the same while the drawing has the focus. A button that has nothing left to do keeps the focus. */
export const button = (label: string, disabled: boolean, action: () => void, key?: string): TemplateResult =>
  html`<button
    type="button"
    aria-keyshortcuts=${key ?? nothing}
    aria-disabled=${disabled}
    @click=${disabled ? nothing : action}
  >
    ${label}
  </button>`;
