/** The pages that are made of HTML, by their addresses below the folder of a language. */
import { cities, index as dataset, indicators, page as datasetPage, type Kind } from './dataset';
import type { Lang } from './html';
import { index as reference, pages as references, reference as referencePage } from './reference';
import { versions } from './versions';

export interface MadePage {
  readonly title: string;
  readonly html: string;
  /** For the list "On this page"; none: the page uses its whole width. */
  readonly headings?: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** Path ─▶ what makes the page. */
export const madePages: Readonly<Record<string, (lang: Lang) => MadePage>> = {
  reference,
  dataset,
  versions,
  ...Object.fromEntries(references.map(page => [`reference/${page}`, (lang: Lang) => referencePage(page, lang)])),
  ...Object.fromEntries(
    (Object.entries({ cities, indicators }) as [Kind, readonly { readonly id: string }[]][]).flatMap(([kind, all]) =>
      all.map(({ id }) => [`dataset/${kind}/${id}`, (lang: Lang) => datasetPage(kind, id, lang)]),
    ),
  ),
};
