/**
 * Middleware of the test server: `/test/browser/pages/<tag>.html` is a page as a news site would have it, with the
 * stylesheet and the element with the static figure in it; `article.html` is the article of docs/article.
 *
 *   lang=zh-Hans                       the language of page and figure
 *   script=city-radar.en.js&kind=…     a CDN file, as `module` or (default) as classic script; several parted by commas
 *   bare=                              the element alone, without figure and stylesheet
 *   csp=strict                         under the zero-permission policy (scripts/lib/strict-policy.mjs)
 */
import { fromSource } from '../../packages/embed/build.mjs';
import { articlePage } from './article-page.mjs';

const folder = '/test/browser/pages/';
const dist = '/packages/embed/dist/';
const plain = text => text.replace(/[^\w.-]/g, '');

let rendering;

/** Koa middleware; a body that it sets is sent as it is. */
export async function staticPages(context, next) {
  const { path, query } = context;
  const tag = path.startsWith(folder) ? /^([a-z-]+)\.html$/.exec(path.slice(folder.length))?.[1] : undefined;
  if (tag === undefined) return next();
  const lang = plain(query.lang ?? 'en');
  const bare = query.bare !== undefined;
  const kind = query.kind === 'module' ? 'type="module"' : 'defer';
  const scripts = (query.script ?? '').split(',').map(plain).filter(Boolean);
  const watch = `<script src="${folder}watch.js"></script>`;
  context.type = 'html';
  if (tag === 'article') {
    context.body = await articlePage(lang, watch);
    return;
  }
  rendering ??= fromSource('static.ts');
  const { renderElement } = await rendering;
  context.body = [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${tag}</title>`,
    watch,
    bare ? '' : `<link rel="stylesheet" href="${dist}cityfacts.css">`,
    ...scripts.map(script => `<script ${kind} src="${dist}${script}"></script>`),
    `</head><body>${bare ? `<${tag}></${tag}>` : renderElement(tag, { lang })}</body></html>`,
  ].join('\n');
}
