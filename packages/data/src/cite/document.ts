/** What both styles read from a source or the dataset, in the language of the reader. */
import { localize } from '../localize.js';
import type { Dataset, Locale, Source } from '../types.js';

export interface CitedDocument {
  /** A person as `Ma, Mengjuan` or `马梦娟`, a body as it calls itself. */
  readonly authors: readonly string[];
  /** Empty where none is named, or where it is the author. */
  readonly publisher: string;
  /** As printed; a descriptive title of ours has square brackets. */
  readonly title: string;
  /** Our English of a title that is printed in another language, else empty. */
  readonly translation: string;
  /** `2024-06-19`, `2024-06`, `2024`; empty where none is known. */
  readonly date: string;
  /** The day is not certain: an EDTF date with `~`, `?` or `%`. */
  readonly doubtful: boolean;
  readonly url: string;
  /** A body speaks for itself: where no person is named, it is the author. */
  readonly official: boolean;
  /** Of the dataset; empty for a source. */
  readonly version: string;
}

/** A title as printed and, for English readers, in translation; rows of one language hold one of them. */
function titles({ title }: Source, lang: Locale): readonly [printed: string, translation: string] {
  const own = localize(title, lang);
  const ours = own.startsWith('[');
  const printed = !lang.startsWith('zh') && !ours && typeof title === 'object' ? (title['zh-Hans'] ?? own) : own;
  return [printed, printed.replaceAll("'", '’') === own.replaceAll("'", '’') ? '' : own];
}

export function documentOf(of: Source | Dataset, lang: Locale): CitedDocument {
  const isDataset = 'version' in of;
  const official = isDataset || of.tier === 'official';
  const names = isDataset ? '' : localize(of.author, lang);
  const publisher = localize(of.publisher, lang);
  const body = names === '' && official;
  const [title, translation] = isDataset ? [localize(of.title, lang), ''] : titles(of, lang);
  const [date = ''] = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?/.exec(of.published ?? '') ?? [];
  return {
    authors: (body ? publisher : names).split(body ? /$^/ : /[;；]\s*/).filter(Boolean),
    publisher: body ? '' : publisher,
    title,
    translation,
    date,
    doubtful: /[~?%]/.test(of.published ?? ''),
    url: isDataset ? '' : (of.url ?? ''),
    official,
    version: isDataset ? of.version : '',
  };
}

/** Parts that each end with a full stop, unless they end a sentence themselves. */
export const sentences = (parts: readonly string[], stop: string): string =>
  parts
    .filter(Boolean)
    .map(part => (/[.。!！?？]$/.test(part) ? part : part + stop))
    .join(stop === '.' ? ' ' : '');
