import { unsafeCSS } from 'lit';

/** A drawing that is dragged sideways: scrolling up and down stays with the page. Our own text. */
export const timelineStyles = unsafeCSS(`
[data-view=timeline] .cf-plot svg{touch-action:pan-y;user-select:none;-webkit-user-select:none}
`);
