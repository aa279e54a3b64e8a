import { MARGIN } from '@cityfacts/core/figure/margin.js';
import { figureCss, reservedHeight, sized } from '@cityfacts/core/render/styles.js';
import { unsafeCSS } from 'lit';
import { PRINT_WIDTH } from './print-figure.js';

/** What only a live page needs: the reachable marks, tooltip, menu, announcements. */
const liveCss = `
:host{display:block;writing-mode:horizontal-tb}
:host([hidden]){display:none}
:host::before{content:'';display:grid;grid-template-columns:minmax(280px,680px)}
:host(:empty) slot{${reservedHeight}}
.frame{display:block;flex-grow:1;contain:inline-size;font-size:medium;letter-spacing:normal;word-spacing:normal}
.frame:has(>slot){overflow-anchor:none}
.frame>figure{min-width:280px}
.cf-print{display:none}
.cf-print svg{max-block-size:calc(100vh - 160px);clip-path:inset(0 -99px)}
.cf-print-frame{position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden}
.cf-live-plot svg{transition:font-family 0s 1ms;transition-behavior:allow-discrete}
.cf-nodes rect{fill:transparent;stroke:none;outline:none;cursor:pointer}
.cf-nodes .cf-on{stroke:var(--cf--color-axis)}
.cf-nodes rect:focus-visible{outline:none;stroke:var(--cf--color-focus);stroke-width:var(--cf--focus-width);filter:drop-shadow(0 0 1px var(--cf--color-background)) drop-shadow(0 0 1px var(--cf--color-background))}
#cf-keys,.cf-live,.cf-menu summary span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cf-keys{position:absolute;inset:auto ${MARGIN}px 0;font-size:12px;line-height:${MARGIN}px;color:var(--cf--color-muted)}
.cf-live-plot:not(:has(:focus-visible)) .cf-keys{display:none}
.cf-tooltip{position:fixed;z-index:1;inset:0 auto auto 0;margin:0;color:inherit;inline-size:max-content;max-inline-size:min(300px,100cqi);padding:8px 10px;background:var(--cf--color-background);border:1px solid var(--cf--color-rule);border-radius:var(--cf--radius);box-shadow:var(--cf--shadow);font-size:.8572em;line-height:1.4;overflow-wrap:anywhere;max-block-size:min(26rem,80vh);overflow:auto}
.cf-tooltip[role]{padding-inline-end:36px}
.cf-close{position:absolute;inset:4px 4px auto auto;min-inline-size:24px;min-block-size:24px;padding:0;font:inherit;font-size:16px;line-height:1;color:inherit;background:none;border:0;cursor:pointer}
.cf-tooltip p{margin:0}
.cf-tooltip .cf-value{font-size:1.4em;font-weight:700;line-height:1.25}
.cf-meta{color:var(--cf--color-muted)}
.cf-pending p{margin:4px 0}
[data-entity],button.cf-item{cursor:pointer}
button.cf-item{padding:0;font:inherit;color:inherit;text-align:start;background:none;border:0}
.cf-select{margin-top:6px;min-height:24px;padding:2px 10px;font:inherit;color:inherit;background:var(--cf--color-background);border:1px solid var(--cf--color-rule);border-radius:var(--cf--radius);cursor:pointer}
.cf-figure [aria-pressed=true]:not(.cf-item){background:var(--cf--color-text);color:var(--cf--color-background);border-color:var(--cf--color-text)}
.cf-chips{position:relative;block-size:0;line-height:1.4}
.cf-figure .cf-chip{position:absolute;z-index:1;inset-inline-end:0;display:flex;gap:6px;max-inline-size:min(100%,22em);min-block-size:24px;padding:1px 10px;font:inherit;color:inherit;background:var(--cf--color-background);border:1px solid var(--cf--color-text);border-radius:12px;cursor:pointer}
.cf-figure .cf-beside-text{inset-block-end:-4px}
.cf-chip span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.cf-chip::after{content:'';position:absolute;inset:0}
.cf-figure>:is(.cf-menu,.cf-chips),.cf-more>.cf-pending{${sized('small-size')}}
.cf-menu{position:absolute;inset:${MARGIN}px ${MARGIN}px auto auto}
.cf-menu summary{display:flex;line-height:22px}
.cf-menu summary::before{content:'⋯';inline-size:2em;text-align:center;font-weight:700;color:var(--cf--color-text)}
.cf-menu summary::-webkit-details-marker{display:none}
@container (min-width:800px){.cf-menu summary span{position:static;inline-size:auto;block-size:auto;clip-path:none;padding-inline-end:8px}}
.cf-choices{position:absolute;z-index:2;inset-inline-end:0;margin-top:4px;inline-size:max-content;max-inline-size:min(520px,100cqi);display:grid;gap:8px;padding:10px 12px;background:var(--cf--color-background);border:1px solid var(--cf--color-rule);box-shadow:0 2px 8px rgb(0 0 0/18%)}
.cf-controls{display:flex;flex-wrap:wrap;align-items:center;gap:6px;max-inline-size:100%;margin-top:8px}
:is(.cf-menu,.cf-controls) :is(button,select){min-height:28px;max-inline-size:100%;padding:2px 10px;font:inherit;color:inherit;background:var(--cf--color-background);cursor:pointer}
.cf-menu summary,:is(.cf-menu,.cf-controls) :is(button,select){border:1px solid var(--cf--color-rule);border-radius:var(--cf--radius)}
@media (pointer:coarse){:is(.cf-menu,.cf-controls) :is(button,select),.cf-close{min-inline-size:44px;min-block-size:44px}.cf-select{min-block-size:44px}.cf-chip::after{inset:-11px}.cf-close{inset:0 0 auto auto}.cf-tooltip[role]{padding-inline-end:44px}}
@media (forced-colors:active){.cf-figure [aria-pressed=true]:not(.cf-item){forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}}
@media print{.frame:has(+.cf-print){block-size:0;overflow:hidden}.cf-print{display:block;max-inline-size:${PRINT_WIDTH}px}.cf-menu,.cf-controls,.cf-tooltip,.cf-chips,.cf-keys{display:none}}
`;

/** The figure's own stylesheet and what only a live page needs. Both are our own text, hence safe as it is. */
export const styles = unsafeCSS(figureCss + liveCss);
