/**
 * Figures and dates in the words of the article, held against the dataset:
 *
 *   {10项|observations/ai-policies-2024-06-shanghai}   a figure: must be the value of that row
 *   {@events/shanghai-ai-regulation-2022}              a date: written out of that row
 *   {5月23日@events/beijing-general-ai-measures-2023}  a part of a date: must be in the date of that row
 */
import { readFileSync } from 'node:fs';
import { fromSource } from '../../packages/cityfacts/build.mjs';

const [{ parsePrinted }, { formatEdtf }, { i18nFor }] = await Promise.all([
  fromSource('../../core/src/format/printed.ts'),
  fromSource('../../core/src/format/edtf.ts'),
  fromSource('i18n.ts'),
]);

const tables = new Map();

/** @param {string} address `table/id` @throws {Error} where there is no such row */
function rowOf(address) {
  const [name, id] = address.split('/');
  if (!tables.has(name)) {
    const file = new URL(`../../packages/data/json/${name}.json`, import.meta.url);
    tables.set(name, JSON.parse(readFileSync(file, 'utf8')));
  }
  const row = tables.get(name).find(row => row.id === id);
  if (!row) throw new Error(`the article names ${address}, which the dataset does not have`);
  return row;
}

function figure(words, address) {
  const row = rowOf(address);
  const value = row.value ?? row.size;
  const printed = parsePrinted(words)?.value;
  if (printed === undefined || typeof value !== 'number' || Math.abs(printed - value) > Math.abs(value) * 1e-9) {
    throw new Error(`the article says “${words}”, but ${address} is ${value}`);
  }
  return `<data value="${value}" class="figure">${words}</data>`;
}

/** Whether a date has that part, in whole numbers: “3 May” is no part of “23 May”. */
function holds(date, part) {
  const at = date.indexOf(part);
  return at >= 0 && !/\d$/.test(date.slice(0, at)) && !/^\d/.test(date.slice(at + part.length));
}

function date(words, address, locale) {
  const row = rowOf(address);
  const edtf = row.date ?? row.established ?? row.period;
  if (!edtf) throw new Error(`the article asks for the date of ${address}, which has none`);
  const isPlain = /^\d{4}(-\d\d){0,2}$/.test(edtf);
  const whole = formatEdtf(edtf, i18nFor(locale));
  if (words && !holds(whole, words)) {
    throw new Error(`the article says “${words}”, but the date of ${address} is ${whole}`);
  }
  return `<time${isPlain ? ` datetime="${edtf}"` : ''}>${words || whole}</time>`;
}

/**
 * A paragraph with its figures and dates filled in. The words are our own HTML and are not escaped.
 *
 * @param {string} text
 * @param {string} locale
 * @throws {Error} where a figure is not that of the dataset
 */
export function withFacts(text, locale) {
  return text.replace(/\{([^{}|@]*)([|@])([^{}|@]+)\}/g, (_, words, kind, address) =>
    kind === '@' ? date(words, address, locale) : figure(words, address),
  );
}
