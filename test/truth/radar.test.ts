import { expect, it } from 'vitest';
import { Chooser, SEED } from './choices.js';
import { indicators, langs, observations, places, rivalsOf, type Lang } from './csv.js';
import { dateText, lastDay } from './dates.js';
import { Findings, judged, readPage, type Kind } from './page.js';
import {
  axesOf,
  figuresOf,
  fileOf,
  inTime,
  worldOf,
  type Axis,
  type RadarChoice,
  type RadarFile,
  type RadarWorld,
} from './radar.js';
import { checkDrawing } from './radar-drawing.js';
import { gapsIn, owedNotes, owesUndirected, radarNotes } from './radar-notes.js';
import { owesStanding, radarSummary } from './radar-summary.js';
import { checkTable } from './radar-table.js';
import { joined, patternIn } from './words.js';

const SETS = ['default', 'policy', 'economy', 'research', 'firms', 'cities'];
const YEARS = [null, 2018, 2020, 2022, 2023, 2024, 2025];
const VIEWS = ['auto', 'radar', 'dots', 'table'];

/** Each set with each year, for the default cities or others; each indicator alone; cities that share many figures; mixtures. */
function choices(): readonly RadarChoice[] {
  const chooser = new Chooser(SEED);
  const towns = places.filter(row => row.kind === 'city').map(row => row.id!);
  const all = indicators.map(row => row.id!);
  const placesOf = (indicator: string) => towns.filter(id => figuresOf(id, indicator).length);
  const directed = indicators.filter(row => row.direction !== 'neutral').map(row => row.id!);
  const rest = () => ({
    highlight: chooser.perhaps(0.2, () => chooser.some(towns, 1, 2), []),
    view: chooser.one(VIEWS),
  });
  const sets = SETS.flatMap(set =>
    YEARS.map((year, index) => ({
      cities: index % 2 ? [] : chooser.some(towns, 1, 8),
      indicators: [`set:${set}`],
      year,
    })),
  );
  const alone = all.map(id => ({ cities: chooser.some(placesOf(id), 1, 5), indicators: [id], year: null }));
  const shared = Array.from({ length: 25 }, () => {
    const cities = chooser.some(towns, 2, 4);
    const both = directed.filter(id => cities.every(city => figuresOf(city, id).length));
    return { cities, indicators: chooser.some(both.length ? both : directed, 1, 7), year: null };
  });
  const mixed = Array.from({ length: 25 }, () => ({
    cities: chooser.perhaps(0.8, () => chooser.some(towns, 1, 9), []),
    indicators: chooser.some(all, 1, 7),
    year: chooser.perhaps(0.4, () => chooser.one(YEARS), null),
  }));
  return [...sets, ...alone, ...shared, ...mixed].map(one => ({ ...one, ...rest() }));
}

type Tell = (printed: string, right: string) => void;

const heading = (page: string, world: RadarWorld, tell: Tell): void => {
  const { lang, cities, axes, name } = world;
  const names = cities.map(name);
  const count = patternIn(/^(\d+) cities compared on (\d+) indicators?$/, /^(\d+)座城市的(\d+)项指标比较$/, lang).exec(
    page,
  );
  const one = `on ${axes.length} indicator${axes.length === 1 ? '' : 's'}`;
  const many = names.length > 1;
  const right =
    lang === 'en'
      ? `${joined(names, lang)} ${many ? 'compared ' : ''}${one}`
      : `${joined(names, lang)}的${axes.length}${lang === 'zh-Hans' ? '项指标' : '項指標'}${many ? (lang === 'zh-Hans' ? '比较' : '比較') : ''}`;
  if (count ? Number(count[1]) !== names.length || Number(count[2]) !== axes.length : page !== right) tell(page, right);
};

/** The line below the heading says how to read the drawing, and the date that all figures share. */
const howToRead: Kind<RadarWorld> = {
  key: 'how',
  en: /^(?:(?<date>.+?) · )?Each (?:spoke has its own scale, from zero\. Compare along a spoke, not by area|row has its own scale, from zero)\.$/,
  zh: /^(?:(?<date>.+?) · )?(?:各轴刻度不同，均从零开始；只看同一条轴上的远近，不看面积|各行刻度不同，均从零开始)。$/,
  fault({ date = '' }, { axes, lang }) {
    const dates = new Set(axes.flatMap(({ known }) => known.map(row => dateText(row.period!, lang))));
    const hasAll = axes.length > 1 && axes.every(({ known }) => known.length > 0);
    const shared = dates.size === 1 ? [...dates][0]! : '';
    return date === shared || (date === '' && !hasAll) ? null : `the date of all figures is "${shared}"`;
  },
};

