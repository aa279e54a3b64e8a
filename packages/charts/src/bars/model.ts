import type { BarsRows, Fund } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { getOwn, wordFor } from '@cityfacts/core/get-own.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { localize } from '@cityfacts/data/localize.js';
import { nothingToShow, unknownAnnotation } from '@cityfacts/core/messages.js';
import { countFunds } from './describe.js';
import { isUnpublished, sizeText, wholeName } from './fund.js';
import type { BarsOptions } from './options.js';
import { nestedParts, segmentsOf } from './parts.js';
import { dateOf, selectBars, sideBySide, type ListKey, type Whole } from './select.js';
import {
  cityFor,
  figureAtBar,
  isAboutFunds,
  measureOf,
  nameInGroup,
  nameOf,
  partName,
  placeName,
  sourceOf,
  unitName,
  type BarsSource,
} from './source.js';
import { moneyOf, patternOf } from './texture.js';
import { scaleOf } from './unit.js';
import type { BarFund, BarGroup, BarList, BarRow, BarsModel } from './types.js';

/** Names in a list below a drawing that does not show everything. */
const MAX_NAMES = 6;

/** rows ─select─▶ wholes with parts ─▶ the drawn ones in words ─▶ groups ─▶ scale, lists of what has no bar. */
export function computeBarsModel(rows: BarsRows, options: BarsOptions, i18n: I18n, emphasis?: Emphasis): BarsModel {
  const { strings } = i18n;
  const selection = selectBars(rows, options, i18n, emphasis);
  const { wholes, drawn, merged, problems, same } = selection;
  const source = sourceOf(rows, selection, options.groupBy, i18n);
  const shown = selection.shown;
  const isLimited = drawn.size < wholes.length;
  const hidden = wholes.filter(({ fund }) => !drawn.has(fund.id));
  const groups = groupsOf(source)
    .map(group => ({ ...group, wholes: group.wholes.filter(({ fund }) => drawn.has(fund.id)) }))
    .filter(group => group.wholes.length);
  const placed = groups.flatMap(group => group.wholes);
  const annotations = (emphasis?.annotations ?? []).map(label => [findRow(placed, label.id, source), label] as const);
  const isMixed =
    new Set(wholes.filter(({ fund }) => drawn.has(fund.id)).map(({ fund }) => cityFor(fund, source))).size > 1;
  const values = wholes.flatMap(({ fund }) => (drawn.has(fund.id) ? fund.size! : []));
  const isPlain = (key: string) => moneyOf(key) === 'exists' || key === 'actual' || key === 'unknown';
  const isHeaded = groups.length > 1 || (options.groupBy === 'status' && groups.length > 0 && !isPlain(groups[0]!.key));
  const notDrawn = isLimited
    ? countFunds(
        [
          ...hidden.flatMap(({ fund, parts }) => [fund, ...parts]),
          ...selection.lists.flatMap(({ key, funds }) => (isNamed(key) ? [] : funds)),
        ],
        same,
      )
    : 0;
  const total = countFunds([...shown, ...merged], same);
  const measure = measureOf(source);
  const unit = unitName(source);
  const date = commonDate(placed, source);
  const withDate = (text: string, isHere: unknown) =>
    isHere && date ? strings.bars.accessibleName([text, formatEdtf(date, i18n)].filter(Boolean)) : text;
  return {
    view: options.view,
    groups: groups.map((group): BarGroup => ({
      heading: isHeaded ? group.heading : '',
      caption: isHeaded ? group.caption : '',
      city: group.city,
      rows: group.wholes.map(whole =>
        rowOf(
          whole,
          source,
          isMixed,
          date,
          isHeaded && options.groupBy === 'status',
          annotations.length ? annotations.flatMap(([row, label]) => (row === whole ? label : [])) : none,
        ),
      ),
    })),
    including: strings.bars.including,
    lists: selection.lists.filter(({ key }) => !isLimited || isNamed(key)).map(list => listOf(list, source, isLimited)),
    marked: isMixed && options.groupBy !== 'city',
    domain: [
      values.reduce((least, value) => Math.min(least, value), 0),
      values.reduce((most, value) => Math.max(most, value), 0),
    ],
    more: notDrawn ? strings.bars.more(notDrawn) : '',
    showAll: notDrawn ? strings.bars.showAll(total) : '',
    title: strings.bars.what(
      isAboutFunds(source) ? strings.bars.funds : localize(rows.title, i18n.locale) || measure || strings.bars.figures,
      source.present.map(city => city.name).filter(Boolean),
    ),
    readingGuide: strings.bars.how(
      withDate(isAboutFunds(source) || rows.title ? measure : '', !unit),
      withDate(unit, unit),
      isLimited && drawn.size === options.limit ? [drawn.size, options.sort] : null,
      wholes.some(({ parts }) => parts.length),
    ),
    shown: strings.bars.shown(total, countFunds(rows.funds, same)),
    problems: [
      ...problems,
      ...(shown.length ? [] : [nothingToShow('funds', rows.funds.length)]),
      ...annotations.flatMap(([row, { id }]) =>
        row
          ? []
          : unknownAnnotation(
              id,
              placed.map(({ fund }) => fund.id),
            ),
      ),
    ],
    source,
  };
}

