/** The words in the drawing of fund bars, and the line above it. */
import { renderSvg } from '../../packages/cityfacts/src/static.js';
import { listsStock, sameFund, size, type BarsChoice, type BarsWorld } from './bars.js';
import { chinese, funds, rivalsOf, type Lang, type Row } from './csv.js';
import { isShortFigure } from './figures.js';

const FIRST: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  size: ['# largest', '最大的#项'],
  date: ['# earliest', '最早的#项'],
  name: ['first #', '前#项'],
  none: ['first #', '前#项'],
};

const textsOf = (svg: string, attribute = ''): readonly string[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, attributes]) => attributes!.includes(attribute))
    .map(([, , text]) =>
      text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );

/** Where the bold texts go on after a name of one or two lines, of which the last may be cut; -1: it is not drawn. */
function after(bold: readonly string[], name: string): number {
  const squeezed = (text: string) => text.replaceAll(' ', '');
  // Below a heading that says the status a name does not say it again.
  const names = [name, name.replace(/, target$|（目[标標]）$/, '')].map(squeezed);
  const isIt = (text: string) =>
    text.endsWith('…') ? names[0]!.startsWith(squeezed(text.slice(0, -1))) : names.includes(squeezed(text));
  for (const [index, line] of bold.entries()) {
    if (isIt(line)) return index + 1;
    if (isIt(line + (bold[index + 1] ?? ''))) return index + 2;
  }
  return -1;
}

/** Rows of the drawing: funds with a bar that are inside no other fund with a bar; then what all of them contain. */
function wholesOf(shown: readonly Row[]) {
  const hasBar = (row: Row) => row.size !== '' && !(row.status === 'stock' && listsStock(shown));
  const insideOf = (fund: Row): Row | undefined => {
    let top: Row | undefined;
    for (let parent = fund.parent; parent; parent = funds.find(row => row.id === parent)?.parent)
      top = shown.find(row => row.id === parent && hasBar(row)) ?? top;
    return top;
  };
  const wholes = shown.filter(row => hasBar(row) && !insideOf(row));
  return { wholes, partsOf: (whole: Row) => shown.filter(row => insideOf(row) === whole) };
}

const bare = /^(至少|超|至多|不足|[约約]|at least |more than |at most |under |about )?([\d.,]+)( ≠)?$/;

/** What is wrong in a drawing of bars; empty where all is true. */
export function faultsOfDrawing(choice: BarsChoice, world: BarsWorld): readonly string[] {
  const { lang, shown, name } = world;
  const { wholes, partsOf } = wholesOf(shown);
  if (choice.view === 'table' || !wholes.length) return [];
  // What is dimmed is not bold.
  const svg = renderSvg('fund-bars', { ...choice, highlight: [], lang, width: 1200 } as never);
  const [texts, bold] = [textsOf(svg), textsOf(svg, 'font-weight="600"')];
  const isDrawn = (row: Row) => after(bold, name(row)) >= 0;
  const drawn = wholes.filter(isDrawn);
  const guide = texts.find(text => /published size|Published size|[公][布佈][規规]模/.test(text)) ?? '';
  return [
    ...faultsOfGuide(
      guide,
      choice,
      lang,
      wholes.length,
      wholes.some(row => partsOf(row).length),
    ),
    ...faultsOfMore(texts, choice, world, isDrawn),
    ...(drawn.length < Math.min(choice.limit, wholes.length) ? [`${drawn.length} rows are drawn`] : []),
    ...drawn.flatMap(row => faultsOfFigure(bold, row, guide, world)),
  ];
}

function faultsOfGuide(guide: string, { limit, sort }: BarsChoice, lang: Lang, rows: number, contains: boolean) {
  const first = FIRST[sort]![lang === 'en' ? 0 : 1]!.replace('#', String(limit));
  const isLimited = rows > limit;
  const says = (text: string) => guide.includes(chinese(text, lang));
  return [
    ...(says(first) === isLimited ? [] : [`${guide}: ${isLimited ? first : 'all rows are drawn'}`]),
    ...(says(lang === 'en' ? 'some contain others' : '包含关系') === contains
      ? []
      : [`${guide}: contains ${contains}`]),
  ];
}

/** "46 more are not shown": every fund counts once, however many rows are about it. */
function faultsOfMore(
  texts: readonly string[],
  { limit }: BarsChoice,
  { shown }: BarsWorld,
  isDrawn: (row: Row) => boolean,
) {
  const said = texts.flatMap(
    text => /^(?:另有)?(\d+)(?: more (?:is|are) not shown|[项項]未列出)/.exec(text)?.[1] ?? [],
  );
  const { wholes, partsOf } = wholesOf(shown);
  if (wholes.length <= limit) return said.length ? [`${said[0]} more, but all rows are drawn`] : [];
  const hidden = wholes.filter(row => !isDrawn(row)).flatMap(row => [row, ...partsOf(row)]);
  const listed = shown.filter(
    row => row.size !== '' && !wholes.includes(row) && !wholes.some(whole => partsOf(whole).includes(row)),
  );
  const right = new Set(
    [...hidden, ...listed].map(
      row =>
        sameFund(row)
          .map(({ id }) => id!)
          .sort()[0],
    ),
  ).size;
  return said.length === 1 && Number(said[0]) === right
    ? []
    : [`${said.join()} more, right: ${right} (limit ${limit})`];
}

/** The figure of a row is its size in the unit of the line above, with ≠ where sources differ. */
function faultsOfFigure(bold: readonly string[], row: Row, guide: string, { lang, name }: BarsWorld) {
  const figure = bold[after(bold, name(row))] ?? '';
  const [, bound = '', number = '', differs = ''] = bare.exec(figure) ?? [];
  const unit = lang === 'en' ? (/CNY (\w+)/.exec(guide)?.[1] ?? '') : (/，([^，]*元)/.exec(guide)?.[1] ?? '');
  const whole = number ? bound + (lang === 'en' ? `CNY ${number}${unit}` : number + unit) : figure;
  const fits = isShortFigure(whole, row, 'size', row.currency!, lang);
  return fits && Boolean(differs) === rivalsOf(funds, row).length > 0
    ? []
    : [`${name(row)}: ${figure}, right: ${row.bound} ${size(row)}`];
}
