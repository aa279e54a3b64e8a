/** Colors as readers with each kind of colour vision see them. */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
} from 'culori';

export { wcagContrast as contrast } from 'culori';

export const difference = differenceCiede2000();

/** Machado, Oliveira and Fernandes (2009), severity 1. */
export const visions = {
  common: (color: Color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const;

const toLinear = converter('lrgb');

/** A color as seen by `vision`. The matrices hold for linear light; culori would apply them to gamma-encoded values. */
export function seen(color: string, vision: keyof typeof visions): Color {
  const linear = toLinear(color)!;
  const { r, g, b } = visions[vision]({ ...linear, mode: 'rgb' }) as { r: number; g: number; b: number };
  return { ...clampRgb({ mode: 'rgb', r, g, b }), mode: 'lrgb' };
}
