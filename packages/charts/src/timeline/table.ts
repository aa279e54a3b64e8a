import type { I18n, TableCell, Table, TableRow } from '@cityfacts/core/chart-definition.js';
import { webAddress } from '@cityfacts/core/figure/source-lines.js';
import { entryTexts, headOf, isTarget, pageEntries, type Entry } from './entries.js';
import { evidenceOf, type TimelineEvidence } from './evidence.js';
import { isAim } from './select.js';
import type { TimelineModel } from './types.js';

/** Rows are entries in time under their years, then those without a date, then targets and promised money; long tables come in pages. */
export function timelineTable(model: TimelineModel, i18n: I18n): Table {
  const { tablePage: page } = model;
  const { timeline: words, detail } = i18n.strings;
  const evidence = evidenceOf(model, i18n);
  const rows = pageEntries(model, page).map(entry => rowOf(entry, model, evidence, i18n));
  const heads = [detail.date, words.roleOf, words.place, words.kindOf, words.level];
  // A column in which nothing is said is left out.
  const said = heads.map((_, index) => !index || rows.some(({ cells }) => cells[index]!.text));
  return {
    caption: [model.title, page.text].filter(Boolean).join(' · '),
    columns: [words.event, ...heads.filter((_, index) => said[index])],
    rows: rows.map(row => ({ ...row, cells: row.cells.filter((_, index) => said[index]) })),
    ...(page.text && { page: { ...page, from: page.from + 1 } }),
  };
}

/** Years, months and days are written alike in EDTF and in HTML. */
const ISO_DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

function rowOf(entry: Entry, model: TimelineModel, evidence: TimelineEvidence, i18n: I18n): TableRow {
  const texts = entryTexts(entry, model, i18n);
  const known = evidence.textsOf(entry);
  const missing = isTarget(entry) ? isAim(entry.row) && !entry.row.year : !entry.span;
  const edtf = (isTarget(entry) ? entry.row.year : entry.row.date) ?? '';
  const date: TableCell = {
    text: texts.date,
    value: edtf || null,
    ...(missing && { missing, reason: texts.reason }),
    ...(ISO_DATE_PATTERN.test(edtf) && { datetime: edtf }),
  };
  const href = isTarget(entry) ? '' : webAddress({ url: entry.row.href });
  const plain = (text: string): TableCell => ({ text });
  const [label, origin] = known.origin;
  const detail = [
    origin && label + model.strings.colon + origin,
    known.gloss,
    isTarget(entry) ? texts.reason : '',
    known.differs && texts.conflict + model.strings.colon + known.differs,
  ]
    .filter(Boolean)
    .join(model.strings.gap);
  return {
    group: headOf(entry, model),
    head: texts.title,
    ...(href && { href }),
    ...(detail && { detail }),
    cells: [date, plain(texts.role), plain(texts.places), plain(texts.kind), plain(texts.level)],
  };
}
