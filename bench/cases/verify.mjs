// Does each peer really draw what it should? Text that must be there, ink on canvases, and a screenshot to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, widgetsOf } from '../lib/stage.mjs';
import { limit } from '../lib/browser.mjs';
import { BASE } from '../fixtures.mjs';

// The share of a screenshot's pixels that are not white: a picture that is really on the screen.
const inkOf = (page, png) =>
  page.evaluate(async b64 => {
    const bmp = await createImageBitmap(await (await fetch(`data:image/png;base64,${b64}`)).blob()),
      c = new OffscreenCanvas(bmp.width, bmp.height),
      x = c.getContext('2d');
    x.drawImage(bmp, 0, 0);
    const p = x.getImageData(0, 0, c.width, c.height).data;
    let ink = 0;
    for (let i = 0; i < p.length; i += 4) if (p[i] < 235 || p[i + 1] < 235 || p[i + 2] < 235) ink++;
    return +(ink / (p.length / 4)).toFixed(4);
  }, png.toString('base64'));

export async function run(ctx) {
  const shots = join(ctx.dir, '..', 'shots'),
    out = {};
  mkdirSync(shots, { recursive: true });
  for (const peer of ctx.peers) {
    let page;
    out[peer] = {};
    try {
      page = await open(ctx, peer);
      await page.evaluate(() => window.__bench.spyOnCanvas());
      for (const w of widgetsOf(peer)) {
        try {
          const v = await limit(
            page.evaluate(([w, n]) => window.__bench.verify(w, n), [w, BASE[w]]),
            30000,
          );
          out[peer][w] = {
            textAtReady: v.atReady.text,
            text: v.later.text,
            missing: v.later.missing,
            inkAtReady: v.atReady.ink,
            ink: v.later.ink,
            nodesAtReady: v.atReady.nodes,
            nodes: v.later.nodes,
            role: v.a11y.role,
            ariaLabels: v.a11y.labels,
          };
          out[peer][w].shotInk = await inkOf(
            page,
            await page.locator('#stage .host').screenshot({ path: join(shots, `${peer}-${w}.png`) }),
          );
          // after a swap and a resize, too
          out[peer][w].textAfterSwap = await limit(
            page.evaluate(w => window.__bench.verifySwap(w), w),
            30000,
          );
          await limit(
            page.evaluate(w => window.__bench.resize(window.__fx.NARROW[w], 'B'), w),
            30000,
          );
          await page.evaluate(() => window.__bench.painted());
          out[peer][w].narrowInk = await inkOf(
            page,
            await page.locator('#stage .host').screenshot({ path: join(shots, `${peer}-${w}-narrow.png`) }),
          );
        } catch (e) {
          out[peer][w] = { ...out[peer][w], error: ctx.short(e) };
        }
        await page.evaluate(() => window.__bench.destroy()).catch(() => {});
        if (page.errors.length) out[peer][w].console = page.errors.splice(0).slice(0, 3);
      }
      if (page.refused.size) out[peer].refused = [...page.refused];
    } catch (e) {
      out[peer].error = ctx.short(e);
    }
    await page?.end();
    ctx.log(
      `  ${peer} ${JSON.stringify(Object.fromEntries(Object.entries(out[peer]).map(([k, v]) => [k, v.error ?? (v.text !== undefined ? `${v.textAtReady.toFixed(2)}/${v.text.toFixed(2)}/${(v.textAfterSwap ?? 0).toFixed(2)} nodes ${v.nodes} ink ${v.shotInk} ${v.narrowInk} ${v.missing.slice(0, 3)} ${v.console ?? ''}` : v)])))}`,
    );
  }
  return out;
}