export interface Group extends Pick<BarGroup, 'heading' | 'caption' | 'city'> {
  readonly key: string;
  readonly wholes: readonly Whole[];
}

/** All funds with a bar: by what the money is, by city, or in one group. */
export function groupsOf({ rows, selection, groupBy, i18n, cities, present }: BarsSource): readonly Group[] {
  const { wholes } = selection;
  const { money } = i18n.strings.bars;
  const isFunds = isAboutFunds({ rows });
  // Of funds it is what the money is; an author's rows are under their own words.
  const keyOf = ({ status }: Fund) => (isFunds ? moneyOf(status) : status || 'unknown');
  const groups: readonly Group[] =
    groupBy === 'none'
      ? [{ key: '', heading: '', caption: '', city: null, wholes }]
      : groupBy === 'city'
        ? present.map(city => ({
            key: city.id,
            heading: city.name,
            caption: '',
            city,
            wholes: wholes.filter(({ fund }) => cityFor(fund, { cities }) === city),
          }))
        : inOrderOfMoney(wholes.map(({ fund }) => keyOf(fund))).map(key => ({
            key,
            heading: sentenceCase(wordFor(i18n.strings.status, key)),
            caption: '',
            ...((isFunds || key === 'unknown') && getOwn(money, key)),
            city: null,
            wholes: wholes.filter(({ fund }) => keyOf(fund) === key),
          }));
  return groups.flatMap(group =>
    group.wholes.length ? { ...group, wholes: sideBySide(group.wholes, selection) } : [],
  );
}

/** What exists comes first, what is only an aim last, and what an author calls something else between them, as it occurs. */
function inOrderOfMoney(keys: readonly string[]): readonly string[] {
  const rank = (key: string) => {
    const index = ['exists', '', 'announced', 'target', 'unknown'].indexOf(moneyOf(key));
    return index < 0 ? 1 : index;
  };
  return [...new Set(keys)].sort((a, b) => rank(a) - rank(b));
}

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lists that are there beside a limit too: what could have no bar. */
const isNamed = (key: ListKey): boolean => key === 'unstated' || key === 'otherUnit';

const figureOf = (fund: Fund, source: BarsSource): string =>
  figureAtBar(fund, source) + (source.selection.rivals.has(fund.id) ? ' ≠' : '');

const isOpen = ({ bound }: Fund): boolean => bound === 'ge' || bound === 'gt';

const segmentOf = (fund: Fund, whole: Fund, source: BarsSource): BarFund => ({
  id: fund.id,
  name: partName(fund, whole, source),
  value: fund.size!,
  figure: figureOf(fund, source),
  pattern: patternOf(fund.status),
  open: isOpen(fund),
});

const none: readonly never[] = [];

