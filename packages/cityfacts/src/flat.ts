/** The flat profile: an SVG for hosts that strip markup, such as the editor of a WeChat public account. */

/** What is drawn. Everything else that our sheets hold (`title`, `desc`) goes, with what it contains. */
const elements = new Set('svg g path line polyline polygon rect circle ellipse text tspan'.split(' '));

/** Geometry and presentation; nothing that names, refers or runs. */
const attributes = new Set(
  [
    'xmlns viewBox width height transform',
    'x y dx dy x1 y1 x2 y2 cx cy r rx ry d points',
    'fill fill-opacity fill-rule opacity direction',
    'stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit',
    'font-family font-size font-style font-weight letter-spacing text-anchor',
  ].flatMap(words => words.split(' ')),
);

/** A tag, or the text up to the next one. In our own markup no value holds a bare `<` or `>`. */
const token = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|[^<]+/g;
const attribute = /\s([\w:-]+)="([^"]*)"/g;

/**
 * Sheet as markup ─▶ the same drawing with elements and attributes of an allow-list only: no id, class, style, title,
 * reference, event or comment. It is as wide as its column, and its height follows.
 *
 * @param svg markup of `toMarkup(sheet(…))`
 */
export function flat(svg: string): string {
  let dropped = 0;
  return svg.replace(token, (text, close: string, name: string | undefined, rest: string, empty: string) => {
    if (name === undefined) return dropped ? '' : text;
    if (!elements.has(name)) {
      dropped += empty ? 0 : close ? -1 : 1;
      return '';
    }
    if (dropped) return '';
    return close ? text : `<${name}${kept(name, rest)}${empty}>`;
  });
}

const kept = (name: string, rest: string): string =>
  [...rest.matchAll(attribute)]
    .filter(([, key, value]) => attributes.has(key!) && !value!.includes('url('))
    .map(([text, key]) => (name !== 'svg' ? text : key === 'height' ? '' : key === 'width' ? ' width="100%"' : text))
    .join('');
