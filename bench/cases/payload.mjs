// Bytes to ship: JS and CSS, minified, by esbuild, rolldown and vite. Fonts and images a stylesheet names are listed apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from '../peers/index.mjs';
import { combos, entry, bundle, weigh, rolldownSize, viteSize, OUT } from '../lib/build.mjs';
import * as fx from '../fixtures.mjs';
import * as markup from '../peers/floor/markup.js';

export async function run(ctx) {
  const out = {};
  for (const peer of ctx.peers) {
    out[peer] = {};
    for (const [name, widgets] of combos(peer)) {
      try {
        const file = entry(peer, name, widgets);
        const outputs = await bundle(file, join(OUT, peer, name), ctx.opts.ours);
        const of = ext => outputs.filter(f => f.endsWith(ext)).map(f => readFileSync(f));
        const js = weigh(of('.js')),
          css = weigh(of('.css'));
        const rest = outputs.filter(f => !/\.(js|css)$/.test(f)).map(f => readFileSync(f));
        const r = (out[peer][name] = {
          js,
          css,
          total: { raw: js.raw + css.raw, gzip: js.gzip + css.gzip, brotli: js.brotli + css.brotli },
          assets: { files: rest.length, raw: rest.reduce((s, b) => s + b.length, 0) },
        });
        if (peer === 'floor') {
          // what the floor ships is the markup itself
          const svg = weigh(widgets.map(w => Buffer.from(markup[w](fx.make[w](), fx.SIZE[w]))));
          Object.assign(r, { js: svg, total: svg, code: js, rolldown: svg, vite: svg });
          continue;
        }
        const whole = widgets.length === PEERS[peer].widgets.length;
        for (const [tool, size, when] of [
          ['rolldown', rolldownSize, !ctx.opts.quick && (whole || ctx.opts.full)],
          ['vite', viteSize, ctx.opts.full && whole],
        ]) {
          if (when)
            try {
              r[tool] = await size(file, ctx.opts.ours);
            } catch (e) {
              r[tool] = { error: ctx.short(e) };
            }
        }
      } catch (e) {
        out[peer][name] = { error: ctx.short(e) };
      }
    }
    ctx.log(
      `  ${peer} ${Object.entries(out[peer])
        .map(([n, r]) => `${n} ${r.error ? `ERROR ${r.error}` : `${(r.total.brotli / 1e3).toFixed(1)} kB br`}`)
        .join(', ')}`,
    );
  }
  return out;
}
