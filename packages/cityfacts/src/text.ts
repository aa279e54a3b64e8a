import type { TableCell, Table, I18n } from '@cityfacts/core';
import type { FullFigure } from '@cityfacts/core';

/** Heading, description, figures a line each, which part of a long table they are, notes, sources: for newsletters and other places without pictures. */
export function text(
  { heading, subheading, description, layout, details: { table, notes, sources } }: FullFigure,
  i18n: I18n,
  show: Shown,
): string {
  const told = [
    // How a drawing is read is of no use where there is none.
    ...(subheading === (layout.readingGuide ?? description.readingGuide) ? [] : [subheading]),
    ...description.statistics,
    ...description.insights,
  ].filter(Boolean);
  const remarks = notes.filter(note => !told.includes(note));
  const cited = show.sources && sources.length ? [i18n.strings.figure.sources, ...sources.map(bullet)] : [];
  const page = table.page ? [table.page.text] : [];
  const parts = [show.heading ? [heading] : [], told, ...rows(table, i18n), page, remarks, cited];
  return `${parts
    .filter(lines => lines.length)
    .map(lines => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`;
}

/** What the options let through. */
export interface Shown {
  readonly heading: boolean;
  readonly sources: boolean;
}

const bullet = (line: string): string => `- ${line}`;
const oneLine = (line: string): string => line.replace(/\s+/g, ' ');

const inBrackets = (text: string, { strings }: I18n): string => text && strings.figure.inBrackets(text);

const rows = ({ columns, rows }: Table, i18n: I18n): readonly (readonly string[])[] =>
  rows.map(({ head, detail = '', definition, cells }) => [
    head + inBrackets(detail, i18n),
    ...(definition ? [definition] : []),
    ...cells.flatMap((cell, index) =>
      cell.text ? bullet((columns[index + 1] ?? '') + i18n.strings.colon + told(cell, i18n)) : [],
    ),
  ]);

const told = ({ text, reason }: TableCell, i18n: I18n): string => text + inBrackets(reason ?? '', i18n);
