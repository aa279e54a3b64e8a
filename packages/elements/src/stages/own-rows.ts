import type { Problem, ReadContext, Validate, Validated } from '@cityfacts/core';
import { equal } from '@cityfacts/core/equal.js';
import { error, shown } from '@cityfacts/core/messages.js';
import type { RowsHost } from '../controllers/rows.js';
import { mutationObserver } from '../documents.js';

/** Rows, or why there are none, or that they are on their way. */
export interface OwnReading<Rows> {
  /** While new ones load, those of before. */
  readonly rows: Validated<Rows> | null;
  /** Why there are no rows. Of rows that are there, their problems are in `rows`. */
  readonly problems: readonly Problem[];
  readonly loading: Promise<void> | null;
}

/** What was found at a place: rows as text or cells, or why there are none. */
type Found = { readonly value: unknown } | { readonly problem: Problem };

const failed = (code: string, message: string): Found => ({ problem: error(code, message) });

/**
 * The rows of an author: given as they are, in a file, or inside the element. Each is read once, until it changes; what is
 * inside the element is observed.
 */
export class OwnRows<Rows> {
  readonly #host: RowsHost;
  readonly #validate: Validate<Rows>;
  #place: unknown;
  #found: Found | null = null;
  #loading: Promise<void> | null = null;
  #observer: MutationObserver | undefined;
  #rows: Validated<Rows> | null = null;
  #problems: readonly Problem[] = [];
  #validated: unknown;

  constructor(host: RowsHost, validate: Validate<Rows>) {
    this.#host = host;
    this.#validate = validate;
  }

  /**
   * @param own The rows, or where they are: an address, or an element.
   * @param isPlace Whether `own` is where they are.
   * @param language That of the messages, a BCP 47 tag.
   */
  read(own: unknown, isPlace: boolean, language: string): OwnReading<Rows> {
    if (own !== this.#place || !this.#found) this.#find(own, isPlace, language);
    const loading = this.#loading;
    if (loading) return { rows: this.#rows, problems: [], loading };
    const found = this.#found!;
    if ('problem' in found) this.#settle(null, [found.problem]);
    else this.#check(found.value, language);
    return { rows: this.#rows, problems: this.#problems, loading };
  }

  /** The next call of `read` reads anew. */
  forget(): void {
    this.#found = null;
    this.#validated = null;
  }

  #find(own: unknown, isPlace: boolean, language: string): void {
    if (own === this.#place && this.#loading) return;
    this.#place = own;
    this.#loading = null;
    this.#observer?.disconnect();
    if (!isPlace) this.#found = given(own);
    else if (typeof own === 'string')
      if (this.#host.src === null)
        this.#found = failed('badSrc', `data-src=${shown(own)} is not read; the attribute is src=${shown(own)}`);
      else this.#fetch(own, language);
    else this.#observe(own as Element);
  }

  #fetch(src: string, language: string): void {
    const loading = load(src, this.#host.ownerDocument.baseURI, language).then(found => {
      if (this.#loading !== loading) return;
      this.#found = found;
      this.#loading = null;
    });
    this.#loading = loading;
  }

  #observe(place: Element): void {
    this.#found = inside(place);
    this.#observer ??= mutationObserver(this.#host, () => {
      this.forget();
      this.#host.requestUpdate();
    });
    this.#observer?.observe(place, { childList: true, characterData: true, subtree: true });
  }

  #check(input: unknown, language: string): void {
    const { columns, numberLocale } = this.#host;
    const all = [columns, numberLocale, language];
    if (this.#validated && input === (this.#validated as unknown[])[0] && equal(all, (this.#validated as unknown[])[1]))
      return;
    this.#validated = [input, all];
    const isMapping = typeof columns === 'object';
    const checked = this.#validate(input, {
      ...(columns && isMapping ? { columns: columns as NonNullable<ReadContext['columns']> } : {}),
      ...(numberLocale ? { locale: numberLocale } : {}),
      language,
    });
    const problems = isMapping || columns === undefined ? checked.problems : [badColumns(columns), ...checked.problems];
    // A text or table of which no row can be read takes the place of nothing.
    const isTable = typeof input === 'string' || Array.isArray(input);
    if (isTable && problems.length && isEmpty(checked.rows)) this.#settle(null, problems);
    else this.#settle({ ...checked, problems }, []);
  }

  #settle(rows: Validated<Rows> | null, problems: readonly Problem[]): void {
    if (!equal(rows, this.#rows)) this.#rows = rows;
    this.#problems = problems;
  }
}

const isEmpty = (rows: unknown): boolean =>
  !Object.values(rows as object).some(table => Array.isArray(table) && table.length > 0);

