import { expect, it } from 'vitest';
import { renderJson, renderSvg } from '../../packages/cityfacts/src/static.js';
import { Chooser, SEED } from './choices.js';
import { chinese, events, found, ids, langs, placeOf, rivalsOf, said, type Row } from './csv.js';
import { dateText } from './dates.js';
import { isFigure, noFigure } from './figures.js';
import { Findings, judged, readPage, type PageRow } from './page.js';
import { entriesOf, worldOf, type TimelineChoice, type TimelineWorld } from './timeline.js';
import { faultOfHeading, isSide, owed, timelineSentences } from './timeline-sentences.js';
import { kindWords, levelWords, marks, missingWords, roleWords, saysAll, wordIn } from './words.js';

const KINDS = 'policy facility fund meeting visit zone agreement target ceiling voucher pledge support other'.split(
  ' ',
);
const LEVELS = 'national provincial municipal district'.split(' ');
const DATES = [
  '',
  '',
  '2017',
  '2019-06',
  '2020',
  '2021-10-12',
  '2022',
  '2023',
  '2023-06',
  '2023-12-31',
  '2024',
  '2025-08',
  '2026',
];
const LANES = ['city', 'kind', 'level'];
const VIEWS = ['auto', 'timeline', 'list', 'table', 'table'];

/** Every place, kind and level alone, every year alone; then mixtures. */
function choices(): readonly TimelineChoice[] {
  const chooser = new Chooser(SEED);
  const towns = [...new Set(events.flatMap(row => ids(row.places)))].sort();
  const none = { cities: [], kinds: [], levels: [], from: '', to: '', page: 1 };
  const rest = () => ({
    lanes: chooser.one(LANES),
    highlight: chooser.perhaps(0.2, () => chooser.some(towns, 1, 2), []),
    view: chooser.one(VIEWS),
  });
  const ordered = (from: string, to: string) => (from && to && from > to ? { from: to, to: from } : { from, to });
  const alone = [
    ...towns.map(id => ({ ...none, cities: [id] })),
    ...KINDS.map(id => ({ ...none, kinds: [id] })),
    ...LEVELS.map(id => ({ ...none, levels: [id] })),
    ...DATES.slice(2).map(date => ({ ...none, from: date, to: date })),
  ];
  const mixed = Array.from({ length: 40 }, () => ({
    ...none,
    ...ordered(chooser.one(DATES), chooser.one(DATES)),
    cities: chooser.perhaps(0.7, () => chooser.some(towns, 1, 6), []),
    kinds: chooser.perhaps(0.3, () => chooser.some(KINDS, 1, 4), []),
    levels: chooser.perhaps(0.3, () => chooser.some(LEVELS, 1, 2), []),
  }));
  return [none, { ...none, page: 2 }, ...alone, ...mixed].map(one => ({ ...one, ...rest() }));
}

type Tell = (printed: string, right: string) => void;

const placesOf = (row: Row, { lang, name }: TimelineWorld) =>
  ids(row.places ?? row.place)
    .map(id => name(placeOf(id)))
    .join(lang === 'en' ? ', ' : '、');

/** Its title, date, role, places, kind and level, as the table writes them. */
function eventRow(row: Row, world: TimelineWorld): readonly string[] {
  const { lang } = world;
  const { open, close } = marks(lang);
  const [early, late] = lang === 'en' ? ['early in #', 'late in #'] : ['#初', '#末'];
  const date = row.date ? dateText(row.date, lang) : lang === 'en' ? 'no date' : chinese('无日期', lang);
  const when = row.date_edge ? (row.date_edge === 'start' ? early : late)!.replace('#', date) : date;
  return [
    said(row, 'title', lang),
    row.date ? when : when + open + wordIn(missingWords, row.missing!, lang) + close,
    wordIn(roleWords, row.date_role!, lang),
    placesOf(row, world),
    wordIn(kindWords, row.kind!, lang),
    row.level ? wordIn(levelWords, row.level, lang) : '',
  ].filter(Boolean);
}

