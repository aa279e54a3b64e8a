/** What the drawing of a radar writes: the figure of each city, and who is first on each axis. */
import { radarRows } from '@cityfacts/data/radar.js';
import { radarDefinition } from '@cityfacts/charts';
import { defaultsOf } from '@cityfacts/core';
import { i18nFor } from '../../packages/cityfacts/src/i18n.js';
import type { Row } from './csv.js';
import { isShortFigure, unitOf } from './figures.js';
import type { Axis, RadarWorld } from './radar.js';
import { chinese } from './csv.js';
import { joined } from './words.js';

type Tell = (printed: string, right: string) => void;

const value = (row: Row) => Number(row.value);

/** The first, or the highlighted city that comes first, and those that have the same figure, in the order of the cities. */
function firstOn({ known, indicator }: Axis, { choice, cities }: RadarWorld): readonly Row[] {
  const shown = cities.map(({ id }) => id);
  const leading = choice.highlight.filter(id => shown.includes(id));
  const among = leading.length ? known.filter(row => leading.includes(row.place!)) : known;
  const values = among.map(value);
  const best = indicator.direction === 'lower' ? Math.min(...values) : Math.max(...values);
  const first = among.find(row => value(row) === best);
  return first
    ? [first, ...known.filter(row => row !== first && value(row) === best && row.bound === first.bound)]
    : [];
}

/** Whether a label is the figure of a row; the axis may say that all its figures are rounded, and each without "about". */
function isLabel(text: string, row: Row, indicator: Row, isRounded: boolean, world: RadarWorld): boolean {
  const { lang } = world;
  const told = isRounded && row.bound === 'approx' ? { ...row, bound: 'eq' } : row;
  // In English the counted thing is below the name of the axis, or in it.
  const unit = unitOf(indicator, lang);
  const isBare = lang === 'en' && !['money', 'percent'].includes(indicator.unit!);
  return isShortFigure(text, told, 'value', isBare ? '' : unit, lang);
}

/** Every label of the drawing is true of data/*.csv. */
export function checkDrawing(world: RadarWorld, tell: Tell): void {
  const { choice, lang, axes, cities, name } = world;
  const options = { ...defaultsOf(radarDefinition.options), ...choice, view: 'auto' as const };
  const model = radarDefinition.computeModel(radarRows, options, i18nFor(lang), { ...choice, annotations: [] });
  axes.forEach((axis, at) => {
    const { points, lead, sub, gaps } = model.axes[at]!;
    const isRounded = sub.includes('rounded');
    if (isRounded && axis.known.some(row => row.bound === 'eq')) tell(sub.join(), 'an exact figure is not rounded');
    axis.shown.forEach((row, index) => {
      const { short } = points[index]!;
      const city = name(cities[index]!);
      if (row && !isLabel(short, row, axis.indicator, isRounded, world)) tell(`${city} ${short}`, row.value!);
      if (!row && !gaps.includes(city)) tell(gaps, `no figure: ${city}`);
    });
    const first = firstOn(axis, world);
    const names = cities.length > 1 ? first.map(row => name(cities.find(({ id }) => id === row.place)!)) : [];
    const label = points.find(({ city }) => city === first[0]?.place)?.short ?? '';
    const right = names.length ? `${joined(names, lang)}${lang === 'en' ? ' ' : ''}${label}` : label;
    if ((lead?.text ?? '') !== right) tell(lead?.text ?? '', right);
    const unit = unitOf(axis.indicator, lang);
    const isTold =
      lang !== 'en' || `${sub.join(' ')} ${name(axis.indicator)}`.toLowerCase().includes(unit.toLowerCase());
    if (!['money', 'percent'].includes(axis.indicator.unit!) && !isTold) tell(sub.join(), chinese(unit, lang));
  });
}
