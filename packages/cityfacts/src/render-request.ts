import {
  tableMeasurer,
  withCache,
  type FigureOptions,
  type OptionTable,
  type Problem,
  type LayoutContext,
  type TextMeasurer,
  type I18n,
} from '@cityfacts/core';
import { charts, tags, type Inputs, type OptionsOf, type Tag } from './registry.js';
import { badId, badWidth, cannotDraw, notAllowed, unknownName, unreadableOptions, UsageError } from './messages.js';
import { readOptions, type OptionInput } from './read-options.js';
import type { ComputedChart, RegisteredChart } from './register-chart.js';
import { i18nFor } from './i18n.js';

/** Options of every format, besides those of the chart. */
export interface RequestOptions {
  /** BCP 47 tag: English, Chinese, German, Spanish, French, or a language that was registered; default `en`. */
  readonly lang?: string | undefined;
  /** Your own rows instead of the bundled ones, as for the element's `data`: objects, arrays, CSV or JSON text. */
  readonly data?: unknown;
  /** Meaning of headers that are not recognized: `{ Stadt: 'place' }`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Language of numbers and dates in the texts of `data`, a BCP 47 tag: with `de`, `1.200,5` is 1200.5. */
  readonly numberLocale?: string | undefined;
  /** Draws the valid rows of `data` even if others are invalid; problems go to `onWarning`. */
  readonly lenient?: boolean | undefined;
  /** Called with each problem that does not stop the drawing. */
  readonly onWarning?: ((problem: Problem) => void) | undefined;
}

export type RenderRequest<T extends Tag> = OptionInput<OptionsOf<T> & FigureOptions> &
  RequestOptions & { readonly data?: Inputs[T] | undefined };

/** Least and greatest width of a figure, px. */
const WIDTHS = { least: 320, most: 4000 } as const;

/** Room left and right of a drawing inside its figure, px together. */
const PADDING = 32;

/** A chart that has been asked for, with everything read and nothing drawn. */
export interface ResolvedRequest {
  readonly chart: RegisteredChart<unknown>;
  readonly options: FigureOptions;
  readonly i18n: I18n;
  readonly layoutContext: (width: number, text?: TextMeasurer) => LayoutContext;
  /**
   * @param text measures the labels; default: by the table of all common fonts
   * @throws {UsageError} where the rows cannot be drawn as asked
   */
  draw(width: number, text?: TextMeasurer): ComputedChart;
}

/**
 * What the caller gave, as an object of our own.
 *
 * @throws {UsageError} where it cannot be read
 */
export function copyOptions<T extends object>(given: T): T {
  try {
    return { ...given };
  } catch (cause) {
    throw new UsageError(unreadableOptions(cause));
  }
}

/** @throws {UsageError} for an unknown tag, language, option or value */
export function resolveRequest(tag: string, asked: RequestOptions): ResolvedRequest {
  const { lang = 'en', data, columns, numberLocale, lenient, onWarning, ...given } = copyOptions(asked);
  if (onWarning !== undefined && typeof onWarning !== 'function')
    throw new UsageError(notAllowed('onWarning', onWarning, ['a function']));
  if (typeof tag !== 'string' || !Object.hasOwn(charts, tag)) throw new UsageError(unknownName('chart', tag, tags));
  // The registry holds charts of several types; from here on each is used only with options of its own table.
  const chart = charts[tag as Tag] as unknown as RegisteredChart<unknown>;
  const table = chart.options as OptionTable<FigureOptions>;
  const options = readOptions(table, given);
  const i18n = i18nFor(lang);
  const measurer = withCache(tableMeasurer);
  const layoutContext = (width: number, text = measurer) => ({ width: width - PADDING, measurer: text });
  const told = new Set<string>();
  const reading = { ...(columns && { columns }), ...(numberLocale && { locale: numberLocale }) };
  return {
    chart,
    options,
    i18n,
    layoutContext,
    draw(width, text) {
      const drawn = chart.computeFigure(data, options, i18n, layoutContext(width, text), reading);
      const { problems } = drawn.figure;
      // A page may wait for rows; a file without any is a mistake.
      const errors = problems.filter(
        ({ level, code }) => (level === 'error' && !(lenient && code === 'badData')) || code === 'noRows',
      );
      if (errors.length) throw new UsageError(cannotDraw(errors.map(error => error.message)));
      for (const problem of problems.filter(({ message }) => !told.has(message))) {
        told.add(problem.message);
        onWarning?.(problem);
      }
      return drawn;
    },
  };
}

/** @throws {UsageError} for anything but a whole number in `WIDTHS` */
export function checkWidth(name: string, value: unknown): number {
  const width = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  if (typeof width === 'number' && Number.isInteger(width) && width >= WIDTHS.least && width <= WIDTHS.most)
    return width;
  throw new UsageError(badWidth(name, value, WIDTHS.least, WIDTHS.most));
}

/**
 * Prefix of the ids in a figure: the caller's, else a hash (FNV-1a) of what is shown, so that two different figures
 * on one page do not share ids and the same figure always has the same.
 *
 * @throws {UsageError} where the caller's is no name
 */
export function idOf(id: string | undefined, shown: unknown): string {
  if (id !== undefined) {
    if (typeof id === 'string' && /^[A-Za-z][\w-]{0,99}$/.test(id)) return id;
    throw new UsageError(badId(id));
  }
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(shown)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `cf-${(hash >>> 0).toString(36)}`;
}
