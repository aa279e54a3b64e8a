import { expect, it } from 'vitest';
import { renderJson } from '../../packages/cityfacts/src/static.js';
import { cityOf, worldOf, type BarsChoice, type BarsWorld } from './bars.js';
import { faultsOfDrawing } from './bars-drawing.js';
import { barsSentences, faultOfHeading, isSide, owed } from './bars-sentences.js';
import { Chooser, SEED } from './choices.js';
import { chinese, funds, ids, langs, placeOf, places, rivalsOf, said, type Lang, type Row } from './csv.js';
import { dateText } from './dates.js';
import { isFigure, noFigure } from './figures.js';
import { Findings, inTwo, judged, readPage, type PageRow } from './page.js';
import { formWords, levelWords, marks, missingWords, saysAll, statusWords, wordIn } from './words.js';

const SORTS = ['size', 'date', 'name', 'none'];
const VIEWS = ['auto', 'bars', 'table', 'table'];

/** Every city, level, form and field alone; then mixtures. */
function choices(): readonly BarsChoice[] {
  const chooser = new Chooser(SEED);
  const all = (column: string) => [...new Set(funds.flatMap(fund => ids(fund[column])))].sort();
  const cities = [...new Set(funds.flatMap(fund => [fund.place!, cityOf(fund).id!]))].sort();
  const [levels, forms, sectors] = [all('level'), all('form'), all('focus')];
  const rest = () => ({
    sort: chooser.one(SORTS),
    groupBy: chooser.one(['status', 'city', 'none']),
    limit: chooser.one([3, 10, 9999]),
    highlight: chooser.perhaps(0.2, () => chooser.some(cities, 1, 2), []),
    view: chooser.one(VIEWS),
  });
  const none = { cities: [], levels: [], forms: [], sectors: [] };
  const alone = [
    ...cities.map(id => ({ ...none, cities: [id] })),
    ...levels.map(id => ({ ...none, levels: [id] })),
    ...forms.map(id => ({ ...none, forms: [id] })),
    ...sectors.map(id => ({ ...none, sectors: [id] })),
  ];
  const mixed = Array.from({ length: 50 }, () => ({
    cities: chooser.perhaps(
      0.7,
      () => chooser.some(chooser.one([cities, places.map(row => row.id!)].slice(0, 1)), 1, 6),
      [],
    ),
    levels: chooser.perhaps(0.4, () => chooser.some(levels, 1, 2), []),
    forms: chooser.perhaps(0.3, () => chooser.some(forms, 1, 3), []),
    sectors: chooser.perhaps(0.3, () => chooser.some(sectors, 1, 5), []),
  }));
  return [
    { ...none, sort: 'size', groupBy: 'status', limit: 10, highlight: [], view: 'auto' },
    ...[...alone, ...mixed].map(one => ({ ...one, ...rest() })),
  ];
}

type Tell = (printed: string, right: string) => void;

const COLUMNS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  place: ['Place', '所在地'],
  size: ['Published size', '公布规模'],
  stated: ['Date of size', '规模公布时间'],
  form: ['Kind of fund', '基金类型'],
  level: ['Level', '层级'],
  status: ['Status', '性质'],
  established: ['Set up', '设立时间'],
};

/** A date of a fund, or why there is none. */
function dateOf(fund: Row, column: 'stated' | 'established', lang: Lang): string {
  const missing = fund[`${column}_missing`]!;
  if (fund[column]) return dateText(fund[column]!, lang);
  if (missing === 'not-applicable') return '';
  if (missing === 'not-stated') {
    const [en, zh] = column === 'stated' ? ['no date', '日期不详'] : ['not published', '未公布'];
    return lang === 'en' ? en! : chinese(zh!, lang);
  }
  return wordIn(missingWords, missing, lang);
}

/** The printed size with what is beside it: why it is missing, or what other sources say. */
function faultOfSize(text: string, fund: Row, world: BarsWorld): string | null {
  const { lang } = world;
  const { colon, clause } = marks(lang);
  if (fund.size === '' && fund.missing === 'not-stated') {
    const right = lang === 'en' ? 'size not published' : chinese('规模未公布', lang);
    return text === right ? null : right;
  }
  const [figure, remark] = inTwo(text, lang);
  if (fund.size === '') {
    const right = wordIn(missingWords, fund.missing!, lang);
    return figure === noFigure(lang) && remark === right ? null : right;
  }
  if (!isFigure(figure, fund, 'size', fund.currency!, lang)) return `${fund.bound} ${fund.size}`;
  const rivals = rivalsOf(funds, fund);
  if (!rivals.length) return remark ? 'no conflict' : null;
  const differs = (lang === 'en' ? 'sources differ' : chinese('来源说法不一', lang)) + colon;
  const sides = remark.slice(differs.length).split(clause);
  const fits = saysAll(sides, rivals, (side, rival) => isSide(side, rival, world));
  return remark.startsWith(differs) && fits ? null : rivals.map(row => row.id).join();
}

