import { MARGIN } from '../figure/margin.js';
import { colorsOf, measures, palettes, textShares } from '../theme/tokens.js';

const light = colorsOf(palettes.light);
const dark = colorsOf(palettes.dark);
const print = colorsOf(palettes.print);

/** One declaration a token: what `value` says of it. */
const declare = (value: (name: string, color: string, index: number) => string): string =>
  light.map(([name, color], index) => `--cf--${name}:${value(name, color, index)}`).join(';');

/** The colours of the names of series. */
const nameColors = (color: (series: string, share: number) => string): string =>
  textShares
    .map((share, index) => {
      const series = `--cf--color-series-${index + 1}`;
      return `${series}-text:${color(series, share)}`;
    })
    .join(';');

/** Of whatever colours the page sets. */
const names = nameColors((series, share) => `color-mix(in srgb,var(${series}) ${share}%,var(--cf--color-text))`);

/** The legend writes the names of series in their colours. */
const named = textShares
  .map((_, index) => `.cf-s${index + 1} b{color:var(--cf--color-series-${index + 1}-text)}`)
  .join('');

const sizes = Object.entries(measures)
  .map(([name, value]) => `--cf--${name}:var(--cf-${name},${value})`)
  .join(';');

/** Size of the text of a part: in `em` of the reader's own default size, times the factor that the page sets. */
export const sized = (name: string): string => `font-size:calc(var(--cf--${name})*var(--cf--size))`;

/** Height of an element that has nothing in it yet: about that of a default figure, which is higher where the window is narrow. */
export const reservedHeight = 'display:block;min-block-size:var(--cf-min-height,clamp(520px,960px - 60vw,760px))';

/** The colour that forced colours leave to a token. */
function forced(name: string): string {
  if (name === 'color-background') return 'Canvas';
  if (name === 'color-focus') return 'Highlight';
  return /grid|rule/.test(name) ? 'GrayText' : 'CanvasText';
}

/**
 * The stylesheet of a figure, for the shadow root of an element and, as `cityfacts.css`, for figures without script.
 * Authors set `--cf-NAME`; the figure reads `--cf--NAME`, which falls back to the theme. Dark follows the used
 * `color-scheme` of the place in the page. Font features (tabular digits) are for the table only: with them Chromium shapes every
 * text anew, which doubles the time of a drawing. `medium` is the size that readers set in their browser, whatever the page does
 * to its root.
 */
