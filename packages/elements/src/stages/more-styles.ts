import { moreCss } from '@cityfacts/core/render/more-styles.js';
import { unsafeCSS } from 'lit';

/** Table, notes and sources; filters that fold, and the way back beside them; all details of a datum. Our own text. */
export const moreStyles = unsafeCSS(`${moreCss}
.cf-controls label{display:flex;flex-wrap:wrap;align-items:center;gap:6px;max-inline-size:100%}
.cf-filters{flex:1 0 calc(100% - 8em)}
@container (min-width:600px){.cf-filters{flex:none}}
.cf-filters[open]{flex:1 0 100%}
.cf-filters summary{padding-block:2px}
.cf-selects{display:flex;flex-wrap:wrap;gap:8px 16px;padding-block:6px}
.cf-controls [aria-disabled=true]{opacity:.5;cursor:default}
.cf-tooltip a{color:inherit}
.cf-tooltip dl{margin:4px 0 0}
.cf-tooltip dl div{display:flex;gap:8px}
.cf-tooltip dt{flex:0 0 5.5em;color:var(--cf--color-muted)}
.cf-tooltip dd{margin:0}
`);
