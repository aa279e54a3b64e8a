import type { Fund } from '@cityfacts/data';
import type { LegendItem, I18n } from '@cityfacts/core/chart-definition.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { ARROW, shapeOf, patternOf, type Style } from './texture.js';
import type { BarFund, Pattern } from './types.js';

const textures: readonly Pattern[] = ['solid', 'stock', 'hatched', 'outlined'];
const WIDTH = 28;
/** Cities whose colours and markers a legend can hold; more are described by the words of every row alone. */
const MAX_LEGEND_CITIES = 6;
/** Behind the marker of a city, to show its colour. */
const CITY_LINE = { fill: `M0,-2H${WIDTH}V2H0Z`, stroke: '' };

/** Textures with the words they stand for, where they differ; frames, strips and arrows where there are any; then the cities, where they are few. */
export function barsLegend(
  drawn: readonly (BarFund & { readonly status: Fund['status'] })[],
  cities: readonly { readonly id: string; readonly name: string; readonly series: number }[],
  { strings }: I18n,
): readonly LegendItem[] {
  const kinds = textures.flatMap(texture => {
    const words = drawn.filter(fund => patternOf(fund.status) === texture).map(fund => strings.status[fund.status]);
    return words.length ? sample([...new Set(words)].sort().join(SEPARATOR), { pattern: texture }) : [];
  });
  return [
    ...(kinds.length > 1 ? kinds : []),
    ...(drawn.some(fund => fund.shape === 'framed')
      ? [sample(strings.bars.form['fund-of-funds'], { shape: 'framed' })]
      : []),
    ...(drawn.some(fund => fund.shape === 'several') ? [sample(strings.bars.several, { shape: 'several' })] : []),
    ...(drawn.some(fund => fund.open) ? [sample(strings.bars.open, { open: true })] : []),
    ...(cities.length > MAX_LEGEND_CITIES ? [] : cities).map(({ id, name, series }) => ({
      entity: id,
      label: name,
      series,
      shape: CITY_LINE,
    })),
  ];
}

function sample(words: string, style: Partial<Style>): LegendItem {
  const right = style.open ? WIDTH - ARROW : WIDTH;
  return {
    entity: '',
    label: words.charAt(0).toUpperCase() + words.slice(1),
    series: -1,
    shape: shapeOf(
      { left: 0, right, top: -6, bottom: 6 },
      { pattern: 'solid', shape: 'single', open: false, ...style },
    ),
  };
}