export const figureCss = `
.cf-figure{${declare((name, color) => `var(--cf-${name},${color})`)};${names};${sizes};
box-sizing:border-box;display:block;margin:0;padding:${MARGIN}px;position:relative;container-type:inline-size;writing-mode:horizontal-tb;direction:ltr;text-align:start;
background:var(--cf--color-background);color:var(--cf--color-text);font-family:var(--cf--font);font-size:medium;font-style:normal;font-weight:400;line-height:1.5;font-variant-numeric:normal;letter-spacing:normal;word-spacing:normal;text-transform:none;text-indent:0;white-space:normal;overflow-wrap:anywhere}
@supports (color:light-dark(#000,#fff)){.cf-figure{${declare((name, color, index) => `var(--cf-${name},light-dark(${color},${dark[index]?.[1]}))`)}}}
.cf-figure[data-theme=light]{color-scheme:light}
.cf-figure[data-theme=dark]{color-scheme:dark}
:is(.cf-figure,.cf-whole)>*{${sized('text-size')}}
.cf-figure *,.cf-figure ::before{box-sizing:border-box}
.cf-figure .cf-heading{margin:0;font-family:var(--cf--heading-font);${sized('heading-size')};line-height:1.286;font-weight:var(--cf--heading-weight);text-wrap:balance}
.cf-beside>.cf-heading{padding-inline-end:1.8em}
.cf-beside[aria-label]>.cf-subheading{padding-inline-end:2.6em}
@container (min-width:800px){.cf-beside>.cf-heading{padding-inline-end:10em}.cf-beside[aria-label]>.cf-subheading{padding-inline-end:14.3em}}
.cf-subheading{margin:4px 0 0;line-height:1.36;color:var(--cf--color-muted);text-wrap:pretty}
.cf-figure .cf-summary{margin:8px 0 0;text-wrap:pretty}
.cf-description{position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cf-legend,.cf-notes{list-style:none;margin:0;padding:0}
.cf-legend{display:flex;flex-wrap:wrap;gap:0 18px;margin-top:10px}
.cf-figure .cf-legend{${sized('small-size')}}
.cf-figure>:is(.cf-foot,.cf-whole){font-size:inherit}
.cf-figure>.cf-notes,.cf-source,.cf-more>summary{${sized('note-size')}}
.cf-item{display:flex;align-items:center;gap:6px;min-height:24px}
.cf-legend b{font-weight:600}
.cf-legend span{color:var(--cf--color-muted);font-size:.9231em}
${named}
.cf-faint svg{opacity:.3}
.cf-faint b{font-weight:400;color:var(--cf--color-muted)}
.cf-plot{margin-top:12px;position:relative}
.cf-plot svg{display:block;width:100%;height:auto;max-width:none;overflow:visible;font-family:var(--cf--label-font);text-rendering:geometricPrecision;stroke-width:var(--cf--hairline)}
.cf-plot path,.cf-plot text{transition:opacity .15s}
.cf-below{margin-top:8px;min-height:28px}
.cf-notes{margin-top:10px;line-height:1.45;color:var(--cf--color-muted)}
.cf-foot{margin-top:14px;padding-top:8px;border-top:1px solid var(--cf--color-grid);line-height:1.4;color:var(--cf--color-muted)}
.cf-source{float:inline-start;margin:0;padding-block:4px;max-inline-size:calc(100% - 17em)}
.cf-foot::after{content:'';display:block;clear:both}
.cf-more>summary{display:block;text-align:end;padding-block:4px;text-decoration:underline;text-underline-offset:2px}
.cf-more>summary::-webkit-details-marker{display:none}
.cf-more[open]>summary{font-weight:600}
.cf-notes li{margin:0 0 2px}
.cf-figure summary{min-height:24px;cursor:pointer;color:var(--cf--color-muted)}
.cf-figure .cf-problem{margin:10px 0 0;padding:8px 12px;font-weight:600;border:1px solid var(--cf--color-rule);border-inline-start:4px solid var(--cf--color-text)}
.cf-figure :focus-visible{outline:2px solid var(--cf--color-focus);outline-offset:2px}
@container (max-width:479px){.cf-figure>.cf-heading{font-size:calc(var(--cf--heading-size)*var(--cf--size)*.857)}.cf-source{float:none;max-inline-size:none}.cf-more>summary{text-align:start}}
@media (pointer:coarse){.cf-below{min-height:44px}.cf-figure summary{position:relative}.cf-figure summary::after{content:'';position:absolute;inset:-11px}}
@media (prefers-reduced-motion:reduce){.cf-plot path,.cf-plot text{transition:none}}
@media (prefers-contrast:more){.cf-figure{--cf--color-muted:var(--cf--color-text);--cf--color-axis:var(--cf--color-text);--cf--color-rule:var(--cf--color-text);--cf--color-grid:color-mix(in srgb,var(--cf--color-text) 30%,var(--cf--color-background))}.cf-plot text{paint-order:stroke;stroke:var(--cf--color-background);stroke-width:3;stroke-linejoin:round}}
@media print{.cf-figure[data-theme]{${declare((_, __, index) => print[index]?.[1] ?? '')};color-scheme:light}.cf-whole,.cf-plot,.cf-legend,.cf-figure li{break-inside:avoid}.cf-heading,.cf-subheading,.cf-summary,.cf-legend{break-after:avoid}.cf-figure :is(details:not([open]),.cf-below){display:none}}
@supports not (color:light-dark(#000,#fff)){.cf-figure [stroke^=light]{stroke:currentColor}}
@media (forced-colors:active){.cf-figure :is([fill^='#'],[fill^=light]){fill:CanvasText}.cf-figure :is([stroke^='#'],[stroke^=light]){stroke:CanvasText}.cf-figure{${declare(forced)};${nameColors(() => 'CanvasText')}}.cf-plot svg{forced-color-adjust:none}.cf-plot text{paint-order:stroke;stroke:Canvas;stroke-width:3;stroke-linejoin:round}}
`.trim();
