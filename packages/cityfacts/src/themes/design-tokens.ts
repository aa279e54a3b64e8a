/**
 * House styles as CSS and as design tokens in the format of the Design Tokens Community Group, version 2025.10
 * (https://www.designtokens.org/TR/2025.10/), and back.
 */
import { customProperties, type CustomProperty } from '@cityfacts/core/theme/token-docs.js';
import { tokens } from '@cityfacts/core/theme/tokens.js';

/** Custom properties with their values as CSS has them, by their names with `--cf-`. */
export type StyleValues = Readonly<Record<string, string>>;

/** One token, or a group of tokens. */
export interface TokenGroup {
  readonly [name: string]: unknown;
}

/** Fonts take a list; the syntax of the property says no more than "anything". */
const FONT = /-font$/;
const SHADOW = '--cf-shadow';

/** Properties that a house style may set: all but the height that is reserved before the first drawing. */
export const styleProperties: readonly CustomProperty[] = /* @__PURE__ */ customProperties().filter(
  ({ name }) => name !== '--cf-min-height',
);

const dark: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  tokens.map(token => [`--cf-${token.name}`, token.dark]),
);

/** The value of a color in each scheme: `light-dark(#fff, #000)` or one color for both. */
export function schemesOf(value: string): readonly [light: string, dark: string] {
  const pair = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value);
  return pair ? [pair[1]!, pair[2]!] : [value, value];
}

const pairOf = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** All properties with their defaults; colors as a pair. */
export const defaultValues = (): StyleValues =>
  Object.fromEntries(
    styleProperties.map(({ name, default: preset, syntax }) => [
      name,
      syntax === '<color>' ? pairOf(preset, dark.get(name) ?? preset) : preset,
    ]),
  );

/** The values that differ from the defaults, in the order of the list of properties. */
export function changesOf(values: StyleValues): StyleValues {
  const presets = defaultValues();
  const names = Object.keys(presets).filter(name => name in values && values[name] !== presets[name]);
  return Object.fromEntries(names.map(name => [name, values[name]!]));
}

/** The custom properties that a stylesheet sets. The later of two wins, so that a pair replaces its light color. */
export const valuesOfCss = (css: string): StyleValues =>
  Object.fromEntries(
    [...css.matchAll(/(--cf-[a-z0-9-]+):\s*([^;}]+)[;}]/g)].map(([, name, value]) => [
      name!,
      value!
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^0(\.\d+em)$/, '$1')
        .replaceAll("'", '"'),
    ]),
  );

/** A rule of CSS that sets values. Browsers without `light-dark()` take the light colors. */
export function cssOf(selector: string, values: StyleValues): string {
  const rule = (entries: readonly (readonly [string, string])[], indent = '') =>
    `${indent}${selector} {\n${entries.map(([name, value]) => `${indent}  ${name}: ${value};\n`).join('')}${indent}}\n`;
  const entries = Object.entries(values);
  const pairs = entries.filter(([, value]) => value.startsWith('light-dark('));
  const base = rule(entries.map(([name, value]) => [name, schemesOf(value)[0]]));
  return pairs.length ? `${base}\n@supports (color: light-dark(#000, #fff)) {\n${rule(pairs, '  ')}}\n` : base;
}

/** `#rrggbb` as the format has it. */
function colorToken(hex: string, alpha = 1): TokenGroup {
  const components = [1, 3, 5].map(at => Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4);
  return { colorSpace: 'srgb', components, alpha, hex };
}

const dimension = (value: number, unit: 'px' | 'rem'): TokenGroup => ({ value, unit });

const HEX = /^#[\da-f]{6}$/i;

/** `.875em` ─▶ 0.875 rem. An em of these properties is the size that readers set in their browser. */
function lengthToken(text: string): TokenGroup {
  const [, number, unit] = /^([\d.]+)(em|rem|px)?$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`"${text}" is no length in em or px`);
  return dimension(Number(number), unit === 'px' || unit === undefined ? 'px' : 'rem');
}

/** `0 2px 8px rgb(0 0 0/18%)` or `none`. */
function shadowToken(text: string): TokenGroup {
  const zero = dimension(0, 'px');
  if (text === 'none')
    return { color: colorToken('#000000', 0), offsetX: zero, offsetY: zero, blur: zero, spread: zero };
  const parts = /^(-?[\d.]+)(?:px)? (-?[\d.]+)(?:px)? ([\d.]+)(?:px)? rgb\((\d+) (\d+) (\d+) ?\/ ?([\d.]+)%\)$/.exec(
    text,
  );
  if (!parts) throw new Error(`"${text}" is no shadow such as "0 2px 8px rgb(0 0 0/18%)"`);
  const [x, y, blur, r, g, b, alpha] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const hex = `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`;
  const [offsetX, offsetY] = [dimension(x, 'px'), dimension(y, 'px')];
  return { color: colorToken(hex, alpha / 100), offsetX, offsetY, blur: dimension(blur, 'px'), spread: zero };
}