const titleOf = (entry: Row, { lang }: TimelineWorld) => said(entry, entry.subject_en ? 'subject' : 'title', lang);

function isEvent(row: PageRow, event: Row, world: TimelineWorld): boolean {
  const { lang } = world;
  const { open, close, clause, colon } = marks(lang);
  const [title, ...cells] = eventRow(event, world);
  const rivals = rivalsOf(events, event);
  const differs = (lang === 'en' ? 'sources differ' : chinese('来源说法不一', lang)) + colon;
  const details = rivals.length ? rivals.map(rival => rival) : [];
  if (row.cells.map(cell => cell.text).join('|') !== cells.join('|')) return false;
  const issuer = said(event, 'issuer', lang);
  const by = lang === 'en' ? 'Issued by' : chinese('发布机关', lang);
  const gloss = [issuer && by + colon + issuer, said(event, 'gloss', lang)].filter(Boolean).join(clause);
  if (!details.length) return row.head === title + (gloss && open + gloss + close);
  const before = title + open + (gloss && gloss + clause) + differs;
  const sides = row.head.slice(before.length, -close.length).split(clause);
  return row.head.startsWith(before) && saysAll(sides, rivals, (side, rival) => isSide(side, rival, lang));
}

function isTarget(row: PageRow, target: Row, world: TimelineWorld): boolean {
  const { lang } = world;
  const { open, close, clause, colon } = marks(lang);
  const before = said(target, 'subject', lang) + colon;
  const reason = target.value === '' ? wordIn(missingWords, target.missing!, lang) : '';
  const documents = ids(target.documents).map(id => said(found(events, id), 'title', lang));
  const stated =
    (lang === 'en' ? 'Stated in' : chinese('出自', lang)) + colon + documents.join(lang === 'en' ? ', ' : '、');
  const detail = [documents.length ? stated : '', said(target, 'purpose', lang), reason].filter(Boolean).join(clause);
  const after = detail && open + detail + close;
  const figure = row.head.slice(before.length, row.head.length - after.length);
  const unit = { money: target.currency!, percent: '%', eflops: 'EFLOPS' }[target.unit!] ?? '';
  const none = lang === 'en' ? 'No year stated' : chinese('未载明年份', lang);
  // Money that is promised has no date, and is called no target.
  const date = target.year ? dateText(target.year, lang) : none + (reason && open + reason + close);
  const cells = [
    ...(target.kind === 'target' ? [date, wordIn(roleWords, 'target', lang)] : []),
    placesOf(target, world),
    wordIn(kindWords, target.kind!, lang),
  ];
  return (
    row.head === before + figure + after &&
    row.cells.map(cell => cell.text).join('|') === cells.join('|') &&
    (target.value === '' ? figure === noFigure(lang) : isFigure(figure, target, 'value', unit, lang))
  );
}

/** Each entry is in the table once, and nothing else is. */
function checkTable(rows: readonly PageRow[], world: TimelineWorld, tell: Tell): void {
  const left = new Set(entriesOf(world));
  for (const row of rows) {
    const named = [...left].filter(entry => row.head.startsWith(titleOf(entry, world)));
    const fits = named.find(entry => (entry.subject_en ? isTarget : isEvent)(row, entry, world));
    if (fits) left.delete(fits);
    else tell([row.head, ...row.cells.map(cell => cell.text)].join(' | '), 'no such entry is let through');
  }
  if (left.size) tell('the table', `also ${[...left].map(row => row.id).join(', ')}`);
}

type Datum = Readonly<Record<string, unknown>>;

