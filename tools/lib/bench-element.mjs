import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn } from '../build.mjs';
import { openBrowser } from './open-browser.mjs';
import { cdn } from './paths.mjs';

/**
 * What `<policy-timeline>` costs in a browser at 1,200 px, for each of `counts`: CPU of the page's main thread, ms,
 * styles, layout and painting included. `first`: from rows in hand to the drawing on the page; `zoom`: another time window
 * of it. The best of `runs`, each on a page of its own.
 *
 * @param {readonly number[]} counts
 * @param {(count: number) => object} rowsOf
 */
export async function benchElement(counts, rowsOf, runs = 5) {
  await buildCdn();
  const script = readFileSync(join(cdn, 'policy-timeline.en.full.js'), 'utf8');
  const browser = await openBrowser();
  try {
    const results = [];
    for (const count of counts) {
      const rows = JSON.stringify(rowsOf(count));
      let best = { first: Infinity, zoom: Infinity, nodes: 0 };
      for (let run = 0; run < runs; run++) {
        const { first, zoom, nodes } = await once(browser, script, rows);
        best = { first: Math.min(best.first, first), zoom: Math.min(best.zoom, zoom), nodes };
      }
      results.push({ events: count, 'first ms': round(best.first), 'zoom ms': round(best.zoom), nodes: best.nodes });
    }
    return results;
  } finally {
    await browser.close();
  }
}

const round = ms => Number(ms.toFixed(1));

async function once(browser, script, rows) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1232, height: 1400 });
  await page.setContent('<!doctype html><html lang="en"><body style="margin:0">');
  await page.addScriptTag({ content: script });
  await page.evaluate(text => {
    globalThis.rows = JSON.parse(text);
    globalThis.painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  }, rows);
  const first = await taskTime(page, async () => {
    const chart = document.createElement('policy-timeline');
    chart.data = globalThis.rows;
    document.body.append(chart);
    await chart.drawn;
    await globalThis.painted();
  });
  const zoom = await taskTime(page, async () => {
    const chart = document.querySelector('policy-timeline');
    Object.assign(chart, { from: '2015-03', to: '2021-09' });
    await chart.updateComplete;
    await globalThis.painted();
  });
  const nodes = await page.evaluate(
    () => document.querySelector('policy-timeline').shadowRoot.querySelectorAll('.cf-drawing *').length,
  );
  await page.close();
  return { first, zoom, nodes };
}

/** CPU time of the main thread while `action` runs in the page, ms. */
async function taskTime(page, action) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await now();
  await page.evaluate(action);
  const spent = (await now()) - before;
  await session.detach();
  return spent;
}
