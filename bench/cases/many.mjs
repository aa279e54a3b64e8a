// N widgets in one page, radar, bars and timeline in turn, all created at once.
import { open, measured, rotate, widgetsOf } from '../lib/stage.mjs';
import { metrics, collect } from '../lib/browser.mjs';
import { exponent, median, medians, round } from '../lib/stats.mjs';

const COUNTS = [1, 10, 50, 100],
  REPS = 3,
  LIMIT = 40000;
export async function run(ctx) {
  const got = {},
    stop = ctx.deadline(120);
  // a fresh page for each repetition, as a reader's page is; the peers take turns
  for (let rep = 0; rep < (ctx.opts.quick ? 1 : REPS) && !stop.over(); rep++) {
    for (const name of rotate(['noop', ...ctx.peers], rep * 7)) {
      if (rep > 0 && stop.over()) break;
      let page;
      const mine = (got[name] ??= {});
      try {
        page = await open(ctx, name);
        const names = widgetsOf(name);
        for (const n of COUNTS) {
          const list = (mine[n] ??= []);
          if (list.error) break;
          const last = Object.values(mine)
            .filter(l => l !== list && l.length)
            .at(-1);
          if (last && median(last.map(x => x.work)) > 4000) {
            list.error = `skipped: ${last.at(-1).count} took ${round(last.at(-1).work / 1e3, 1)} s`;
            break;
          }
          try {
            await collect(page);
            const h0 = (await metrics(page)).JSHeapUsedSize;
            const r = await measured(
              page,
              ([n, names, wait]) => window.__bench.many(n, names, wait),
              [n, names, LIMIT],
              LIMIT + 5000,
            );
            await collect(page);
            r.heap = ((await metrics(page)).JSHeapUsedSize - h0) / 1e6;
            list.push({ count: n, ...r });
            await page.evaluate(() => window.__bench.endMany());
          } catch (e) {
            list.error = ctx.short(e);
            ctx.log(`  ${name} ${n}: ${list.error}`);
            break;
          }
        }
      } catch (e) {
        ctx.fail(name, e);
      }
      await page?.end();
    }
    ctx.log(`  repetition ${rep + 1}`);
  }
  const out = {};
  const net = (l, n, k) => median(l.map(x => x[k])) - (median((got.noop?.[n] ?? []).map(x => x[k])) ?? 0); // less the harness's own cost
  for (const [name, counts] of Object.entries(got)) {
    if (name === 'noop') continue;
    const rows = Object.fromEntries(
      Object.entries(counts).map(([n, l]) => {
        const f = got.floor?.[n],
          row = l.length ? { n: l.length, ...medians(l), cpu: round(net(l, n, 'cpu'), 3) } : {};
        if (l.length && f?.length)
          row.ratio = {
            cpu: round(net(l, n, 'cpu') / net(f, n, 'cpu')),
            work: round(net(l, n, 'work') / net(f, n, 'work')),
          };
        if (l.error) row.error = l.error;
        return [n, row];
      }),
    );
    out[name] = {
      widgets: widgetsOf(name),
      counts: rows,
      exponent: exponent(
        Object.entries(rows)
          .filter(([n, r]) => +n >= 10 && r.cpu)
          .map(([n, r]) => [+n, r.cpu]),
      ),
    };
  }
  return out;
}