function rowOf(
  whole: Whole,
  source: BarsSource,
  isMixed: boolean,
  sharedDate: string | null,
  isGrouped: boolean,
  annotations: BarRow['annotations'],
): BarRow {
  const { fund, parts } = whole;
  const city = cityFor(fund, source);
  const name = isGrouped ? nameInGroup(fund, source) : nameOf(fund, source);
  const inside = parts.length ? nestedParts(whole).map(({ part }) => part) : none;
  return {
    id: fund.id,
    name,
    value: fund.size!,
    figure: figureOf(fund, source),
    pattern: patternOf(fund.status),
    open: isOpen(fund),
    city: city.id,
    series: city.series,
    meta: metaOf(fund, name, source, isMixed, sharedDate),
    segments: parts.length ? segmentsOf(whole, source.selection).map(part => segmentOf(part, fund, source)) : none,
    parts: inside.length ? inside.map(({ id }) => id) : none,
    labels: [nameOf(fund, source), ...inside.map(part => nameOf(part, source))],
    caption: inside.length
      ? inside.map(part => [
          partName(part, fund, source),
          source.i18n.strings.colon +
            (scaleOf(part) === scaleOf(fund) && part.size !== null
              ? figureAtBar(part, source)
              : sizeText(part, source)),
        ])
      : none,
    annotations,
  };
}

/** The date of all rows, which is then in the line below the heading; that of a fund says when it was set up, and stays with it. */
function commonDate(wholes: readonly Whole[], source: BarsSource): string | null {
  const [date, other] = new Set(wholes.map(({ fund }) => dateOf(fund)));
  return wholes.length > 1 && other === undefined && !isAboutFunds(source) ? (date ?? null) : null;
}

/** What the reader must know besides the name: place, form, status, date, the whole that is not shown. */
function metaOf(fund: Fund, name: string, source: BarsSource, isMixed: boolean, sharedDate: string | null): string {
  const { groupBy, i18n } = source;
  const { strings } = i18n;
  const known = dateOf(fund);
  const whole = wholeName(fund, source);
  const date = known && known !== sharedDate ? formatEdtf(known, i18n, strings.dates.inLine) : '';
  const city = cityFor(fund, source);
  // The heading says that it is set up; of what is only said, the date is that of saying so.
  const isSaid = known === fund.established && !(groupBy === 'status' && moneyOf(fund.status) === 'exists');
  return [
    !isMixed || groupBy === 'city' || name.includes(city.name) ? '' : placeName(source, fund.place),
    fund.form === 'fund' ? '' : wordFor(strings.bars.form, fund.form),
    // A date of setting up says that it is set up.
    groupBy === 'status' || (date && isSaid && fund.status === 'established')
      ? ''
      : wordFor(strings.status, fund.status),
    date && isSaid && isAboutFunds(source) ? strings.bars.since(date) : date,
    whole && strings.bars.partOf(whole),
  ]
    .filter(Boolean)
    .join(SEPARATOR);
}

/** The row that a label of the author is for: that of a fund, of one of its parts, or, of a city, the first. */
const findRow = (wholes: readonly Whole[], id: string, source: BarsSource): Whole | undefined =>
  wholes.find(({ fund, parts }) => fund.id === id || parts.some(part => part.id === id)) ??
  wholes.find(({ fund }) => fund.place === id || cityFor(fund, source).id === id);

/** Why these have no bar. */
export function listHeading(key: ListKey, funds: readonly Fund[], source: BarsSource): string {
  const { bars } = source.i18n.strings;
  if (key === 'unstated') {
    if (!isAboutFunds(source)) return bars.noFigures;
    return funds.every(({ missing }) => isUnpublished(missing)) ? bars.unpublishedSizes : bars.unstated;
  }
  if (key !== 'otherUnit') return bars[key];
  return [source.selection.wholes[0]?.fund, ...funds].every(fund => fund?.currency)
    ? bars.otherCurrency
    : bars.otherUnit;
}

function listOf(
  { key, funds }: BarsSource['selection']['lists'][number],
  source: BarsSource,
  isLimited: boolean,
): BarList {
  const { strings } = source.i18n;
  const { bars } = strings;
  const named = isLimited ? funds.slice(0, MAX_NAMES) : funds;
  const isSized = key !== 'unstated' && key !== 'notShown';
  return {
    heading: listHeading(key, funds, source),
    items: named.map(fund => ({
      id: fund.id,
      city: cityFor(fund, source).id,
      text: nameOf(fund, source) + (isSized ? strings.colon + sizeText(fund, source, 'boundSpoken', 'short') : ''),
    })),
    more: named.length < funds.length ? bars.andMore(funds.length - named.length) : '',
  };
}
