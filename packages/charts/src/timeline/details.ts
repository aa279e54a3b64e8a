import { rollup } from 'd3-array';
import { creditsOf } from '@cityfacts/core/figure/all-credits.js';
import { detailLines, sourceLine, webAddress } from '@cityfacts/core/figure/source-lines.js';
import { formatNumber } from '@cityfacts/core/format/number.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { ChartDetails, Detail, I18n, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { DAY } from './calendar.js';
import { shownCitations } from './documents.js';
import { entryAt, entryTexts, isTarget, type Entry } from './entries.js';
import { evidenceOf } from './evidence.js';
import { timelineRecords } from './records.js';
import { kindOf } from './select.js';
import { timelineTable } from './table.js';
import { countText, fill } from './texts.js';
import type { DateSpan, TimelineModel, TimelineNode } from './types.js';

/** What the timeline tells on demand. */
export const timelineDetails: ChartDetails<TimelineModel> = {
  table: timelineTable,
  notes: (model, i18n) => evidenceOf(model, i18n).notes,
  records: timelineRecords,
  credits: (model, i18n) => creditsOf(shownCitations(model), model.rows, i18n),
  details: detailsOf,
};

/** All that is known of an entry; of a count, how many entries of which kind it has. */
function detailsOf(model: TimelineModel, node: NavigationNode, i18n: I18n): readonly Detail[] {
  const { strings } = i18n;
  const words = strings.timeline;
  const { entry = 0, ids } = node as TimelineNode;
  if (ids)
    return [...rollup(clusterEntries(model, ids), of => of.length, kindOfEntry)]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => ({ label: wordFor(words.kind, kind || 'other'), text: countText(model, count) }));
  const one = entryAt(model, entry);
  const texts = entryTexts(one, model, i18n);
  const evidence = evidenceOf(model, i18n);
  const { gloss, origin, differs } = evidence.textsOf(one);
  const { citation, source } = evidence.citedOf(one) ?? {};
  const lines: readonly (readonly [string, string | undefined])[] = [
    [strings.detail.date, texts.date],
    [words.roleOf, texts.role],
    [strings.detail.reason, texts.reason],
    [words.length, isTarget(one) ? '' : lengthText(one.span, i18n)],
    [words.place, texts.places],
    [words.kindOf, texts.kind],
    [words.level, texts.level],
    origin,
    [strings.conflict.from, differs],
    [strings.detail.note, gloss],
    [strings.detail.printed, citation?.asPrinted ?? undefined],
    [strings.detail.source, source && citation ? sourceLine(source, [citation.locator], i18n) : ''],
    [strings.detail.tier, wordFor(strings.tier, source?.tier)],
  ];
  const href = isTarget(one) ? '' : webAddress({ url: one.row.href });
  return [
    ...detailLines(lines, strings.detail.source, webAddress(source)),
    ...(href ? [{ label: words.link, text: hostOf(href), href }] : []),
  ];
}

/** The host of an address: what readers see of a link. */
const hostOf = (href: string): string => /^[^:]*:\/*(?:www\.)?([^/?#]*)/.exec(href)![1]!;

const kindOfEntry = (entry: Entry) => (isTarget(entry) ? kindOf(entry.row) : (entry.row.kind ?? ''));

/** The entries of a count. */
function clusterEntries({ events }: TimelineModel, ids: readonly string[]): readonly Entry[] {
  const own = new Set(ids);
  return events.filter(({ row }) => own.has(row.id));
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** How long an interval is, where both its ends are days: other lengths are not known. */
const lengthText = (when: DateSpan | null, i18n: I18n): string =>
  when && DAYS.test(when.text)
    ? fill(i18n.strings.timeline.days, formatNumber((when.end! - when.start!) / DAY, i18n))
    : '';
