import { sized } from './styles.js';

/** What is behind "All figures, sources and notes", and the table: for the stage `more`, and for figures without script. */
export const moreCss = `
.cf-sources ul{list-style:none;margin:0;padding:0}
.cf-sources{margin-top:10px;line-height:1.45;color:var(--cf--color-muted)}
.cf-sources li{margin:0 0 2px}
.cf-figure>.cf-table,.cf-all{${sized('small-size')}}
.cf-all b{font-weight:600}
.cf-all{clear:both;padding-top:8px;font-size:1.0834em;color:var(--cf--color-text)}
.cf-all>*{margin:0 0 12px}
.cf-table{margin-top:10px}
.cf-scroll{overflow-x:auto;margin-top:6px}
.cf-figure table{border-collapse:collapse;width:100%;font:inherit;font-variant-numeric:tabular-nums;color:inherit}
.cf-figure caption{text-align:start;font-weight:600;padding:4px 0}
.cf-figure th,.cf-figure td{padding:5px 12px 5px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--cf--color-grid)}
.cf-figure thead th{border-bottom-color:var(--cf--color-rule)}
.cf-figure :is(th,td){min-width:5.5em;overflow-wrap:break-word}
.cf-figure th{font-weight:600}
.cf-figure [scope=rowgroup]{padding-top:18px;border-bottom-color:var(--cf--color-rule);font-size:1.0769em}
.cf-figure tbody th{min-width:9em;overflow-wrap:anywhere}
.cf-figure small{display:block;font-weight:400;font-size:.9231em;color:var(--cf--color-muted)}
.cf-missing{color:var(--cf--color-muted)}
@container (max-width:479px){.cf-figure :is(table,caption,tbody,tr,th,td){display:block}.cf-figure thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.cf-figure tbody tr{padding-block:6px;border-bottom:1px solid var(--cf--color-grid)}.cf-figure :is(tbody th,td){padding:1px 0;border:0}.cf-figure td::before{content:attr(data-label);color:var(--cf--color-muted)}.cf-figure td small{display:inline}.cf-figure td:empty{display:none}}
`.trim();
