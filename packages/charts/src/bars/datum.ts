import { wordFor } from '@cityfacts/core/get-own.js';
import type { DatumText, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { accessibleName, sizeText } from './fund.js';
import { dateOf } from './select.js';
import { nameOf, placeName } from './source.js';
import type { BarsModel } from './types.js';

/** The words for the fund of a node. */
export function barsDatum({ source }: BarsModel, node: NavigationNode): DatumText {
  const fund = source.funds.get(node.id);
  if (!fund) return { accessibleName: node.label, title: node.label, value: '', meta: '' };
  const { strings } = source.i18n;
  const date = dateOf(fund);
  const meta = [
    wordFor(strings.status, fund.status),
    date ? formatEdtf(date, source.i18n) : '',
    placeName(source, fund.place),
  ];
  return {
    accessibleName: accessibleName(fund, source),
    title: nameOf(fund, source),
    value: sizeText(fund, source),
    meta: meta.filter(Boolean).join(SEPARATOR),
  };
}
