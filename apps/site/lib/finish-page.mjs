/** The last step of every page: what its charts need, and addresses that work from any folder and from the disk. */

const tag = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const charts = ['city-radar', 'fund-bars', 'policy-timeline'];

const addresses = /(\s(?:href|src|data-root|data-dist)=")(\/(?!\/)[^"]*)"/g;

/**
 * @param {string} html
 * @param {string} path of the page, such as `/en/guides/embedding/`
 */
export function finishPage(html, path) {
  const language = /^\/(en|zh-hans)(\/|$)/.exec(path)?.[1];
  // Starlight is dark where no script chooses; paper is light. It gives code a direction of its own, beside which Chinese cannot break.
  const complete = withCharts(html, language)
    .replace('data-theme="dark"', 'data-theme="light"')
    .replaceAll('<code dir="auto">', '<code>');
  if (language !== 'zh-hans') return complete;
  // A page that exists in English only is shown in place in the other languages: so are the pages it links to.
  // A heading has another name in Chinese: a link to one stays in English.
  return complete.replace(tag, start =>
    /^<a\s/i.test(start) && !/\shreflang=/.test(start)
      ? start.replace(/(\shref=")\/en(?=[/"])([^"#]*")/, '$1/zh-hans$2')
      : start,
  );
}

/** Every address from the root in a tag ─▶ one from the page. */
export const inTag = (html, path) =>
  html.replace(tag, start => start.replace(addresses, (_, name, address) => `${name}${relative(address, path)}"`));

/** Style and script for static figures, only on pages that hold one. */
function withCharts(html, language) {
  const there = charts.filter(name => html.includes(`<${name}`));
  if (there.length === 0) return html;
  const file = `${there.length === 1 ? there[0] : 'cityfacts'}.${language === 'zh-hans' ? 'zh-Hans' : 'en'}.js`;
  return html.replace(
    '</head>',
    `<link rel="stylesheet" href="/dist/cityfacts.css"><script src="/dist/lazy.js" data-src="${file}" data-load="interaction" defer></script></head>`,
  );
}

/**
 * An address of the site from one of its pages. A folder is written with its index.html, so that it opens from the disk.
 *
 * @param {string} address `/en/guides/#own-data` @param {string} from `/en/`
 */
export function relative(address, from) {
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(address);
  // A folder that scripts add file names to stays one.
  if (path === '/dist/') return relative('/dist/cityfacts.css', from).replace('cityfacts.css', '');
  const file = path.endsWith('/') ? `${path}index.html` : /\.[^/]+$/.test(path) ? path : `${path}/index.html`;
  const folder = from.replace(/[^/]+\.html$/, '').replace(/\/$/, '');
  const parts = folder.split('/').slice(1);
  const target = file.split('/').slice(1);
  let shared = 0;
  while (shared < parts.length && shared < target.length - 1 && parts[shared] === target[shared]) shared++;
  const up = '../'.repeat(parts.length - shared);
  return `${up || './'}${target.slice(shared).join('/')}${rest}`;
}
