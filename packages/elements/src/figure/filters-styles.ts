import { unsafeCSS } from 'lit';

/** Filters that fold, and the way back beside them. Our own text. */
export const filtersStyles = unsafeCSS(`
.cf-filters{flex:1 0 calc(100% - 8em)}
@container (min-width:600px){.cf-filters{flex:none}}
.cf-filters[open]{flex:1 0 100%}
.cf-filters summary{padding-block:2px}
.cf-selects{display:flex;flex-wrap:wrap;gap:8px 16px;padding-block:6px}
.cf-controls [aria-disabled=true]{opacity:.5;cursor:default}
`);
