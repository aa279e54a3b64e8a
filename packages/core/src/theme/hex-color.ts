/** The names of HTML 4, and orange. */
const names: Readonly<Record<string, string>> = {
  aqua: '00ffff',
  black: '000000',
  blue: '0000ff',
  fuchsia: 'ff00ff',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00ff00',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'ffa500',
  purple: '800080',
  red: 'ff0000',
  silver: 'c0c0c0',
  teal: '008080',
  white: 'ffffff',
  yellow: 'ffff00',
};

const byte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/**
 * A color of CSS as `#rrggbb`, which drawings compute with: hexadecimal, `rgb()`, `hsl()`, a name of HTML 4. Opaque: an alpha
 * is not read. Empty where it is none of these.
 */
export function hexColor(text: string): string {
  const color = text.trim().toLowerCase();
  if (Object.hasOwn(names, color)) return `#${names[color]}`;
  const hex = /^#(?:([\da-f]{6})(?:[\da-f]{2})?|([\da-f]{3})[\da-f]?)$/.exec(color);
  if (hex) return `#${hex[1] ?? hex[2]!.replace(/./g, '$&$&')}`;
  const parts = /^(rgb|hsl)a?\(\s*([\d.]+)(?:deg)?(%?)[\s,]+([\d.]+)(%?)[\s,]+([\d.]+)%?\s*(?:[,/].*)?\)$/.exec(color);
  if (!parts) return '';
  const [a, b, c] = [parts[2], parts[4], parts[6]].map(Number) as [number, number, number];
  if (parts[1] === 'rgb') return `#${[a, b, c].map(value => byte(parts[3] ? value * 2.55 : value)).join('')}`;
  const [saturation, lightness] = [Math.min(b, 100) / 100, Math.min(c, 100) / 100];
  const channel = (shift: number) => {
    const at = (shift + a / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return `#${[0, 8, 4].map(shift => byte(channel(shift) * 255)).join('')}`;
}
