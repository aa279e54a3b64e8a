// Warm render: one chart in an idle page, 30 times, the peers taking turns. ready (wall time) holds the wait for a frame
// of a peer that draws in one; cpu, the main thread's own time, does not.
import { openAll, closeAll, measured, rotate, turns, widgetsOf } from '../lib/stage.mjs';
import { round } from '../lib/stats.mjs';
import { tidy } from '../lib/tidy.mjs';
import { BASE, WIDGETS } from '../fixtures.mjs';

const ROUNDS = 6,
  PER = 5;

export async function run(ctx) {
  const names = ['noop', ...ctx.peers],
    pages = await openAll(ctx, names),
    got = {},
    calib = [];
  const rounds = ctx.opts.quick ? 2 : ROUNDS,
    stop = ctx.deadline(120);
  const create = (page, w) => measured(page, ([w, n]) => window.__bench.create(w, n), [w, BASE[w]]);
  const clear = page => page.evaluate(() => window.__bench.destroy());
  for (const [name, page] of [...pages])
    for (const w of widgetsOf(name)) {
      // warm up
      try {
        for (let i = 0; i < 3; i++) {
          await create(page, w);
          await clear(page);
        }
      } catch (e) {
        ctx.fail(name, e);
        ((got[name] ??= {})[w] = []).error = ctx.short(e);
      }
    }
  let longest = 0,
    r = 0;
  for (; r < rounds && stop.left() > longest; r++) {
    const t0 = Date.now();
    calib.push(round(await pages.get('noop').evaluate(() => window.__bench.calibrate())));
    for (const w of WIDGETS)
      for (const name of rotate([...pages.keys()], r * 5)) {
        if (!widgetsOf(name).includes(w) || got[name]?.[w]?.error) continue;
        const page = pages.get(name),
          list = ((got[name] ??= {})[w] ??= []);
        try {
          const per = turns(list, PER);
          for (let i = 0; i < per; i++) {
            const x = { round: r, ...(await create(page, w)) };
            x.nodes = list[0]?.nodes ?? (await page.evaluate(() => window.__bench.nodes()));
            list.push(x);
            if (i === per - 1 && r === 0) list.bytes = await page.evaluate(() => window.__bench.ownMarkup());
            await clear(page);
          }
          if (r === 0 && name !== 'noop') {
            // the peer's own markup by innerHTML, where it has any
            list.own = [];
            for (let i = 0; i < 8; i++) {
              const x = await measured(page, () => window.__bench.ownCreate());
              await clear(page);
              if (i > 1) list.own.push(x);
            }
          }
        } catch (e) {
          list.error = ctx.short(e);
          ctx.fail(name, e);
        }
      }
    longest = Date.now() - t0;
    ctx.log(`  round ${r + 1}/${rounds}`);
  }
  await closeAll(pages);
  (ctx.notes ??= {}).render = { rounds: r, per: PER, calibrationMs: calib };
  return tidy(got);
}