/** The export holds the fields of the tables. */
function checkRecords(records: readonly Datum[], world: TimelineWorld, tell: Tell): void {
  const left = new Set(entriesOf(world));
  const text = (value: unknown) => (value === null || value === undefined || value === '' ? '' : String(value));
  for (const record of records) {
    const row = [...left].find(
      one =>
        one.id === record.id &&
        one.kind === record.kind &&
        (one.date_role ?? (one.kind === 'target' ? 'target' : null)) === record.date_role,
    );
    if (row) left.delete(row);
    const right = row && [row.places ?? row.place, row.date ?? row.year, row.level, row.value, row.missing].map(text);
    const printed = [record.places, record.date, record.level, record.value, record.missing].map(text);
    if (printed.join('|') !== right?.join('|'))
      tell(`${text(record.id)}: ${printed.join('|')}`, right?.join('|') ?? 'no such entry');
  }
  if (left.size) tell(`${records.length} records`, `also ${[...left].map(row => row.id).join(', ')}`);
}

/** The drawing counts the entries of each lane, and those that have no place on its scale. */
function checkDrawing(svg: string, { dated, undated, targets, lang }: TimelineWorld, tell: Tell): void {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  const lanes = texts.flatMap(text => /^(\d+)(?: entr(?:y|ies)|[条條])$/.exec(text)?.[1] ?? []);
  const sum = lanes.reduce((total, count) => total + Number(count), 0);
  if (dated.length && sum !== dated.length) tell(`lanes of ${lanes.join(', ')}`, `${dated.length} in all`);
  const aims = targets.filter(({ kind }) => kind === 'target').length;
  const supports = targets.length - aims;
  const parts =
    lang === 'en'
      ? [
          undated.length && `${undated.length} without a date`,
          aims && `${aims} ${aims === 1 ? 'target' : 'targets'}`,
          supports && `${supports} ${supports === 1 ? 'ceiling, voucher or pledge' : 'ceilings, vouchers and pledges'}`,
        ]
      : [
          undated.length && chinese(`无日期${undated.length}条`, lang),
          aims && chinese(`目标${aims}条`, lang),
          supports && chinese(`支持上限、券和承诺${supports}条`, lang),
        ];
  const [head, comma] = lang === 'en' ? ['Not on the scale: ', ', '] : [chinese('未列入时间轴：', lang), '，'];
  const right = parts.some(Boolean) ? head + parts.filter(Boolean).join(comma) : undefined;
  const printed = texts.find(text => text.startsWith(head));
  // Without a date in the time window there may be a list in place of the scale.
  if (printed !== right && (printed || dated.length))
    tell(printed ?? 'the drawing', right ?? 'nothing is off the scale');
}

const all = choices();
const findings = new Findings(SEED);

it(`${all.length} timelines in three languages: every sentence, figure, date and reason of a gap is true of data/*.csv`, () => {
  all.forEach((choice, turn) => {
    for (const lang of langs) {
      const tell = findings.about(choice, lang);
      const world = worldOf(choice, lang);
      const page = readPage('policy-timeline', choice, lang);
      const fault = faultOfHeading(page.heading, world);
      if (fault) tell(page.heading, fault);
      const printed = judged([...page.told, ...page.notes], timelineSentences, world, lang, tell);
      findings.add(printed);
      for (const [key, count] of owed(world))
        if (printed.filter(one => one.key === key).length < count)
          tell([...page.told, ...page.notes].join(' '), `${count} sentences ${key}`);
      checkTable(page.rows, world, tell);
      if (langs[turn % 3] === lang)
        checkDrawing(
          renderSvg('policy-timeline', { ...choice, view: 'timeline', lang, width: 900 } as never),
          world,
          tell,
        );
      if (langs[turn % 3] === lang) {
        const file = JSON.parse(renderJson('policy-timeline', { ...choice, lang } as never)) as {
          records: readonly Datum[];
        };
        checkRecords(file.records, world, tell);
      }
    }
  });
  expect(findings.message).toBe('');
  // Every check is made. No two periods of the data overlap.
  expect(findings.unchecked(timelineSentences)).toEqual(['overlaps']);
}, 120_000);
