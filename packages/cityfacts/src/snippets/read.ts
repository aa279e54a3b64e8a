import { attributesOf, newestSource, type FigureOptions, type Problem, type I18n } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import type { Tag } from '../registry.js';
import { checkWidth, resolveRequest, type RenderRequest } from '../render-request.js';
import type { OwnData } from './own-data.js';
import type { SnippetRequest } from './types.js';

/** A request that has been read: everything in it can be drawn. */
export interface Read {
  readonly tag: Tag;
  readonly i18n: I18n;
  readonly width: number;
  readonly options: FigureOptions;
  /** What differs from the defaults, as it is in a tag. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
  readonly figure: Figure;
  readonly dataAsOf: string | null;
  readonly data: OwnData | undefined;
}

/** @throws {UsageError} that names the value and what is allowed */
export function read(
  { tag, lang, options, width: px, data }: SnippetRequest,
  onWarning?: (problem: Problem) => void,
): Read {
  const width = checkWidth('width', px);
  const ordered = resolveRequest(tag, { lang, onWarning, ...options, ...rowsFor(data) });
  const attributes = attributesOf<FigureOptions>(ordered.chart.options, ordered.options);
  const { figure } = ordered.draw(width);
  return {
    tag,
    i18n: ordered.i18n,
    width,
    options: ordered.options,
    attributes,
    figure,
    dataAsOf: newestSource(figure.documents),
    data,
  };
}

/** The same for the functions of `cityfacts/static.js`. The table of the chart has read the options already. */
export const asked = ({ attributes, i18n, data }: Read): RenderRequest<Tag> =>
  ({ ...Object.fromEntries(attributes), lang: i18n.locale, ...rowsFor(data) }) as RenderRequest<Tag>;

/** The author's table as those functions take it. */
const rowsFor = (
  data: OwnData | undefined,
): Pick<RenderRequest<Tag>, 'data' | 'columns' | 'numberLocale' | 'lenient'> =>
  data ? { data: data.text, columns: data.columns, numberLocale: data.numberLocale, lenient: true } : {};
