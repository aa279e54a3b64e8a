import { figureCss, sized } from '@cityfacts/marks';
import { unsafeCSS } from 'lit';

/** What only a live page needs: the reachable marks, tooltip, menu, announcements. */
const liveCss = `
:host{display:block}
:host([hidden]){display:none}
:host::before{content:'';display:grid;grid-template-columns:minmax(280px,680px)}
.frame{display:block;contain:inline-size;min-width:280px;font-size:medium;letter-spacing:normal;word-spacing:normal}
.cf-live-plot{position:relative}
.cf-stops :is(circle,rect){fill:transparent;stroke:none;outline:none;cursor:pointer}
.cf-stops .cf-on{stroke:var(--cf--axis)}
.cf-stops :is(circle,rect):focus-visible{outline:none;stroke:var(--cf--focus);stroke-width:var(--cf--focus-width);filter:drop-shadow(0 0 1px var(--cf--ground)) drop-shadow(0 0 1px var(--cf--ground))}
.cf-keys,.cf-live{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cf-live-plot:has(:focus-visible) .cf-keys{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal;margin:6px 0 0;font-size:.8572em;color:var(--cf--muted)}
.cf-tooltip{position:absolute;z-index:1;inline-size:max-content;max-inline-size:min(300px,100%);padding:8px 10px;background:var(--cf--ground);border:1px solid var(--cf--rule);border-radius:var(--cf--radius);box-shadow:var(--cf--shadow);font-size:.8572em;line-height:1.4;pointer-events:none;overflow-wrap:anywhere}
.cf-tooltip dl{margin:4px 0 0}
.cf-tooltip dl div{display:flex;gap:8px}
.cf-tooltip dt{flex:0 0 5.5em;color:var(--cf--muted)}
.cf-tooltip dd{margin:0}
[data-entity]{cursor:pointer}
.cf-figure>:is(.cf-menu,.cf-controls){margin-top:8px;${sized('small-size')}}
.cf-menu summary{min-height:24px;inline-size:max-content;cursor:pointer;color:var(--cf--muted)}
.cf-choices,.cf-choices div{display:flex;flex-wrap:wrap;align-items:center;gap:6px}
.cf-choices{gap:8px 24px;padding-block:6px}
.cf-choices b{font-weight:600}
.cf-controls{display:flex;flex-wrap:wrap;align-items:center;gap:6px}
:is(.cf-menu,.cf-controls) button{min-height:28px;padding:2px 10px;font:inherit;color:inherit;background:none;border:1px solid var(--cf--rule);border-radius:var(--cf--radius);cursor:pointer}
.cf-menu button[aria-pressed=true]{background:var(--cf--ink);color:var(--cf--ground);border-color:var(--cf--ink)}
:disabled{opacity:.5;cursor:default}
@media (forced-colors:active){.cf-menu button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}}
@media print{.cf-menu,.cf-controls,.cf-tooltip,.cf-live-plot .cf-keys{display:none}}
`;

/** The figure's own stylesheet and what only a live page needs. Both are our own text, hence safe as it is. */
export const styles = unsafeCSS(figureCss + liveCss);
