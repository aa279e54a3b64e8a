// Update: swap the data (the other cities, funds or policies) and narrow the chart from 700 to 360 px, 30 times each.
import { openAll, closeAll, measured, rotate, turns, widgetsOf } from '../lib/stage.mjs';
import { limit } from '../lib/browser.mjs';
import { tidy } from '../lib/tidy.mjs';
import { round } from '../lib/stats.mjs';
import { BASE, WIDGETS } from '../fixtures.mjs';

const ROUNDS = 5,
  PER = 6;
export async function run(ctx) {
  const pages = await openAll(ctx, ['noop', ...ctx.peers]),
    got = {},
    calib = [];
  const rounds = ctx.opts.quick ? 1 : ROUNDS,
    stop = ctx.deadline(140);
  const swap = (page, set) => measured(page, set => window.__bench.update(set), set);
  const narrow = (page, w) => measured(page, w => window.__bench.resize(window.__fx.NARROW[w], 'A'), w);
  const widen = (page, w) =>
    limit(
      page.evaluate(w => window.__bench.resize(window.__fx.SIZE[w], 'A'), w),
      30000,
    ); // back again, not measured
  let r = 0,
    longest = 0;
  for (; r < rounds && stop.left() > longest; r++) {
    const t0 = Date.now();
    calib.push(round(await pages.get('noop').evaluate(() => window.__bench.calibrate())));
    for (const w of WIDGETS)
      for (const name of rotate([...pages.keys()], r * 5)) {
        const g = (got[name] ??= {});
        if (!widgetsOf(name).includes(w) || g[`swap ${w}`]?.error) continue;
        const page = pages.get(name),
          swaps = (g[`swap ${w}`] ??= []),
          sizes = (g[`resize ${w}`] ??= []);
        try {
          await page.evaluate(([w, n]) => window.__bench.create(w, n), [w, BASE[w]]);
          if (r === 0) {
            await swap(page, 'B');
            await swap(page, 'A');
            await narrow(page, w);
            await widen(page, w);
          }
          const per = 2 * Math.ceil(turns(swaps, PER) / 2); // even, so that A is back at the end
          for (let i = 0; i < per; i++) swaps.push({ round: r, ...(await swap(page, i % 2 ? 'A' : 'B')) });
          for (let i = 0; i < per; i++) {
            sizes.push({ round: r, ...(await narrow(page, w)) });
            await widen(page, w);
          }
        } catch (e) {
          swaps.error = sizes.error = ctx.short(e);
          ctx.fail(name, e);
        }
        await page.evaluate(() => window.__bench.destroy()).catch(() => {});
      }
    longest = Date.now() - t0;
    ctx.log(`  round ${r + 1}/${rounds}`);
  }
  await closeAll(pages);
  (ctx.notes ??= {}).update = { rounds: r, per: PER, calibrationMs: calib };
  return tidy(got);
}
