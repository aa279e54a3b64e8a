/** The tables of `data/` as they are in the files, and the names in them. Nothing here goes through the packages. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { hantConverter } from '../../tools/build-data/hant.mjs';

export type Lang = 'en' | 'zh-Hans' | 'zh-Hant';
export const langs: readonly Lang[] = ['en', 'zh-Hans', 'zh-Hant'];

/** One row of a table: columns and their texts; an empty cell is an empty text. */
export type Row = Readonly<Record<string, string>>;

const read = (name: string) => readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), 'utf8');
const table = (name: string): readonly Row[] => parse(read(name), { bom: true, columns: true, skip_empty_lines: true });

export const places = table('places');
export const indicators = table('indicators');
export const observations = table('observations');
export const funds = table('funds');
export const events = table('events');
export const targets = table('targets');
const sources = new Map(table('sources').map(row => [row.id!, row]));
const citations = table('citations');

export const placeOf = (id: string): Row => found(places, id);
export const found = (rows: readonly Row[], id: string): Row => {
  const row = rows.find(one => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

/** Ids in a cell, separated by blanks. */
export const ids = (cell: string | undefined): readonly string[] => (cell ?? '').split(' ').filter(Boolean);

/** The rows of a table that contradict one of them, whichever of the two says so. */
export const rivalsOf = (rows: readonly Row[], row: Row): readonly Row[] =>
  rows.filter(
    other =>
      other !== row && (ids(row.conflict_with).includes(other.id!) || ids(other.conflict_with).includes(row.id!)),
  );

const convert = hantConverter(read('zh-hant-exceptions'));
const converted = new Map<string, string>();

/** A text in Simplified Chinese in Traditional Chinese. */
export function hant(text: string): string {
  const known = converted.get(text);
  if (known !== undefined) return known;
  const result = convert(text);
  converted.set(text, result);
  return result;
}

/** A Chinese text in the language asked for. */
export const chinese = (text: string, lang: Lang): string => (lang === 'zh-Hant' ? hant(text) : text);

/** `name`, `title`, `note` … of a row in a language: the column `name_en` or `name_zh`. */
export const said = (row: Row, column: string, lang: Lang): string =>
  lang === 'en' ? (row[`${column}_en`] ?? '') : chinese(row[`${column}_zh`] ?? '', lang);

/** A citation of any field of a row. */
export const anySourcesOf = (name: string, row: Row): readonly Row[] =>
  citations
    .filter(citation => citation.table === name && citation.row === row.id)
    .map(citation => sources.get(citation.source!)!);
