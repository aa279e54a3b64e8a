import { figureCss } from '@cityfacts/marks';
import { tags } from './charts.js';

/**
 * What a page says to every element reaches the static figure: `*{all:revert}` would take the attributes of the drawing
 * away, `svg{display:none}` the drawing, and `*{font:…!important}` the sizes of its labels. `revert-layer` undoes the
 * page's rules and leaves the attributes. This stands first, so that the rules of the figure still hold.
 */
const drawings = `.cf-figure :is(svg,svg *){all:revert-layer;font:revert-layer!important}
.cf-figure .cf-plot svg{font-family:var(--cf--label-font)!important}`;

/** The content of `cityfacts.css`: the figure, and an element that its script has not reached yet is a block. */
export const stylesheet = (): string =>
  `${tags.map(tag => `${tag}:not(:defined)`).join(',')}{display:block}\n${drawings}\n${figureCss}\n`;