const families = (text: string): readonly string[] =>
  text.split(',').map(family => family.trim().replace(/^(['"])(.*)\1$/, '$2'));

/** A value that is not a color, as `$type` and `$value`; `null`: the format has no word for it (`inherit`). */
function sharedToken({ name, syntax }: CustomProperty, value: string): TokenGroup | null {
  const alias = /^var\(--cf-([a-z-]+)\)$/.exec(value);
  if (FONT.test(name)) {
    if (value === 'inherit') return null;
    return { $type: 'fontFamily', $value: alias ? `{shared.${alias[1]}}` : families(value) };
  }
  if (name === SHADOW) return { $type: 'shadow', $value: shadowToken(value) };
  if (name.endsWith('-weight')) return { $type: 'fontWeight', $value: Number(value) };
  if (syntax === '<number>') return { $type: 'number', $value: Number(value) };
  return { $type: 'dimension', $value: lengthToken(value) };
}

/**
 * A style as design tokens: the groups `light` and `dark` with the colors of each scheme, and `shared` with the rest. What is not
 * set has its default, so that a design tool gets the whole. Print has no group: it is always the theme `print`.
 */
export function toDesignTokens(values: StyleValues, description = ''): TokenGroup {
  const all = { ...defaultValues(), ...values };
  const colors = styleProperties.filter(({ syntax }) => syntax === '<color>');
  const scheme = (at: 0 | 1): TokenGroup => ({
    $type: 'color',
    ...Object.fromEntries(
      colors.map(({ name, description: meaning }) => {
        const color = schemesOf(all[name]!)[at];
        if (!HEX.test(color)) throw new Error(`${name}: "${color}" is no color such as #1a2b3c`);
        return [name.slice(5), { $value: colorToken(color), $description: meaning }];
      }),
    ),
  });
  const hasFont = all['--cf-font'] !== 'inherit';
  const shared = styleProperties
    .filter(({ syntax }) => syntax !== '<color>')
    .flatMap(property => {
      const token = sharedToken(property, all[property.name]!);
      // An alias of a token that is not there means nothing.
      if (!token || (token['$value'] === '{shared.font}' && !hasFont)) return [];
      return [[property.name.slice(5), { ...token, $description: property.description }]];
    });
  return {
    ...(description && { $description: description }),
    light: scheme(0),
    dark: scheme(1),
    shared: Object.fromEntries(shared) as TokenGroup,
  };
}

type Parts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The `$value` of a token, or `undefined`. */
const valueIn = (group: unknown, name: string): unknown => {
  const token = isObject(group) ? group[name] : undefined;
  return isObject(token) ? token['$value'] : undefined;
};

/** A color of the format as `#rrggbb`; other color spaces by the `hex` that the format lets them carry. */
function hexOf(value: unknown): string | null {
  if (typeof value === 'string') return HEX.test(value) ? value.toLowerCase() : null;
  if (!isObject(value)) return null;
  const { colorSpace, components, hex } = value;
  if (colorSpace === 'srgb' && Array.isArray(components) && components.length === 3 && components.every(isNumber))
    return `#${components
      .map(part =>
        Math.round(Math.min(1, Math.max(0, part)) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return typeof hex === 'string' && HEX.test(hex) ? hex.toLowerCase() : null;
}

function lengthOf(value: unknown): string | null {
  if (!isObject(value) || !isNumber(value['value'])) return null;
  const { value: number, unit } = value as { readonly value: number; readonly unit: unknown };
  if (unit === 'rem') return `${String(number).replace(/^0\./, '.')}em`;
  return unit === 'px' ? (number === 0 ? '0' : `${number}px`) : null;
}

function shadowOf(value: unknown): string | null {
  if (!isObject(value) || !isObject(value['color'])) return null;
  const { color, offsetX, offsetY, blur } = value;
  const alpha = isNumber((color as Parts)['alpha']) ? ((color as Parts)['alpha'] as number) : 1;
  if (alpha === 0) return 'none';
  const hex = hexOf(color);
  const lengths = [offsetX, offsetY, blur].map(lengthOf);
  if (!hex || lengths.includes(null)) return null;
  const channels = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16)).join(' ');
  return `${lengths.join(' ')} rgb(${channels}/${Math.round(alpha * 1e4) / 100}%)`;
}

const GENERIC = /^(-apple-system|[a-z-]+)$/;

function fontOf(value: unknown): string | null {
  if (value === '{shared.font}') return 'var(--cf-font)';
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.length || !list.every(one => typeof one === 'string' && !/[;{}"\\]/.test(one)))
    return null;
  return (list as readonly string[])
    .map(one => (GENERIC.test(one) || /^[A-Z][A-Za-z]*$/.test(one) ? one : `"${one}"`))
    .join(', ');
}

/** What a file of tokens says. */
export interface ReadTokens {
  readonly values: StyleValues;
  /** One line for each token that cannot be read. */
  readonly problems: readonly string[];
}

/** Design tokens ─▶ the values that differ from the defaults. Takes anything; tokens of other names are passed over. */
export function fromDesignTokens(file: unknown): ReadTokens {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  const presets = defaultValues();
  const { light, dark, shared } = isObject(file) ? file : {};
  for (const { name, syntax } of styleProperties) {
    const token = name.slice(5);
    if (syntax === '<color>') {
      const given = [light, dark].map(group => valueIn(group, token));
      if (given.every(value => value === undefined)) continue;
      const [first, second] = given.map(hexOf);
      given.forEach((value, at) => {
        if (value !== undefined && !hexOf(value)) problems.push(`${at ? 'dark' : 'light'}.${token}: no sRGB color`);
      });
      const [lightPreset, darkPreset] = schemesOf(presets[name]!);
      values[name] = pairOf(first ?? lightPreset, second ?? darkPreset);
      continue;
    }
    const value = valueIn(shared, token);
    if (value === undefined) continue;
    const text = FONT.test(name)
      ? fontOf(value)
      : name === SHADOW
        ? shadowOf(value)
        : syntax === '<number>'
          ? isNumber(value)
            ? String(value)
            : null
          : lengthOf(value);
    if (text === null) problems.push(`shared.${token}: ${JSON.stringify(value)} is not understood`);
    else values[name] = text;
  }
  if (!Object.keys(values).length && !problems.length)
    problems.push('No token of a known name: the groups are "light", "dark" and "shared".');
  return { values: changesOf(values), problems };
}
