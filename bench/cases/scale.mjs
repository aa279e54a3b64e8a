// Scaling: more events, bars or cities in one chart, marks only (no labels beyond the axes), until a size takes too long.
import { openAll, open, closeAll, measured, rotate, widgetsOf } from '../lib/stage.mjs';
import { metrics, collect, renderer } from '../lib/browser.mjs';
import { exponent, median, medians, round } from '../lib/stats.mjs';
import { SERIES, WIDGETS } from '../fixtures.mjs';

const LIMIT = 15000,
  TOO_SLOW = 5000,
  REPS = 3;
export async function run(ctx) {
  const pages = await openAll(ctx, ['noop', ...ctx.peers]),
    got = {},
    stop = ctx.deadline(260),
    given = {};
  const prepare = (page, w, n) => page.evaluate(([w, n]) => window.__bench.prepare(w, n, { labels: false }), [w, n]);
  const create = (page, w, n) =>
    measured(page, ([w, n, wait]) => window.__bench.create(w, n, { labels: false, wait }), [w, n, LIMIT], LIMIT + 5000);
  const renew = async name => {
    const old = pages.get(name);
    await old.end();
    const page = await open(ctx, name);
    await new Promise(ok => setTimeout(ok, 300));
    page.proc = await renderer(page);
    pages.set(name, page);
  };
  const warmed = new Set();
  const warm = async (name, page, w) => {
    if (warmed.has(name + w)) return;
    warmed.add(name + w);
    for (let i = 0; i < 2; i++) {
      await create(page, w, SERIES[w][0]);
      await page.evaluate(() => window.__bench.destroy());
    }
  };
  for (const w of WIDGETS) {
    for (const n of SERIES[w]) {
      for (let rep = 0; rep < (ctx.opts.quick ? 1 : REPS); rep++)
        for (const name of rotate([...pages.keys()], rep * 7)) {
          if (!widgetsOf(name).includes(w)) continue;
          const sizes = ((got[name] ??= {})[w] ??= {}),
            mine = (sizes[n] ??= []);
          const before = Object.values(sizes)
            .filter(l => l !== mine && l.length)
            .at(-1);
          if (mine.error || mine.skipped) continue;
          if (given[`${name} ${w}`]) {
            mine.skipped = given[`${name} ${w}`];
            continue;
          }
          if (before && median(before.map(x => x.work)) > TOO_SLOW) {
            mine.skipped = `the size before took ${round(median(before.map(x => x.work)) / 1e3, 1)} s`;
            continue;
          }
          if (rep > 0 && (mine[0]?.work > 1000 || stop.over())) continue; // one repetition says enough of a long one
          if (stop.over() && rep === 0 && name !== 'floor' && name !== 'noop') {
            mine.skipped = 'out of time';
            continue;
          }
          const page = pages.get(name);
          try {
            if (rep === 0) {
              await warm(name, page, w);
              await prepare(page, w, n);
              await collect(page);
            }
            const h0 = rep === 0 ? (await metrics(page)).JSHeapUsedSize : 0;
            const r = await create(page, w, n);
            if (rep === 0) {
              r.nodes = await page.evaluate(() => window.__bench.nodes());
              await collect(page);
              r.heap = ((await metrics(page)).JSHeapUsedSize - h0) / 1e6;
            }
            mine.push(r);
            await page.evaluate(() => window.__bench.destroy());
          } catch (e) {
            mine.error = ctx.short(e);
            given[`${name} ${w}`] = `failed at ${n}`;
            ctx.log(`  ${name} ${w} ${n}: ${mine.error}`);
            try {
              await renew(name);
            } catch (e2) {
              ctx.fail(name, e2);
              pages.delete(name);
            }
          }
        }
      ctx.log(`  ${w} ${n}`);
    }
  }
  await closeAll(pages);
  const out = {};
  const none = (w, n, k) => median((got.noop?.[w]?.[n] ?? []).map(x => x[k])) ?? 0;
  for (const [name, ws] of Object.entries(got)) {
    if (name === 'noop') continue;
    out[name] = {};
    for (const [w, sizes] of Object.entries(ws)) {
      const rows = {};
      for (const [n, l] of Object.entries(sizes)) {
        const f = got.floor?.[w]?.[n];
        rows[n] = l.length ? { n: l.length, ...medians(l), nodes: l[0].nodes, heap: round(l[0].heap) } : {};
        if (l.length) {
          const net = (xs, k) => median(xs.map(x => x[k])) - none(w, n, k); // less the harness's own cost
          rows[n].cpu = round(net(l, 'cpu'), 3);
          if (f?.length)
            rows[n].ratio = {
              cpu: round(net(l, 'cpu') / net(f, 'cpu')),
              work: round(net(l, 'work') / net(f, 'work')),
              all: round(net(l, 'all') / net(f, 'all')),
            };
        }
        if (l.error) rows[n].error = l.error;
        if (l.skipped) rows[n].skipped = l.skipped;
      }
      const pts = (k, from = 0) =>
        Object.entries(rows)
          .map(([n, r]) => [+n, r[k]])
          .filter(([n, y]) => y > 0 && n >= from);
      // over all sizes, and over the last two measured, where the constant part no longer counts
      out[name][w] = {
        sizes: rows,
        exponent: {
          cpu: exponent(pts('cpu')),
          cpuLate: exponent(pts('cpu').slice(-2)),
          nodes: exponent(pts('nodes')),
          heapLate: exponent(pts('heap').slice(-2)),
        },
      };
    }
  }
  return out;
}