function faultOfRow(row: PageRow, fund: Row, world: BarsWorld): string | null {
  const { lang, name } = world;
  const { open, close } = marks(lang);
  const parent = funds.find(one => one.id === fund.parent);
  const of = parent && (lang === 'en' ? `part of ${name(parent)}` : chinese('属于', lang) + name(parent));
  const detail = [of, said(fund, 'note', lang)].filter(Boolean).join(' · ');
  const head = name(fund) + (detail && open + detail + close);
  if (row.head !== head) return head;
  const cell = (column: string) => row.cells.find(({ label }) => label === wordIn(COLUMNS, column, lang))?.text ?? '';
  const right: Readonly<Record<string, string>> = {
    place: name(placeOf(fund.place!)),
    // The column is there where any date is known.
    stated: world.shown.some(one => one.stated) ? dateOf(fund, 'stated', lang) : '',
    form: wordIn(formWords, fund.form!, lang),
    level: wordIn(levelWords, fund.level!, lang),
    status: wordIn(statusWords, fund.status!, lang),
    established: dateOf(fund, 'established', lang),
  };
  const wrong = Object.keys(right).find(column => cell(column) !== right[column]);
  return wrong === undefined ? faultOfSize(cell('size'), fund, world) : `${wrong}: ${right[wrong]}`;
}

/** Each shown fund is in the table once, and nothing else is. */
function checkTable(rows: readonly PageRow[], world: BarsWorld, tell: Tell): void {
  const left = new Set(world.shown);
  for (const row of rows) {
    const named = [...left].filter(fund => row.head.startsWith(world.name(fund)));
    const faults = named.map(fund => [fund, faultOfRow(row, fund, world)] as const);
    const fits = faults.find(([, fault]) => fault === null);
    if (fits) left.delete(fits[0]);
    else
      tell(
        [row.head, ...row.cells.map(cell => cell.text)].join(' | '),
        faults.map(([fund, fault]) => `${fund.id}: ${fault}`).join('; ') || 'no such fund is let through',
      );
  }
  if (left.size) tell('the table', `has ${[...left].map(fund => fund.id).join(', ')}`);
}

/** The export holds the fields of the table. */
function checkRecords(records: readonly Readonly<Record<string, unknown>>[], world: BarsWorld, tell: Tell): void {
  for (const record of records) {
    const fund = world.chosen.find(row => row.id === record.fund);
    const columns = [
      'place',
      'level',
      'form',
      'size',
      'missing',
      'bound',
      'status',
      'stated',
      'stated_missing',
      'established',
      'established_missing',
      'parent',
      'same_as',
    ];
    const wrong = columns.filter(column => String(record[column] ?? '') !== fund?.[column]);
    if (wrong.length)
      tell(
        `${String(record.fund)}: ${wrong.map(column => `${column} ${String(record[column])}`).join()}`,
        wrong.map(column => fund?.[column]).join(),
      );
  }
  if (records.length !== world.chosen.length) tell(`${records.length} records`, `${world.chosen.length} funds`);
}

const all = choices();
const findings = new Findings(SEED);

it(`${all.length} fund charts in three languages: every sentence, figure, date and reason of a gap is true of data/*.csv`, () => {
  all.forEach((choice, turn) => {
    for (const lang of langs) {
      const tell = findings.about(choice, lang);
      const world = worldOf(choice, lang);
      const page = readPage('fund-bars', choice, lang);
      const fault = faultOfHeading(page.heading, world);
      if (fault) tell(page.heading, fault);
      const printed = judged([...page.told, ...page.notes], barsSentences, world, lang, tell);
      findings.add(printed);
      for (const [key, count] of owed(world))
        if (printed.filter(one => one.key === key).length < count)
          tell([...page.told, ...page.notes].join(' '), `${count} sentences ${key}`);
      for (const fault of faultsOfDrawing(choice, world)) tell('the drawing', fault);
      checkTable(page.rows, world, tell);
      if (langs[turn % 3] === lang) {
        const file = JSON.parse(renderJson('fund-bars', { ...choice, lang } as never)) as {
          records: readonly Readonly<Record<string, unknown>>[];
        };
        checkRecords(file.records, world, tell);
      }
    }
  });
  expect(findings.message).toBe('');
  // Every check is made. No whole of the data is smaller than its parts, and no funds contradict each other.
  expect(findings.unchecked(barsSentences)).toEqual(['noScale', 'conflict.note']);
}, 120_000);
