import { unsafeCSS } from 'lit';

/** Filters, and a drawing that is dragged sideways: scrolling up and down stays with the page. Our own text. */
export const timelineStyles = unsafeCSS(`
.cf-filters{flex:1 0 calc(100% - 8em)}
@container (min-width:600px){.cf-filters{flex:none}}
.cf-filters[open]{flex:1 0 100%}
.cf-filters summary{padding-block:2px}
.cf-selects{display:flex;flex-wrap:wrap;gap:8px 16px;padding-block:6px}
.cf-controls [aria-disabled=true]{opacity:.5;cursor:default}
.cf-scaled~.cf-live-plot .cf-plot svg{touch-action:pan-y;user-select:none;-webkit-user-select:none}
`);
