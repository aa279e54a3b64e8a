/**
 * `npm run contact-sheet [-- city-radar] [-- --only gaps] [-- --width 720] [-- --lang en]`: every case of every chart
 * as pictures, for eyes. 320, 720 and 1200 px, English and Simplified Chinese, in light; the first case also in dark.
 * Several cases stand on one page: .cache/contact-sheets/<tag>-<width>-<lang>-<page>.png
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { chooseBrowser } from './lib/choose-browser.mjs';
import { browserFile, root } from './lib/paths.mjs';

const folder = join(root, '.cache', 'contact-sheets');
const conditions = ['cityfacts-source', 'module', 'node', 'development|production'];
/** Width of a figure → how many stand beside each other, and how many on a page. */
const grids = new Map([
  [320, { columns: 4, cells: 4 }],
  [720, { columns: 2, cells: 4 }],
  [1200, { columns: 1, cells: 1 }],
]);

/** Longer pages are cut, so that a picture shows on a screen what it holds. */
const SLICE = 1800;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, width: { type: 'string' }, lang: { type: 'string' } },
});

/** A module of the sources, as Vite sees them. */
async function fromSource(path) {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    environments: { inline: { resolve: { conditions, noExternal: [/^@cityfacts\//] } } },
  });
  return module;
}

/** Every picture that is asked for: `{ tag, width, lang, figures }`. */
function settings(casesByTag, drawCase) {
  const langs = values.lang ? [values.lang] : ['en', 'zh-Hans'];
  const widths = values.width ? [Number(values.width)] : [...grids.keys()];
  return casesByTag
    .filter(([tag]) => positionals.length === 0 || positionals.includes(tag))
    .flatMap(([tag, cases]) => langs.flatMap(lang => widths.map(width => ({ tag, cases, lang, width }))))
    .map(({ tag, cases, lang, width }) => {
      const chosen = cases.filter(({ name, heavy }) => (values.only ? name.includes(values.only) : !heavy));
      const draw = (one, theme) => ({ name: one.name, theme, svg: drawCase(tag, one, { lang, width, theme }) });
      const dark = chosen.slice(0, 1).map(one => draw(one, 'dark'));
      return { tag, lang, width, figures: [...chosen.map(one => draw(one, 'light')), ...dark] };
    });
}

/** One page of figures, as HTML. */
function pageOf({ tag, lang, width }, figures, columns) {
  const cells = figures.map(
    ({ name, theme, svg }) => `<div><p>${tag} · ${name} · ${width} · ${lang} · ${theme}</p>${svg}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:8px;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:12px;align-items:start;background:#cfd3d8;width:max-content}
p{margin:0 0 2px;font:11px monospace}svg{display:block}</style>${cells.join('')}`;
}

const { casesByTag } = await fromSource('test/gallery/cases.ts');
const { drawCase } = await fromSource('test/gallery/draw-case.ts');
await chooseBrowser();
const { path, args, env } = JSON.parse(readFileSync(browserFile, 'utf8'));
// It comes with the launcher of the browser tests and is no dependency of its own.
const launcher = createRequire(import.meta.url).resolve('@web/test-runner-chrome');
const puppeteer = createRequire(launcher)('puppeteer-core');
const browser = await puppeteer.launch({
  executablePath: path,
  args,
  env: { ...process.env, ...env },
  headless: 'shell',
});
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const setting of settings(casesByTag, drawCase)) {
    const { tag, lang, width, figures } = setting;
    let count = 0;
    const { columns, cells } = grids.get(width) ?? { columns: 1, cells: 1 };
    for (let at = 0; at < figures.length; at += cells) {
      await page.setContent(pageOf(setting, figures.slice(at, at + cells), columns));
      const { width: wide, height } = await page.evaluate(() => document.body.getBoundingClientRect().toJSON());
      for (let y = 0; y < height + 16; y += SLICE) {
        count += 1;
        const path = join(folder, `${tag}-${width}-${lang}-${String(count).padStart(3, '0')}.png`);
        const clip = { x: 0, y, width: wide + 16, height: Math.min(SLICE, height + 16 - y) };
        await page.screenshot({ path, clip, captureBeyondViewport: true });
      }
    }
  }
  console.log('Contact sheets are in .cache/contact-sheets');
} finally {
  await browser.close();
}
