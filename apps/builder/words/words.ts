import type { Host, Note, Loading, Picture } from '../../../packages/cityfacts/src/snippets/types.js';

/** A name and a line about it. */
export interface Named {
  readonly name: string;
  readonly about: string;
}

/** The part that takes an editor's own table. */
export interface OwnWords {
  readonly content: string;
  readonly bundled: Named;
  readonly own: Named;
  readonly paste: string;
  /** By chart: the columns that it reads. */
  readonly about: Readonly<Record<string, string>>;
  readonly file: string;
  readonly example: string;
  readonly save: string;
  readonly clear: string;
  understood(rows: number, leftOut: number): string;
  readonly mapping: string;
  readonly columns: Readonly<Record<string, string>>;
  noHead(position: number): string;
  auto(name: string): string;
  readonly unused: string;
  readonly numbers: string;
  /** By language tag; `''`: as they are. */
  readonly formats: Readonly<Record<string, string>>;
  notText(file: string): string;
  readonly notKept: string;
  /** The column that bars show of several. */
  first(head: string): string;
  /** What to do with a table that is not understood. */
  readonly match: string;
  /** In place of the code: there is no table, or one that cannot be read. */
  readonly none: string;
  readonly unread: string;
}

/** Every word of the page that is not the library's own. */
export interface PageWords {
  readonly parts: {
    readonly where: string;
    readonly chart: string;
    readonly shown: string;
    readonly text: string;
    readonly around: string;
  };
  readonly own: OwnWords;
  readonly chart: string;
  readonly charts: Readonly<Record<string, string>>;
  /** What is compared. */
  readonly chartsAbout: Readonly<Record<string, string>>;
  readonly language: string;
  readonly host: string;
  readonly hosts: { readonly [H in Host]: Named };
  readonly width: string;
  readonly widthAbout: { readonly [H in Host]: string };
  readonly base: Named;
  readonly httpsBase: string;
  readonly version: string;
  readonly live: Named;
  readonly pinned: Named;
  readonly loading: string;
  readonly loadings: { readonly [L in Loading]: Named };
  readonly picture: string;
  readonly pictures: { readonly [P in Picture]: string };
  /** Options by attribute. One that is not here has its attribute for a name and the library's own line. */
  readonly options: Readonly<Record<string, Named>>;
  /** Values of choices by `attribute/value`, else `value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly byDefault: string;
  chosen(count: number): string;
  toMend(count: number): string;
  readonly ids: string;
  readonly clear: string;
  readonly code: string;
  readonly head: string;
  readonly body: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly files: string;
  readonly filesAbout: string;
  /** A page in the zip that shows the chart. */
  pageAbout(file: string): string;
  /** Files that the code names, or a picture to have at hand. */
  readonly made: { readonly file: Named; readonly spare: Named };
  /** Beside a command that PowerShell and cmd.exe read otherwise. */
  readonly posix: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly saveZip: string;
  readonly saved: string;
  notSaved(cause: string): string;
  dataAsOf(date: string): string;
  readonly notes: { readonly [N in Note]: string };
  readonly preview: string;
  readonly previewAbout: { readonly [H in Host]: string };
  readonly openPreview: string;
  readonly mend: string;
  readonly says: string;
  bad(value: string, allowed: string): string;
  readonly leftOut: string;
  badWidth(value: string): string;
  badBase(value: string): string;
  noHttps(value: string): string;
  /** The code loads scripts from there. */
  foreignHost(host: string): string;
  /** The name of that server has letters that look like others. */
  readonly lookAlike: string;
}
