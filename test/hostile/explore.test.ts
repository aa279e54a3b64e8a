import { it } from 'vitest';
import { renderText, renderSvg, UsageError } from '../../packages/embed/src/static.js';
import { makers } from './values.js';
import { texts } from './texts.js';
import { chartNames, pathsOf, poisoned, soundRows } from './rows.js';
it('explore', () => {
  for (const chart of chartNames) console.log(renderText(chart, { data: soundRows[chart] }).slice(0, 3000));
  const seen = new Map<string, number>();
  let n = 0; const t0 = Date.now();
  const all = { ...makers, ...Object.fromEntries(texts.map((t, i) => ['t' + i, () => t])) };
  let slow: [number, string][] = [];
  for (const chart of chartNames)
    for (const path of pathsOf(soundRows[chart]))
      for (const [name, make] of Object.entries(all)) {
        n++;
        const t = Date.now();
        try {
          const out = renderText(chart, { data: poisoned(soundRows[chart], path, make()), lang: 'zh-Hant' });
          const bad = /NaN|Infinity|undefined|\[object/.exec(out);
          if (bad) { const k = `OUT ${chart} ${path.join('.')} ${bad[0]}: ${out.slice(Math.max(0, bad.index - 40), bad.index + 40)}`; seen.set(k, (seen.get(k) ?? 0) + 1); }
        } catch (e) {
          if (!(e instanceof UsageError)) { const k = `THROW ${chart} ${path.join('.')} ${name} ${String(e)} ${(e as Error).stack?.split('\n')[1]}`; seen.set(k, 1); }
        }
        if (Date.now() - t > 200) slow.push([Date.now() - t, `${chart} ${path.join('.')} ${name}`]);
      }
  console.log(n, Date.now() - t0, slow.slice(0, 40));
  console.log([...seen].slice(0, 60).map(([k, v]) => `${v}× ${k}`).join('\n'));
}, 400_000);
