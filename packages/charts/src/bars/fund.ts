import type { Fund } from '@cityfacts/data';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import type { NumberFormat } from '@cityfacts/core/format/number.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { isAboutFunds, nameOf, type BarsSource } from './source.js';
import { figureText, scaleOf } from './unit.js';

/** The stated size with its bound and currency, or the word for a missing one. */
export function sizeText(
  fund: Fund,
  source: BarsSource,
  write: 'bound' | 'boundSpoken' = 'bound',
  precision: NumberFormat['precision'] = 'exact',
): string {
  const { i18n, selection, unit, among } = source;
  const { strings } = i18n;
  if (fund.size === null) {
    const refused = refusalOf(fund.missing, i18n);
    if (refused) return strings.notShown(refused);
    return isAboutFunds(source) && isUnpublished(fund.missing) ? strings.bars.unpublished : strings.noFigure;
  }
  const scale = precision === 'short' && scaleOf(fund) === selection.scale && { unit, among };
  return strings[write](fund.bound ?? 'eq', figureText(fund, i18n, { precision, ...scale }));
}

export const isUnpublished = (missing: Fund['missing']): boolean => (missing || 'not-stated') === 'not-stated';

/** Why a figure is missing: the word for the code, or the author's own words. */
export const reasonOf = (missing: Fund['missing'], { strings }: I18n): string =>
  wordFor(strings.missing, missing ?? '');

/** Why there is no size, where the word for the gap does not say so itself. */
export function reasonOfGap({ size, missing }: Fund, source: BarsSource): string {
  const { i18n } = source;
  const isSaid =
    size !== null || (isAboutFunds(source) && isUnpublished(missing)) || refusalOf(missing, i18n) !== undefined;
  return isSaid ? '' : reasonOf(missing, i18n);
}

/** The name of the fund that it is a part of; empty where there is none. */
export function wholeName({ parent }: Fund, source: BarsSource): string {
  const whole = parent && source.funds.get(parent);
  return whole ? nameOf(whole, source) : '';
}

/** Name, size, form, level, status and date, as spoken. */
export function accessibleName(fund: Fund, source: BarsSource): string {
  const { strings } = source.i18n;
  const reason = reasonOfGap(fund, source);
  const whole = wholeName(fund, source);
  const words = [
    nameOf(fund, source),
    strings.aloud(sizeText(fund, source, 'boundSpoken')) + (reason && strings.clauseGap + reason),
    wordFor(strings.bars.form, fund.form),
    wordFor(strings.level, fund.level),
    wordFor(strings.status, fund.status),
    fund.established ? formatEdtf(fund.established, source.i18n) : '',
    source.selection.rivals.has(fund.id) ? strings.conflict.word : '',
    whole && strings.bars.partOf(whole),
  ];
  return strings.bars.accessibleName(words.filter(Boolean));
}
