import type { Locale } from '@cityfacts/data';
import type { Tag } from '../registry.js';
import type { OwnData } from './own-data.js';

/** Where a chart is to be. */
export const hosts = ['script', 'iframe', 'html', 'wechat', 'amp', 'image', 'mail'] as const;
export type Host = (typeof hosts)[number];

/** Files that an `<img>` can show. */
export const pictures = ['svg', 'png'] as const;
export type Picture = (typeof pictures)[number];

/**
 * How a page loads the element. `lazy`: static figure first, script when a reader comes near or the page is idle;
 * `interaction`: static figure first, script when a reader acts; `figure`: static figure and script at once; `script`: the script alone.
 */
export const loadings = ['lazy', 'interaction', 'figure', 'script'] as const;
export type Loading = (typeof loadings)[number];

/** What an editor chooses. */
export interface SnippetRequest {
  readonly host: Host;
  readonly tag: Tag;
  readonly lang: Locale;
  /** Options by attribute, as the text of the attribute; `theme` is one of them. */
  readonly options: Readonly<Record<string, string>>;
  /** Outer width of the figure, px: exact for frames and pictures, the wider drawing of two for figures that follow their column. */
  readonly width: number;
  /** Address of the folder that the files are uploaded to; `''`: beside the page. */
  readonly base: string;
  /** `true`: file names with a hash, which never change, and their integrity values. `false`: plain names. */
  readonly pinned: boolean;
  /** The content of `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Host `script`. */
  readonly loading: Loading;
  /** Host `image`. */
  readonly picture: Picture;
  /** A table of the author in place of the bundled rows. */
  readonly data?: OwnData | undefined;
}

/** What an editor has to know of a snippet; words for it are the page's. */
export type Note =
  'own-options' | 'height' | 'default-first' | 'frame-live' | 'no-menu' | 'phone' | 'growth' | 'colours' | 'remake';

/** A file to write as it is. */
export interface Page {
  readonly file: string;
  readonly content: string;
}

/** A file that a command makes. */
export interface Made {
  readonly file: string;
  readonly command: string;
  /** `any`: sh, bash, zsh, PowerShell and cmd.exe read the command alike. `posix`: only the first three do. */
  readonly shell: 'any' | 'posix';
}

export interface Snippet {
  /** What goes into the article. */
  readonly code: string;
  /** What goes into the head of the page, where the host asks for that. */
  readonly head: string;
  /** Files of the build to upload to the base address, by their path in `packages/cityfacts/dist`. */
  readonly files: readonly string[];
  /** Files with the author's table: the table itself, a page of it. Upload them to the base address. */
  readonly own: readonly Page[];
  /** Files to make, and to upload there too where `code` names them. */
  readonly made: readonly Made[];
  /** Draws the same as a picture to keep. */
  readonly svg: () => string;
  readonly notes: readonly Note[];
  /** EDTF date of the newest source of what is shown. */
  readonly dataAsOf: string | null;
}
