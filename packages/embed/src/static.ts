/**
 * Charts without a browser: strings in, strings out. Needs no DOM and defines no element.
 *
 *   rows + options ─order─▶ what is asked for ─draw─▶ drawing ─▶ SVG, HTML, text, CSV, JSON
 */
export { tags, type Tag } from './charts.js';
export { renderElement, renderHtml, type HtmlOptions } from './html.js';
export { renderCsv, renderJson, renderText } from './records.js';
export { renderSvg, type SvgOptions } from './svg.js';
export { UsageError } from './messages.js';
export { stylesheet } from './css.js';
