// Leak: create and destroy all of a peer's widgets 200 times; what stays after garbage collection.
import { open, widgetsOf } from '../lib/stage.mjs';
import { metrics, collect, limit } from '../lib/browser.mjs';
import { round } from '../lib/stats.mjs';

const TIMES = 200,
  STEPS = 4;
export async function run(ctx) {
  const out = {},
    each = ctx.opts.quick ? 3000 : 8000;
  for (const name of ctx.peers) {
    let page;
    const o = (out[name] = {});
    try {
      page = await open(ctx, name);
      const names = widgetsOf(name),
        heap = [];
      const read = async () => {
        await page.waitForTimeout(100);
        await collect(page);
        await page.waitForTimeout(50);
        await collect(page);
        const m = await metrics(page);
        return { heap: m.JSHeapUsedSize, nodes: m.Nodes, listeners: m.JSEventListeners, documents: m.Documents };
      };
      const churn = (times, ms) =>
        limit(
          page.evaluate(([t, n, ms]) => window.__bench.leak(t, n, ms), [times, names, ms]),
          ms + 25000,
        );
      await churn(15, 6000); // caches fill
      const a = await read();
      let done = 0,
        b = a;
      heap.push(a.heap);
      for (let i = 0; i < STEPS; i++) {
        done += await churn(TIMES / STEPS, (each * ctx.opts.budget) / STEPS);
        b = await read();
        heap.push(b.heap);
      }
      const host = await page.evaluate(() => document.querySelectorAll('*').length);
      const half = (heap[STEPS] - heap[STEPS / 2]) / 1e3; // the second half alone: what grows, not what fills
      Object.assign(o, {
        widgets: names,
        cycles: done,
        heapStart: round(a.heap / 1e6),
        heapEnd: round(b.heap / 1e6),
        heapSteps: heap.map(h => round(h / 1e6)),
        kBperCycle: round((b.heap - a.heap) / 1e3 / done, 3),
        kBperCycleLate: round(half / (done / 2), 3),
        nodes: b.nodes - a.nodes,
        nodesPerCycle: round((b.nodes - a.nodes) / done, 3),
        listeners: b.listeners - a.listeners,
        listenersPerCycle: round((b.listeners - a.listeners) / done, 3),
        elementsInPage: host,
      });
      ctx.log(
        `  ${name}: ${done} cycles, heap ${o.heapSteps.join(' ')} MB, nodes ${o.nodes > 0 ? '+' : ''}${o.nodes}, listeners ${o.listeners > 0 ? '+' : ''}${o.listeners}`,
      );
    } catch (e) {
      o.error = ctx.short(e);
      ctx.log(`  ${name}: ${o.error}`);
    }
    await page?.end();
  }
  return out;
}