/** Why the export has no value: a reason of the table, or that a figure is known that does not compare, or that none is. */
function checkMissing({ records }: RadarFile, tell: Tell): void {
  for (const { place, indicator, period, value, missing } of records) {
    if (value !== null) continue;
    const known = figuresOf(String(place), String(indicator)).length > 0;
    const gap = observations.find(
      row => row.place === place && row.indicator === indicator && row.period === period && row.value === '',
    );
    const right = gap ? gap.missing : known ? 'not-comparable' : 'not-in-rows';
    if (missing !== right) tell(`${String(indicator)} of ${String(place)}: ${String(missing)}`, right!);
  }
}

/** One date, status and scope an axis, and none after the year. */
function checkPicked({ known, indicator }: Axis, choice: RadarChoice, tell: Tell): void {
  const label = indicator.id!;
  for (const field of ['status', 'scope'] as const)
    if (new Set(known.map(row => row[field])).size > 1) tell(label, `one ${field} an axis`);
  if (new Set(known.map(row => lastDay(row.period!))).size > 1) tell(label, 'one date an axis');
  for (const row of known) if (!inTime(row, choice.year)) tell(`${row.id}`, `no figure after ${choice.year}`);
}

const all = choices();
const findings = new Findings(SEED);

it(`${all.length} radars in three languages: every sentence, figure, date and reason of a gap is true of data/*.csv`, () => {
  all.forEach((choice, turn) => {
    const inLang = langs[turn % 3]!;
    const file = fileOf(choice, inLang);
    const axes = axesOf(choice, file, findings.about(choice, inLang));
    for (const axis of axes) checkPicked(axis, choice, findings.about(choice, inLang));
    checkMissing(file, findings.about(choice, inLang));
    judged(
      file.subheading ? [file.subheading] : [],
      [howToRead],
      worldOf(choice, axes, inLang),
      inLang,
      findings.about(choice, inLang),
    );
    for (const lang of langs) check(choice, axes, lang);
  });
  expect(findings.message).toBe('');
  // Every check is made. No axis of the data has one last day written in two ways.
  expect(findings.unchecked([...radarSummary, ...radarNotes])).toEqual(['datedUnlike']);
}, 120_000);

function check(choice: RadarChoice, axes: readonly Axis[], lang: Lang): void {
  const tell = findings.about(choice, lang);
  const world = worldOf(choice, axes, lang);
  const page = readPage('city-radar', choice, lang);
  checkDrawing(world, tell);
  heading(page.heading, world, tell);
  const told = judged(page.told, radarSummary, world, lang, tell);
  const notes = judged(page.notes, radarNotes, world, lang, tell);
  findings.add([...told, ...notes]);
  const gaps = checkTable(page.rows, world, tell);
  // Nothing that is owed to the reader is left out.
  if (owesStanding(world) && !told.some(({ key }) => key === 'standing'))
    tell(page.told.join(' '), 'who is first and last');
  if (owesUndirected(world) && !notes.some(({ key }) => key === 'undirected'))
    tell(page.notes.join(' '), 'where more is not better');
  if (!told.some(({ key }) => key === 'statistics')) tell(page.told.join(' '), 'how many figures are known');
  if (gaps.length && !told.some(({ key }) => key === 'lacking'))
    tell(page.told.join(' '), 'how many figures are missing');
  for (const { key, axis } of owedNotes(world))
    if (!notes.some(note => note.key === key && note.groups.axis === axis))
      tell(page.notes.join(' '), `a note ${key} on ${axis}`);
  const inNotes = notes.filter(({ key }) => key === 'gap').flatMap(({ groups }) => gapsIn(groups, world) ?? []);
  const texts = (of: typeof gaps) => of.map(gap => `${gap.axis}, ${gap.city}: ${gap.reason}`).sort();
  if (texts(gaps).join('\n') !== texts(inNotes).join('\n')) tell(texts(inNotes).join('\n'), texts(gaps).join('\n'));
  const disputed = axes.flatMap(axis => axis.known.filter(row => rivalsOf(observations, row).length));
  const conflicts = notes.filter(({ key }) => key === 'conflict.note').length;
  if (conflicts < Math.min(disputed.length, 10)) tell(page.notes.join(' '), `${disputed.length} conflicts`);
}
