import { mix, palettes } from './tokens.js';

type Ground = { readonly background: string; readonly text: string };

/** The relative luminance of `#rrggbb` as WCAG 2 has it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return x > y ? x / y : y / x;
}

/** As much of `color` in the color of text as leaves it `least`:1 on the ground. */
function legible(color: string, { background, text }: Ground, least: number): string {
  for (let share = 20; share > 0; share--) {
    const mixed = mix(color, text, share / 20);
    if (contrast(mixed, background) >= least) return mixed;
  }
  return text;
}

/** On a light ground marks are as their author says; on a dark one at least 3:1. Text is at least 4.5:1 on both. */
const onGround = (color: string, ground: Ground, isText: boolean): string =>
  isText ? legible(color, ground, 4.5) : luminance(ground.background) > 0.18 ? color : legible(color, ground, 3);

/** A color that an author gives, `#rrggbb`, on a ground of literal colors; without one in the page, light or dark. */
export function paintOwn(color: string, ground: Ground | null, isText = false): string {
  if (ground) return onGround(color, ground, isText);
  const [light, dark] = [palettes.light, palettes.dark].map(palette => onGround(color, palette, isText));
  return light === dark ? light! : `light-dark(${light},${dark})`;
}
