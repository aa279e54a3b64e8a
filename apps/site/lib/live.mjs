/** The markup of an example ─▶ the library's static figure, which becomes the element when a reader touches it. */
import { parseHTML } from 'linkedom';
import { fromSource } from '../../../packages/cityfacts/build.mjs';
import { columnWidths } from './column-widths.mjs';

let library;
/** The static output of the library, from its sources. */
const staticOutput = () => (library ??= fromSource('static.ts'));

const charts = 'city-radar,fund-bars,policy-timeline';

/** Attributes that say how rows are read and not how they are drawn. */
const reading = { 'number-locale': 'numberLocale' };

/**
 * @param {string} code HTML with one or more charts
 * @param {string} lang of the page; an example may name another
 * @param {string} where file and line, for messages
 * @param {Promise<Pick<typeof import('cityfacts/static.js'), 'renderElement'>>} [output] what draws it
 * @returns {Promise<string>} one line of HTML
 * @throws {Error} where the code holds no chart, or the chart cannot be drawn
 */
export async function liveFigure(code, lang, where, output = staticOutput()) {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  const elements = [...document.querySelectorAll(charts)];
  if (elements.length === 0) throw new Error(`${where}: a live example needs one of ${charts}`);
  try {
    const drawn = await Promise.all(elements.map(element => figure(element, lang, output)));
    return `<div class="figure not-content">${drawn.join('')}</div>`.replace(/\n\s*/g, '\n');
  } catch (error) {
    throw new Error(`${where}: ${error.message}`, { cause: error });
  }
}

async function figure(element, pageLang, output) {
  const { lang = pageLang, src, ...given } = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [reading[name] ?? name, value]),
  );
  if (src !== undefined) throw new Error('a live example holds its table inside: src is not loaded');
  const data = given.data ?? dataIn(element);
  delete given.data;
  const { renderElement } = await output;
  const markup = renderElement(element.localName, { ...flags(given), lang, widths: columnWidths, ...(data !== undefined && { data }) });
  if (data === undefined) return markup;
  const type = /^\s*[[{]/.test(data) ? 'application/json' : 'text/csv';
  const rows = `<script type="${type}">\n${data.replaceAll('</', '<\\/').trim()}\n</script>`;
  return markup.replace(/^<[^>]*>/, start => `${start}${rows}`);
}

/** An attribute that is there without a value is a flag that is set. */
const flags = given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === '' && /^no-/.test(name) ? true : value]));

function dataIn(element) {
  const script = element.querySelector('script[type="text/csv"], script[type="application/json"]');
  if (script) return script.textContent;
  const table = element.querySelector('table');
  if (!table) return undefined;
  const cell = each => `"${(each.querySelector('data')?.getAttribute('value') ?? each.querySelector('time')?.getAttribute('datetime') ?? each.textContent).trim().replaceAll('"', '""')}"`;
  return [...table.querySelectorAll('tr')].map(row => [...row.querySelectorAll('th,td')].map(cell).join(',')).join('\n');
}
