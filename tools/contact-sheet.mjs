/**
 * `npm run contact-sheet [-- city-radar] [-- --only gaps] [-- --width 720] [-- --lang en]`: every case of every chart
 * as pictures, for eyes. 320, 720 and 1200 px, English and Simplified Chinese, in light; the first case also in dark, in
 * print, in Traditional Chinese, in forced colours, with more contrast and in the house styles.
 * `--house-styles` draws docs/images/house-styles.png instead.
 * Several cases are on one page: .cache/contact-sheets/<tag>-<width>-<lang>-<page>.png, …-as-<what>-<page>.png
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { openBrowser } from './lib/open-browser.mjs';
import { embed, root } from './lib/paths.mjs';

const folder = join(root, '.cache', 'contact-sheets');
const conditions = ['cityfacts-source', 'module', 'node', 'development|production'];
/** Width of a figure → how many are beside each other, and how many on a page. */
const grids = new Map([
  [320, { columns: 4, cells: 4 }],
  [720, { columns: 2, cells: 4 }],
  [1200, { columns: 1, cells: 1 }],
]);

/** Longer pages are cut, so that a picture shows on a screen what it holds. */
const SLICE = 1800;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    width: { type: 'string' },
    lang: { type: 'string' },
    'house-styles': { type: 'boolean' },
  },
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

/** How the first case of a chart is shown besides light: as a file in another theme or language, or on a page. */
const others = [
  { name: 'dark', theme: 'dark' },
  { name: 'print', theme: 'print' },
  { name: 'zh-Hant', lang: 'zh-Hant' },
  { name: 'forced colours', page: true, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'more contrast', page: true, features: [{ name: 'prefers-contrast', value: 'more' }] },
  ...['broadsheet', 'financial-daily', 'data-desk', 'statistics-office'].flatMap(house =>
    ['light', 'dark', 'print'].map(scheme => ({ name: `${house} ${scheme}`, page: true, house, scheme })),
  ),
];

/** Every picture that is asked for: `{ file, width, features, figures: [{ caption, markup, house }] }`. */
function sheetsOf(casesByTag, drawCase, drawOnPage) {
  const langs = values.lang ? [values.lang] : ['en', 'zh-Hans'];
  const widths = values.width ? [Number(values.width)] : [...grids.keys()];
  const asked = casesByTag.filter(([tag]) => positionals.length === 0 || positionals.includes(tag));
  return asked.flatMap(([tag, cases]) =>
    widths.flatMap(width => {
      const caption = (...words) => [tag, ...words, width].join(' · ');
      const chosen = cases.filter(({ name, heavy }) => (values.only ? name.includes(values.only) : !heavy));
      const inLight = langs.map(lang => ({
        file: `${tag}-${width}-${lang}`,
        width,
        features: [],
        figures: chosen.map(one => ({
          caption: caption(one.name, lang),
          markup: drawCase(tag, one, { lang, width, theme: 'light' }),
        })),
      }));
      if (values.only) return inLight;
      const inOthers = others.map(({ name, lang = langs[0], theme = 'light', page, house, scheme, features = [] }) => ({
        file: `${tag}-${width}-as-${name.replaceAll(' ', '-')}`,
        width,
        features,
        media: scheme === 'print' ? 'print' : 'screen',
        figures: [
          {
            caption: caption(name, lang),
            house,
            scheme,
            markup: page ? drawOnPage(tag, { lang, width }) : drawCase(tag, cases[0], { lang, width, theme }),
          },
        ],
      }));
      return [...inLight, ...inOthers];
    }),
  );
}

/** One page of figures, as HTML. */
function pageOf(figures, width, columns, styles) {
  const cells = figures.map(
    ({ caption, markup, house = '', scheme = 'light' }) =>
      `<div><p>${caption}</p><div class="${house}" style="width:${width}px;color-scheme:${scheme === 'dark' ? 'dark' : 'light'}">${markup}</div></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:8px;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:12px;align-items:start;background:#cfd3d8;width:max-content}
body>div>p{margin:0 0 2px;font:11px monospace}body>div>div>svg{display:block}${styles}</style>${cells.join('')}`;
}

const { casesByTag } = await fromSource('test/gallery/cases.ts');
const { drawCase } = await fromSource('test/gallery/draw-case.ts');
const { renderHtml, stylesheet } = await fromSource('packages/cityfacts/src/static.ts');
const houses = [...new Set(others.flatMap(({ house }) => house ?? []))];
const houseStyles = houses.map(house => readFileSync(join(embed, 'src', 'themes', `${house}.css`), 'utf8'));
const styles = [stylesheet(), ...houseStyles].join('\n');
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  const connection = await page.createCDPSession();
  const drawOnPage = (tag, { lang, width, ...options }) => renderHtml(tag, { lang, widths: [width], ...options });
  if (values['house-styles']) {
    const shared = { noSource: true, width: 420 };
    const cities = ['beijing', 'shenzhen', 'hangzhou'];
    const charts = [
      drawOnPage('city-radar', { ...shared, lang: 'en', view: 'radar' }),
      drawOnPage('fund-bars', { ...shared, lang: 'zh-Hans', cities: ['shanghai'] }),
      drawOnPage('policy-timeline', { ...shared, lang: 'en', view: 'timeline', cities, from: '2023', to: '2025' }),
      drawOnPage('fund-bars', { ...shared, lang: 'en', cities: ['shanghai'] }),
    ];
    const figures = ['light', 'dark'].flatMap(scheme =>
      charts.map((markup, index) => ({ caption: '', markup, house: houses[index], scheme })),
    );
    const rows = 'body>div>div{height:620px;overflow:hidden}';
    await page.setContent(pageOf(figures, shared.width, 4, `${styles}${rows}`));
    const clip = { x: 0, y: 0, width: 4 * shared.width + 52, height: 1290 };
    await page.screenshot({
      path: join(root, 'docs', 'images', 'house-styles.png'),
      clip,
      captureBeyondViewport: true,
    });
    console.log('The picture is docs/images/house-styles.png');
  } else {
    await drawSheets(page, connection, drawOnPage);
    console.log('Contact sheets are in .cache/contact-sheets');
  }
} finally {
  await browser.close();
}

async function drawSheets(page, connection, drawOnPage) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, width, features, media = 'screen', figures } of sheetsOf(casesByTag, drawCase, drawOnPage)) {
    let count = 0;
    const { columns: most, cells } = grids.get(width) ?? { columns: 1, cells: 1 };
    const columns = Math.min(most, figures.length);
    await connection.send('Emulation.setEmulatedMedia', { media, features });
    for (let at = 0; at < figures.length; at += cells) {
      await page.setContent(pageOf(figures.slice(at, at + cells), width, columns, styles));
      const { width: wide, height } = await page.evaluate(() => document.body.getBoundingClientRect().toJSON());
      for (let y = 0; y < height + 16; y += SLICE) {
        count += 1;
        const path = join(folder, `${file}-${String(count).padStart(3, '0')}.png`);
        const clip = { x: 0, y, width: wide + 16, height: Math.min(SLICE, height + 16 - y) };
        await page.screenshot({ path, clip, captureBeyondViewport: true });
      }
    }
  }
}
