/** Which file of the repository is which page, and where a link between two files leads on the site. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The languages of the site: folder in its addresses ─▶ tag of HTML. */
export const languages = { en: 'en', 'zh-hans': 'zh-Hans' };

/** Markdown outside docs/ that is a page too. */
const others = {
  'CHANGELOG.md': 'changelog',
  'CONTRIBUTING.md': 'contributing',
  'SECURITY.md': 'security-policy',
  'bench/README.md': 'benchmark',
  'data/CHANGELOG.md': 'data/changelog',
  'data/README.md': 'data/about',
};

/** The Chinese page of a page, whether it is there or not. @param {string} file from the project's root */
export const chineseOf = file =>
  Object.hasOwn(others, file) ? `docs/zh-hans/${others[file]}.md` : file.replace(/^docs\//, 'docs/zh-hans/');

/** The English pages that are Markdown, from the project's root. */
export const englishPages = () => [
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map(name => `docs/${String(name).replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.md') && !name.startsWith('docs/zh-hans/')),
  ...Object.keys(others),
];

/** For the glob loader; `npm start` builds the pages of a first visit before the rest. */
export const patterns =
  process.env.CITYFACTS_SITE_PART === 'front'
    ? ['docs/start/*.md', 'docs/zh-hans/start/*.md']
    : ['docs/**/*.md', ...Object.keys(others)];

/**
 * The id of a page: its address without slashes at the ends, `en/guides/embedding`.
 *
 * @param {string} file from the project's root, with slashes
 * @returns {string | null} `null` for a file that is no page
 */
export function idOf(file) {
  if (Object.hasOwn(others, file)) return `en/${others[file]}`;
  const found = /^docs\/(zh-hans\/)?(.+)\.md$/.exec(file);
  if (!found) return null;
  return `${found[1] ?? 'en/'}${found[2].toLowerCase().replace(/(^|\/)(index|readme)$/, '')}`.replace(/\/$/, '');
}

/** Folders that have a page of their own. */
const folders = {
  'docs/decisions': 'en/decisions',
  'docs/zh-hans/decisions': 'zh-hans/decisions',
  docs: 'en',
  data: 'en/data/about',
};

/** A folder or a file that the site shows as it is. */
export const sourcePrefix = 'source/';

/**
 * Where a relative link leads.
 *
 * @param {string} url as written, such as `../charts/city-radar.md#options`
 * @param {string} from the file it is written in, from the project's root, with slashes
 * @returns {string} an address of the site that begins with a slash, or the same where it is no link to a file
 * @throws {Error} where no such file is there
 */
export function addressOf(url, from) {
  if (/^([a-z][a-z\d+.-]*:|\/|#|$)/i.test(url)) return url;
  const [, path, hash] = /^([^?#]*)(.*)$/.exec(url);
  const file = posix.normalize(posix.join(posix.dirname(from), decodeURI(path))).replace(/\/$/, '');
  const english = file.replace(/^docs\/zh-hans\//, 'docs/');
  // What is not translated is shown in English in its place, with other headings.
  if (english !== file && !existsSync(join(root, file)) && existsSync(join(root, english))) return `/${idOf(english)}/`;
  if (file.startsWith('..') || !existsSync(join(root, file)))
    throw new Error(`${from}: the link "${url}" leads to ${file}, which is not there; mend the path`);
  const id = statSync(join(root, file)).isDirectory() ? folders[file] : idOf(file);
  return id ? `/${id}/${hash}` : `/${sourcePrefix}${sourceFileOf(file)}${hash}`;
}

/** What a file of the repository is called on the site: as text where a browser would not show or might run it. */
export const sourceFileOf = file =>
  statSync(join(root, file)).isDirectory()
    ? `${file}/index.html`
    : /\.(csv|json|svg|png|txt|css)$/.test(file)
      ? file
      : `${file}.txt`;

/** Markdown files below a folder of docs, by name without extension; none where the folder is not there. */
export function namesIn(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter(name => name.endsWith('.md'))
    .map(name => name.slice(0, -3));
}

/** @param {string} file an absolute path @returns {string} from the project's root, with slashes */
export const fromRoot = file => file.slice(dirname(join(root, 'x')).length + 1).replaceAll('\\', '/');
