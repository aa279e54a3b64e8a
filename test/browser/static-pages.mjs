/**
 * Middleware of the test server: `/test/browser/pages/<tag>.html` is a page as a news site would have it, with the
 * stylesheet and the element with the static figure in it; `charts.html` has all three, `article.html` is the article of
 * apps/article.
 *
 *   lang=zh-Hans                       the language of page and figure
 *   script=city-radar.en.js&kind=…     a CDN file, as `module` or (default) as classic script; several separated by commas.
 *                                      `0.0.0/city-radar.en.js` is the same in that version; `own-lit.js` is of the page,
 *                                      `own-npm.js` too, with the charts from npm in it
 *   widths=360,1200                    of the drawings in the figures
 *   bare=                              the elements alone, without figures and stylesheet
 *   quirks=                            without a doctype
 *   csp=strict                         under the zero-permission policy (tools/lib/strict-policy.mjs)
 *
 * `/test/browser/pages/height?tag=…&lang=…&width=…[&view=…]` is how high the library says that a frame has to be.
 * `/test/browser/pages/nocharset/<CDN file>` is the file without a word on its encoding.
 * `/test/browser/pages/charts/` is a folder as `cityfacts oembed` makes it: what it writes, and the CDN files.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromSource } from '../../packages/cityfacts/build.mjs';
import { cdnBundle } from '../../tools/lib/cdn-bundle.mjs';
import { cdn, root } from '../../tools/lib/paths.mjs';
import { articlePage } from './article-page.mjs';

const folder = '/test/browser/pages/';
const dist = '/packages/cityfacts/dist/';
const tags = ['city-radar', 'fund-bars', 'policy-timeline'];
const plain = text => text.replace(/[^\w.,/-]/g, '');

let rendering;
let measuring;

async function heightOf({ tag, width, ...options }) {
  measuring ??= fromSource('frame/height.ts');
  const { frameHeight } = await measuring;
  return String(frameHeight(tag, options, Number(width)));
}

let answering;
const made = new Map();

/** A file of the folder, made for this address: `frame/<tag>.<lang>.html`, `oembed/<tag>.<lang>.json`, `<CDN file>`. */
async function published(path, base) {
  const [, tag, lang] = /^(?:frame|oembed)\/([a-z-]+)\.([A-Za-z-]+)\./.exec(path) ?? [];
  if (!tag) return readFile(join(cdn, plain(path)), 'utf8');
  answering ??= fromSource('oembed/files.ts');
  const { oembedFiles } = await answering;
  const request = { base, width: 720, tags: [tag], langs: [lang], thumbnail: async () => undefined };
  made.set(`${tag} ${lang}`, made.get(`${tag} ${lang}`) ?? oembedFiles(request));
  return (await made.get(`${tag} ${lang}`))[path];
}

/** Koa middleware; a body that it sets is sent as it is. */
export async function staticPages(context, next) {
  if (!context.path.startsWith(folder)) return next();
  if (context.path === `${folder}height`) {
    context.body = await heightOf(context.query);
    return undefined;
  }
  if (context.path.startsWith(`${folder}charts/`)) {
    context.type = context.path.split('.').at(-1);
    context.body = await published(context.path.slice(folder.length + 7), `${context.origin}${folder}charts/`);
    return undefined;
  }
  if (context.path.startsWith(`${folder}nocharset/`)) {
    context.set('Content-Type', 'text/javascript');
    context.body = await readFile(join(cdn, plain(context.path.slice(folder.length + 10))));
    return undefined;
  }
  const [, version, file] =
    /^(?:(\d+\.\d+\.\d+)\/)?([\w-]+(?:\.[\w-]+)+)$/.exec(context.path.slice(folder.length)) ?? [];
  const body = await bodyOf(file ?? '', version, context.query);
  if (body === undefined) return next();
  context.type = file.endsWith('.html') ? 'html' : 'js';
  context.body = body;
}

async function bodyOf(file, version, query) {
  if (version) return otherVersion(file, version);
  if (file === 'own-lit.js') return ownLit();
  if (file === 'own-npm.js') return ownNpm();
  const [tag, extension] = file.split('.');
  const lang = plain(query.lang ?? 'en');
  const watch = `<script src="${folder}watch.js"></script>`;
  if (extension !== 'html') return undefined;
  return tag === 'article' ? articlePage(lang, watch) : page(tag === 'charts' ? tags : [tag], lang, watch, query);
}

async function page(shown, lang, watch, query) {
  rendering ??= fromSource('static.ts');
  const { renderElement } = await rendering;
  const bare = query.bare !== undefined;
  const kind = query.kind === 'module' ? 'type="module"' : 'defer';
  const scripts = (query.script ?? '').split(',').map(plain).filter(Boolean);
  const widths = query.widths?.split(',').map(Number);
  const address = script => (/^(\d|own)/.test(script) ? folder : dist) + script;
  return [
    `${query.quirks === undefined ? '<!DOCTYPE html>' : ''}<html lang="${lang}"><head><meta charset="utf-8"><title>${shown[0]}</title>`,
    watch,
    bare ? '' : `<link rel="stylesheet" href="${dist}cityfacts.css">`,
    ...scripts.map(script => `<script ${kind} src="${address(script)}"></script>`),
    '</head><body>',
    ...shown.map(tag => (bare ? `<${tag}></${tag}>` : renderElement(tag, { lang, widths }))),
    '</body></html>',
  ].join('\n');
}

/** A CDN file as another version of the library would have it. */
function otherVersion(file, version) {
  const { version: present } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return readFileSync(join(cdn, file), 'utf8').replaceAll(present, version);
}

let building;

/** The script of a page with a copy of Lit of its own. */
async function ownLit() {
  building ??= cdnBundle(join(root, folder, 'own-lit.ts'), 'own-lit');
  return (await building).code;
}

let npmBuilding;

/** The script of a page as a bundler makes it of the packages. */
async function ownNpm() {
  npmBuilding ??= build({
    entryPoints: [join(root, folder, 'own-npm.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'ascii',
    target: 'es2022',
    conditions: ['cityfacts-source', 'browser', 'production'],
    tsconfig: join(root, 'tsconfig.base.json'),
  });
  return (await npmBuilding).outputFiles[0].text;
}