/** CSV that is a text in JSON, where it has signs that HTML would read. */
function unquoted(text: string): string {
  try {
    const value: unknown = text.startsWith('"') ? JSON.parse(text) : text;
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

/** Rows inside the element. */
function inside(place: Element): Found {
  const isTable = place.localName === 'table';
  const value = isTable ? cellsOf(place as HTMLTableElement) : unquoted((place.textContent ?? '').trim());
  return value.length
    ? { value }
    : failed(
        'badData',
        `the <${place.localName}> inside the element has no rows; write a row with the names of the columns, and rows below it`,
      );
}

/** Rows that were given as they are. */
function given(data: unknown): Found {
  if (typeof data !== 'string') return { value: data };
  if (data.startsWith('[object'))
    return failed(
      'badData',
      `the attribute data is the text ${shown(data)}. An object was set as an attribute, which holds text only: a framework does so where an element is not yet defined, and React before 19 always does. Set the property: element.data = rows`,
    );
  return data.trim()
    ? { value: data }
    : failed('badData', 'the attribute data is ""; write JSON or CSV, or set the property: element.data = rows');
}

const badColumns = (columns: unknown): Problem =>
  error(
    'badColumns',
    `columns is ${shown(columns)}; expected an object from the headers of your table to ours, such as {"Stadt": "place"}`,
  );

/** Larger files are no table for a chart. */
const MAX_BYTES = 20_000_000;

const say = (language: string, en: string, zh: string): string => (/^zh\b/i.test(language) ? zh : en);

/** A file ─▶ its text. Never throws. */
async function load(src: string, base: string, language: string): Promise<Found> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return failed(
      'badSrc',
      say(
        language,
        `src is ${shown(src)}; expected an address such as "data/cities.csv"`,
        `src 是 ${shown(src)}；应为地址，例如 "data/cities.csv"`,
      ),
    );
  }
  const where = shown(url.href);
  if (!/^(https?|data|blob|file):$/.test(url.protocol))
    return failed(
      'badSrc',
      say(
        language,
        `src is ${where}; expected an address that begins with https:`,
        `src 是 ${where}；应为以 https: 开头的地址`,
      ),
    );
  let response: Response;
  try {
    response = await fetch(url.href);
  } catch (cause) {
    const other = url.origin !== location.origin;
    return failed(
      'srcNotLoaded',
      say(
        language,
        `src: ${where} could not be loaded (${String(cause)}). ${
          url.protocol === 'file:'
            ? 'Browsers load no files for a page that is opened from the disk: start a web server, or put the CSV in <script type="text/csv"> inside the element'
            : other
              ? 'It is on another site: its server must allow that with the header Access-Control-Allow-Origin, and the page with connect-src of its Content-Security-Policy. Or put the file on your own site'
              : 'Check that the file is there, and that connect-src of the Content-Security-Policy of the page allows it'
        }`,
        `src：无法加载 ${where}（${String(cause)}）。${
          url.protocol === 'file:'
            ? '从硬盘打开的网页不能读取文件：请启动本地服务器，或把 CSV 写在元素内的 <script type="text/csv"> 里'
            : other
              ? '文件在另一个网站：其服务器须发送 Access-Control-Allow-Origin，网页的内容安全策略（connect-src）也须允许；或把文件放到自己的网站'
              : '请检查文件是否存在，以及网页的内容安全策略（connect-src）是否允许'
        }`,
      ),
    );
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok)
    return failed(
      'srcNotLoaded',
      say(
        language,
        `src: ${where} answers ${response.status} ${response.statusText}; check the address`,
        `src：${where} 返回 ${response.status} ${response.statusText}；请检查地址`,
      ),
    );
  if (/\bhtml\b/i.test(type))
    return failed(
      'srcNotLoaded',
      say(
        language,
        `src: ${where} is a web page (${type}), not JSON or CSV; use the address of the file itself`,
        `src：${where} 是网页（${type}），不是 JSON 或 CSV；请使用文件本身的地址`,
      ),
    );
  try {
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES)
      return failed(
        'srcNotLoaded',
        say(
          language,
          `src: ${where} has ${bytes.byteLength} bytes, more than ${MAX_BYTES}; leave out rows and columns that the chart does not show`,
          `src：${where} 有 ${bytes.byteLength} 字节，超过 ${MAX_BYTES}；请删去图表不用的行和列`,
        ),
      );
    const charset = /charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8';
    return { value: new TextDecoder(charset, { fatal: true }).decode(bytes) };
  } catch (cause) {
    return failed(
      'srcNotText',
      say(
        language,
        `src: ${where} is not text in UTF-8 (${String(cause)}); save it as UTF-8 (in Excel: "CSV UTF-8")`,
        `src：${where} 不是 UTF-8 文本（${String(cause)}）；请另存为 UTF-8（Excel 中选“CSV UTF-8”）`,
      ),
    );
  }
}

/** The text of a cell; of `<time>` and `<data>` what they say to machines. */
function textOf(cell: Element): string {
  const machine = cell.querySelector('time[datetime],data[value]');
  const said = machine?.getAttribute('datetime') ?? machine?.getAttribute('value');
  return (said ?? cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * A table ─▶ its rows of cells, the head first, without its foot. A column whose cells hold links gets a column `link` of
 * its own, if there is none.
 */
function cellsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = [...table.rows].filter(({ parentElement }) => parentElement?.localName !== 'tfoot');
  const cells = rows.map(row =>
    [...row.cells].flatMap(cell => [
      textOf(cell),
      ...Array<string>(Math.max(0, Math.min(cell.colSpan, 99) - 1)).fill(''),
    ]),
  );
  const links = rows.map(row => row.querySelector('a[href]')?.getAttribute('href') ?? '');
  const [head] = cells;
  if (!head || !links.some(Boolean) || head.some(name => /^(link|url|href|链接|鏈接|連結)$/i.test(name))) return cells;
  return cells.map((row, index) => [
    ...row,
    ...Array<string>(Math.max(0, head.length - row.length)).fill(''),
    index ? (links[index] ?? '') : 'link',
  ]);
}
