import { figureCss, moreCss, reservedHeight, sized } from '@cityfacts/core';
import { tags } from './registry.js';

/**
 * What a page says to every element reaches the static figure: `*{all:revert}` would take the attributes of the drawing
 * away, `svg{display:none}` the drawing, and `*{font:…!important}` the sizes of its labels. `revert-layer` undoes the
 * page's rules and leaves the attributes. This is first, so that the rules of the figure still hold.
 */
const drawings = `.cf-figure :is(svg,svg *){all:revert-layer;font:revert-layer!important}
.cf-figure .cf-plot svg{font-family:var(--cf--label-font)!important}`;

/** What only a figure without script needs: of two drawings the one that fits, and the room of controls that are not there. */
const stillCss = `
.cf-figure [hidden]{display:none}
.cf-narrow svg{max-width:480px}
.cf-controls{display:flex;flex-wrap:wrap;align-items:center;gap:6px}
.cf-figure>.cf-controls{margin:8px 0 0;${sized('small-size')};color:var(--cf--color-muted)}
.cf-controls span{flex:1 0 100%;padding-block:3px;min-height:28px}
@media (pointer:coarse){.cf-controls span{min-height:44px}}
@container (min-width:600px){.cf-narrow,.cf-figure>.cf-narrow{display:none}.cf-figure .cf-wide[hidden]{display:block}.cf-figure :is(.cf-legend,.cf-controls).cf-wide[hidden]{display:flex}.cf-controls span{flex:none}}
@media print{.cf-figure{break-inside:avoid}}
`.trim();

/**
 * An element is a block before its script has reached it, and stays one in between: Safari would lay out its figure anew, empty
 * first, and scroll a short page to its top. It is as wide as it will be where its place leaves that to it.
 */
const block = `:where(${tags.map(tag => `${tag}:not([hidden])`).join(',')}){display:block}`;
const waiting = (rest: string): string => tags.map(tag => `${tag}:not(:defined)${rest}`).join(',');

/** The content of `cityfacts.css`. */
export const stylesheet = (): string =>
  `${block}\n${waiting(':empty')}{${reservedHeight}}\n${waiting('::before')}{content:'';display:grid;grid-template-columns:minmax(280px,680px)}\n${drawings}\n${figureCss}\n${moreCss}\n${stillCss}\n`;
