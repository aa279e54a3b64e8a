/**
 * Charts without a browser: options in, text out. Needs no DOM and defines no element.
 * PNG needs a renderer: see `cityfacts/png.js`.
 *
 *   rows + options ─▶ request ─▶ figure ─▶ SVG, HTML, text, CSV, JSON
 */
export { tags, type Tag } from './registry.js';
export { renderElement, renderHtml, type HtmlOptions } from './html.js';
export { renderCsv, renderJson, renderText } from './records.js';
export { renderImageHtml, type ImageHtmlOptions } from './image-html.js';
export { renderSvg, type SvgOptions, type SvgProfile } from './svg.js';
export { SetupError, UsageError } from './messages.js';
export { stylesheet } from './css.js';
export { missingStrings, registerLocale, type ContributedTranslation } from '@cityfacts/core';
