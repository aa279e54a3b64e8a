/** The table of a radar: each figure, each date, each reason of a gap. */
import { chinese, observations, rivalsOf, said, type Row } from './csv.js';
import { dateText, lastDay } from './dates.js';
import { isFigure, noFigure, readFigure, unitOf } from './figures.js';
import { inTwo, type PageRow } from './page.js';
import { figuresOf, type Axis, type RadarWorld } from './radar.js';
import { clauseOf, commonBasis, isSide, type Gap } from './radar-notes.js';
import { quoted } from './radar-summary.js';
import { marks, missingWords, saysAll, scopeWords, statusWords, wordIn } from './words.js';

type Tell = (printed: string, right: string) => void;

/** `0–30,000 firms · 2023 · target · sample`: scale, date, status, direction, what the figures were counted from. */
function checkHead(axis: Axis, { head, definition }: PageRow, world: RadarWorld, tell: Tell): void {
  const { lang, name } = world;
  const label = name(axis.indicator);
  const { open, close } = marks(lang);
  if (definition !== said(axis.indicator, 'definition', lang))
    tell(definition, said(axis.indicator, 'definition', lang));
  const parts = head === label ? [] : head.slice(label.length + open.length, -close.length).split(' · ');
  if (parts.length && (!head.startsWith(label + open) || !head.endsWith(close))) return tell(head, `the axis ${label}`);
  const statuses = [...new Set(axis.known.map(row => row.status!))].filter(status => status !== 'actual');
  const right = [
    ...statuses.map(status => wordIn(statusWords, status, lang)),
    ...(axis.indicator.direction === 'lower' ? [lang === 'en' ? 'lower is better' : chinese('越低越好', lang)] : []),
    commonBasis(axis, world),
  ].filter(Boolean);
  const scale = /^(CNY |USD )?0–/.test(parts[0] ?? '') ? parts.shift() : undefined;
  const dates = axis.known.map(row => dateText(row.period!, lang));
  const gaps = observations.filter(
    row => row.indicator === axis.indicator.id && row.value === '' && world.cities.some(city => city.id === row.place),
  );
  const allowed = dates.length ? dates : gaps.map(row => dateText(row.period!, lang));
  // An axis without any figure has no date but that of a gap.
  const dated = parts.length > right.length || dates.length > 0;
  if (dated && !allowed.includes(parts.shift() ?? '')) tell(head, `dated ${allowed.join(' or ') || 'nothing'}`);
  if (parts.join() !== right.join()) tell(head, `after the date: ${right.join(' · ') || 'nothing'}`);
  const end = scale === undefined ? null : readFigure(scale.replace(/^(\D*)0–/, '$1'), lang);
  const most = Math.max(...axis.known.map(row => Number(row.value)));
  if (scale !== undefined && !(end && end.value >= most)) tell(head, `a scale that ends at ${most} or more`);
}

/** Why a figure is missing, in the words of a chart, against the rows of that city and indicator. */
function faultOfReason(reason: string, axis: Axis, city: Row, world: RadarWorld): string | null {
  const { lang } = world;
  const { gap, open, close } = marks(lang);
  const known = figuresOf(city.id!, axis.indicator.id!);
  const stated = known.map(row => `${row.value} in ${row.period} (${row.status}, ${row.scope}, ${row.id})`).join('; ');
  if (reason === '') return known.length ? stated : null;
  const gaps = observations.filter(
    row => row.place === city.id && row.indicator === axis.indicator.id && row.value === '',
  );
  // A gap of the table may have a note, which follows as a sentence.
  const own = gaps.find(
    row => [wordIn(missingWords, row.missing!, lang), clauseOf(row, world)].filter(Boolean).join(gap) === reason,
  );
  if (own) {
    const day = lastDay(own.period!);
    const shown = axis.known[0]?.period;
    if (shown && lastDay(shown) !== day) return `that is said of ${own.period}, not of ${shown}`;
    return known.some(row => lastDay(row.period!) === day && row.status === own.status) ? stated : null;
  }
  const words = lang === 'en' ? ['known for ', ''] : [chinese('已知为', lang), chinese('数', lang)];
  const unlike = (lang === 'en' ? 'what is known does not compare' : chinese('已有数据不可比', lang)) + open;
  const dated = reason.startsWith(words[0]!) && reason.endsWith(words[1]!);
  const told = dated
    ? reason.slice(words[0]!.length, reason.length - words[1]!.length)
    : reason.startsWith(unlike)
      ? reason.slice(unlike.length, -close.length)
      : null;
  if (told === null) return `no check knows this reason; known: ${stated || 'nothing'}`;
  return known.some(row => differencesOf(row, axis.known[0], dated, lang) === told)
    ? null
    : stated || 'nothing is known';
}

/** In what a row may not share the axis of another, as the chart lists it. */
function differencesOf(row: Row, sample: Row | undefined, onlyDate: boolean, lang: RadarWorld['lang']): string {
  const { status = 'actual', scope = 'city', period = '' } = sample ?? {};
  const differs = [
    row.status === status ? '' : wordIn(statusWords, row.status!, lang),
    row.scope === scope ? '' : wordIn(scopeWords, row.scope!, lang),
    period && lastDay(row.period!) === lastDay(period) ? '' : dateText(row.period!, lang),
  ];
  if (onlyDate) return differs[0] || differs[1] ? '' : differs[2]!;
  return differs.filter(Boolean).join(marks(lang).comma);
}

/** Checks the rows of the table and returns the gaps it tells. */
export function checkTable(rows: readonly PageRow[], world: RadarWorld, tell: Tell): readonly Gap[] {
  const { axes, cities, lang, name } = world;
  if (rows.length !== axes.length) tell(`${rows.length} rows`, `${axes.length} rows`);
  return axes.flatMap((axis, at) => {
    const row = rows[at];
    if (!row) return [];
    checkHead(axis, row, world, tell);
    return cities.flatMap((city, index): readonly Gap[] => {
      const cell = row.cells[index];
      const line = `${row.head}: ${cell?.label} ${cell?.text}`;
      if (!cell || cell.label !== name(city)) {
        tell(line, `a cell of ${name(city)}`);
        return [];
      }
      const [figure, remark] = inTwo(cell.text, lang);
      const shown = axis.shown[index];
      if (!shown) {
        if (figure !== noFigure(lang)) tell(line, noFigure(lang));
        const fault = faultOfReason(remark, axis, city, world);
        if (fault) tell(line, fault);
        return [{ axis: quoted(name(axis.indicator), lang), city: name(city), reason: remark }];
      }
      if (!isFigure(figure, shown, 'value', unitOf(axis.indicator, lang), lang))
        tell(line, `${shown.bound} ${shown.value} ${unitOf(axis.indicator, lang)}`);
      const fault = faultOfRemark(remark, shown, axis, world);
      if (fault) tell(line, fault);
      return [];
    });
  });
}

/** Beside a figure: that sources differ, and what all others say. */
function faultOfRemark(remark: string, shown: Row, axis: Axis, world: RadarWorld): string | null {
  const { lang } = world;
  const { colon, clause } = marks(lang);
  const rivals = rivalsOf(observations, shown);
  const right = rivals.map(row => row.id).join(' and ') || 'no conflict';
  if (!rivals.length) return remark ? right : null;
  const word = (lang === 'en' ? 'sources differ' : lang === 'zh-Hans' ? '来源说法不一' : '來源說法不一') + colon;
  const sides = remark.slice(word.length).split(clause);
  const fits = remark.startsWith(word) && saysAll(sides, rivals, (side, row) => isSide(side, row, axis, world));
  return fits ? null : right;
}
