// results/*.json -> results/SUMMARY.md. Every figure also as a ratio to the floor and to the best peer.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from '../peers/index.mjs';
import { SERIES, WIDGETS } from '../fixtures.mjs';

const BASELINES = ['floor', 'inline', 'inline-dsd', 'd3', 'lit-d3', 'ours']; // never 'the best peer'
const WORD = { radar: 'radar', bars: 'bars', timeline: 'timeline', all: 'all three' };
const num = (x) => (x === null || x === undefined || Number.isNaN(x) ? '–' : Math.abs(x) >= 1000 ? Math.round(x).toLocaleString('en').replaceAll(',', ' ') : Math.abs(x) >= 100 ? x.toFixed(0) : Math.abs(x) >= 10 ? x.toFixed(1) : x.toFixed(2));
const times = (x) => (Number.isFinite(x) ? `×${x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2)}` : '–');
const table = (head, rows) => (rows.length ? [`| ${head.join(' | ')} |`, `|${head.map((_, i) => (i ? '--:' : '---')).join('|')}|`, ...rows.map((r) => `| ${r.join(' | ')} |`), ''].join('\n') : '');
const comparable = (peer, w) => !BASELINES.includes(peer) && PEERS[peer]?.same?.[w] !== false;
const full = (peer) => WIDGETS.every((w) => PEERS[peer]?.widgets.includes(w));

// value per peer -> { best, cell(peer) }: the value, its ratio to the floor and to the best comparable peer.
function column(peers, value, { widget, floor = 'floor', floorRatio, unit = '', all = false } = {}) {
  const list = peers.map((p) => [p, value(p)]).filter(([p, v]) => Number.isFinite(v) && v > 0 && (widget ? comparable(p, widget) : !BASELINES.includes(p)) && (!all || full(p)));
  // where a ratio to the floor of the same run is known, peers are ranked by it: rows of different runs may be together
  const ratio = (p) => floorRatio?.(p) ?? value(p) / value(floor), key = (p) => (Number.isFinite(ratio(p)) ? ratio(p) : value(p));
  const best = list.map(([p]) => p).sort((a, b) => key(a) - key(b))[0];
  return {
    of: list.length,
    best: best && { peer: best, value: value(best), ratio: ratio(best) },
    cell(p) {
      const v = value(p);
      return Number.isFinite(v) ? `${num(v)}${unit} (${times(ratio(p))} floor, ${best ? times(key(p) / key(best)) : '–'} best)` : '–';
    },
  };
}

export function summary(dir) {
  const read = (n) => (existsSync(join(dir, `${n}.json`)) ? JSON.parse(readFileSync(join(dir, `${n}.json`), 'utf8')) : null);
  const R = Object.fromEntries(['payload', 'verify', 'cold', 'slow', 'render', 'update', 'scale', 'many', 'leak'].map((n) => [n, read(n)]));
  const out = [], anchors = [], order = ['inline', 'inline-dsd', ...Object.keys(PEERS)];
  const say = (...s) => out.push(...s);
  const inOrder = (r) => order.filter((p) => r.peers[p]);
  const anchor = (what, c, unit, how = 'floor') => { if (c?.best && c.of > 4) anchors.push([what, c.best.peer, `${num(c.best.value)} ${unit}`, `${times(c.best.ratio)} ${how}`]); };

  say('# Chart peers against the browser\'s own floor', '', 'Made by `node run.mjs`; do not edit. In each cell: the figure, its ratio to the floor, and its ratio to the best peer. The best peer is the best library that draws the same picture: the floor, inline pages, hand-written d3 and hand-written Lit are baselines and never count as best. What is measured and how: README.md.', '');
  const metas = Object.values(R).filter(Boolean).map((r) => r.meta);
  if (!metas.length) { writeFileSync(join(dir, 'SUMMARY.md'), `${out.join('\n')}\nNothing measured yet.\n`); return; }
  const m = metas.at(-1);
  say(`Chromium ${m.chromium ?? metas.find((x) => x.chromium)?.chromium}, Node ${m.node}, ${m.cores} cores (${m.cpu}). Load average while measuring: ${metas.map((x) => x.load[0]).join(', ')}. Seconds by case: ${Object.entries(R).filter(([, r]) => r).map(([n, r]) => `${n} ${r.meta.seconds}`).join(', ')}.`, '');
  say(`Versions: ${Object.entries(m.versions).map(([p, v]) => `${p} ${v}`).join(', ')}.`, '');
  const anchorsAt = out.length;

  if (R.payload) {
    const r = R.payload, peers = inOrder(r), combos = [...WIDGETS, 'all'], kb = (x) => x / 1e3;
    say('## 1. Payload', '', 'kB of JS and CSS, minified, esbuild, brotli 11. The floor is the finished SVG markup itself.', '');
    const cols = combos.map((c) => column(peers, (p) => kb(r.peers[p][c]?.total?.brotli ?? NaN), { widget: c === 'all' ? null : c, all: c === 'all' }));
    combos.forEach((c, i) => anchor(`payload, ${WORD[c]}`, cols[i], 'kB br'));
    say(table(['peer', ...combos.map((c) => WORD[c])], peers.map((p) => [full(p) ? p : `${p} *`, ...cols.map((c) => c.cell(p))])), '\\* has not all three widgets; its "all three" is what it has, and is not in the ranking.', '');
    say('The same in gzip 9, by rolldown (JS only) and by vite (brotli), uncompressed, and CSS and other files:', '');
    const last = (p) => r.peers[p].all ?? Object.values(r.peers[p])[0] ?? {};
    say(table(['peer', 'gzip radar', 'gzip bars', 'gzip timeline', 'gzip all', 'rolldown br all', 'vite br all', 'raw all', 'CSS br', 'other files'], peers.map((p) => [p, ...combos.map((c) => num(kb(r.peers[p][c]?.total?.gzip ?? NaN))), last(p).rolldown?.error ? `error: ${last(p).rolldown.error.slice(0, 60)}` : num(kb(last(p).rolldown?.brotli ?? NaN)), last(p).vite?.error ? `error: ${last(p).vite.error.slice(0, 60)}` : num(kb(last(p).vite?.brotli ?? NaN)), num(kb(last(p).total?.raw ?? NaN)), num(kb(last(p).css?.brotli ?? NaN)), last(p).assets ? `${last(p).assets.files} (${num(kb(last(p).assets.raw))} kB)` : '–'])));
  }

  if (R.verify) {
    const r = R.verify, peers = inOrder(r);
    say('## 2. Does it draw what it should', '', 'Share of the expected text that can be seen (DOM text by visibility and box, canvas text by what was drawn): when the chart says it is ready / a little later / after a data swap. Ink: share of the screenshot that is not white, as a ratio to the floor\'s.', '');
    say(table(['peer', ...WIDGETS.flatMap((w) => [WORD[w], 'ink', 'nodes']), 'role / aria-labels (radar or first)'], peers.map((p) => {
      const x = r.peers[p], f = r.peers.floor;
      const first = WIDGETS.map((w) => x[w]).find(Boolean);
      return [p, ...WIDGETS.flatMap((w) => (x[w] ? (x[w].error ? [`ERROR ${x[w].error.slice(0, 80)}`, '–', '–'] : [`${x[w].textAtReady?.toFixed(2)} / ${x[w].text?.toFixed(2)} / ${x[w].textAfterSwap?.toFixed(2)}`, times(x[w].shotInk / f[w].shotInk), x[w].nodes]) : ['–', '–', '–'])), first ? `${first.role ?? 'none'} / ${first.ariaLabels}` : '–'];
    })));
    const miss = peers.flatMap((p) => WIDGETS.filter((w) => r.peers[p][w]?.missing?.length).map((w) => `${p} ${WORD[w]}: ${r.peers[p][w].missing.slice(0, 3).join(' ')}${r.peers[p][w].missing.length > 3 ? ' …' : ''}`));
    if (miss.length) say(`Text not seen: ${miss.join('; ')}.`, '');
    const asked = peers.filter((p) => r.peers[p].refused?.length);
    if (asked.length) say(`Asked for addresses outside (refused here): ${asked.map((p) => `${p} (${r.peers[p].refused.length}: ${r.peers[p].refused[0]})`).join('; ')}.`, '');
  }

  for (const [key, title, note] of [['cold', '3. Cold load to chart, no throttling', ''], ['slow', '4. Cold load to chart, CPU 4× slower, slow 4G (1.44 Mbit/s, 562 ms per request)', '']]) {
    const r = R[key];
    if (!r) continue;
    const peers = inOrder(r), combos = [...WIDGETS, 'all'].filter((c) => Object.values(r.peers).some((p) => p[c]));
    say(`## ${title}`, '', `Milliseconds from navigation to the frame with the chart (median of ${Math.max(...peers.flatMap((p) => Object.values(r.peers[p]).map((x) => x.n ?? 0)))} loads; floor = the page with the same SVG inline). ${note}`, '');
    const cols = combos.map((c) => column(peers, (p) => r.peers[p][c]?.painted ?? NaN, { widget: c === 'all' ? null : c, all: c === 'all', floor: 'inline', floorRatio: (p) => r.peers[p][c]?.to_inline }));
    combos.forEach((c, i) => anchor(`${key === 'slow' ? 'throttled' : 'unthrottled'} load to chart, ${WORD[c]}`, cols[i], 'ms', 'inline'));
    say(table(['peer', ...combos.map((c) => WORD[c])], peers.map((p) => [p, ...combos.map((c, i) => (r.peers[p][c]?.error ? `ERROR ${r.peers[p][c].error.slice(0, 60)}` : cols[i].cell(p)))])));
    const last = (p) => r.peers[p].all ?? r.peers[p].timeline ?? Object.values(r.peers[p])[0] ?? {};
    const cpu = column(peers, (p) => last(p).taskMs ?? NaN, { floor: 'inline', floorRatio: (p) => last(p).cpu_to_inline });
    say('The page with all it has (three widgets, or the ones it draws):', '');
    say(table(['peer', 'main-thread CPU ms', 'evaluate ms', 'create to frame ms', 'FCP', 'LCP', 'CLS', 'TBT', 'longest task', 'heap MB (after GC)', 'requests', 'bytes', 'refused'], peers.map((p) => { const x = last(p); return x.painted ? [p, cpu.cell(p), num(x.evalMs), num(x.renderMs), num(x.fcp), `${num(x.lcp)} ${x.lcpTag}`, x.cls?.toFixed(3), num(x.tbt), num(x.longMax), `${num(x.heapMB)} (${num(x.heapKeptMB)})`, x.requests, num(x.bytes), x.refused?.length ?? 0] : [p, ...Array(12).fill('–')]; })));
  }

  if (R.render) {
    const r = R.render, peers = inOrder(r);
    say('## 5. Warm render', '', `Main-thread CPU ms of one create, with its layout and paint, less the harness's own cost; ${r.meta.notes?.rounds} rounds of ${r.meta.notes?.per}.`, '');
    const cols = WIDGETS.map((w) => column(peers, (p) => r.peers[p][w]?.net?.cpu ?? NaN, { widget: w, floorRatio: (p) => r.peers[p][w]?.ratio?.cpu }));
    WIDGETS.forEach((w, i) => anchor(`warm render CPU, ${WORD[w]}`, cols[i], 'ms'));
    say(table(['peer', ...WIDGETS.map((w) => WORD[w])], peers.map((p) => [p, ...WIDGETS.map((w, i) => (r.peers[p][w]?.error ? `ERROR ${r.peers[p][w].error.slice(0, 60)}` : cols[i].cell(p)))])));
    say('Wall ms from create to drawn and laid out (with the wait for a frame, where a peer draws in one) with its ratio to the floor; nodes; and the CPU against that peer\'s own markup put in by innerHTML, which is what the browser alone needs for that DOM:', '');
    say(table(['peer', ...WIDGETS.flatMap((w) => [`${WORD[w]} wall`, 'nodes', 'to own floor']), 'all threads CPU, timeline'], peers.map((p) => [p, ...WIDGETS.flatMap((w) => { const x = r.peers[p][w]; return x?.net ? [`${num(x.net.ready)} (${times(x.ratio?.ready)})`, x.nodes, x.ownFloor ? `${times(x.ownFloor.ratio)} of ${num(x.ownFloor.cpu)} ms` : '–'] : ['–', '–', '–']; }), r.peers[p].timeline?.net?.all ? num(r.peers[p].timeline.net.all) : '–'])));
  }

  if (R.update) {
    const r = R.update, peers = inOrder(r);
    for (const [kind, head] of [['swap', 'swap the data'], ['resize', 'narrow from 700 to 360 px']]) {
      say(`## 6. Update: ${head}`, '', 'Main-thread CPU ms. The floor puts the whole new markup in; a peer below ×1 patches instead.', '');
      const cols = WIDGETS.map((w) => column(peers, (p) => r.peers[p][`${kind} ${w}`]?.net?.cpu ?? NaN, { widget: w, floorRatio: (p) => r.peers[p][`${kind} ${w}`]?.ratio?.cpu }));
      WIDGETS.forEach((w, i) => anchor(`${kind} CPU, ${WORD[w]}`, cols[i], 'ms'));
      say(table(['peer', ...WIDGETS.map((w) => WORD[w])], peers.map((p) => [p, ...WIDGETS.map((w, i) => (r.peers[p][`${kind} ${w}`]?.error ? `ERROR ${r.peers[p][`${kind} ${w}`].error.slice(0, 60)}` : cols[i].cell(p)))])));
    }
  }

  if (R.scale) {
    const r = R.scale;
    say('## 7. Scaling', '', 'Main-thread CPU ms of one create (marks only, no titles or value labels), ratio to the floor at that size, ratio to the best peer. Exponent k of CPU ~ n^k over the last two sizes measured (over all).', '');
    for (const w of WIDGETS) {
      const peers = inOrder(r).filter((p) => r.peers[p][w]), sizes = SERIES[w];
      const cols = sizes.map((n) => column(peers, (p) => r.peers[p][w].sizes[n]?.cpu ?? NaN, { widget: w, floorRatio: (p) => r.peers[p][w].sizes[n]?.ratio?.cpu }));
      sizes.slice(1).forEach((n, i) => anchor(`${WORD[w]} of ${n} CPU`, cols[i + 1], 'ms'));
      say(`### ${WORD[w]}`, '', table(['peer', ...sizes.map(String), 'k late (all)'], peers.map((p) => [p, ...sizes.map((n, i) => { const x = r.peers[p][w].sizes[n]; return x?.error ? `ERROR ${x.error.slice(0, 50)}` : x?.skipped && !x.cpu ? `not run: ${x.skipped}` : cols[i].cell(p); }), `${r.peers[p][w].exponent.cpuLate ?? '–'} (${r.peers[p][w].exponent.cpu ?? '–'})`])));
      const top = sizes.at(-1), mid = sizes.at(-2);
      say(`At ${top} (or the largest that ran): wall to drawn, longest task, DOM nodes, JS heap kept:`, '', table(['peer', 'n', 'wall ms', 'CPU of all threads, ms', 'long tasks', 'longest ms', 'nodes', 'heap MB'], peers.map((p) => { const n = [top, mid, ...sizes].find((s) => r.peers[p][w].sizes[s]?.cpu), x = r.peers[p][w].sizes[n]; return x ? [p, n, num(x.ready), num(x.all), num(x.longTasks), num(x.longMax), x.nodes ?? '–', num(x.heap)] : [p, ...Array(7).fill('–')]; })));
    }
  }

  if (R.many) {
    const r = R.many, peers = inOrder(r), counts = ['1', '10', '50', '100'];
    say('## 8. Many widgets in one page', '', 'Radar, bars and timeline in turn (a peer without one takes turns of what it has, marked \\*): main-thread CPU ms for all of them; at 100: wall, nodes, heap, long tasks; exponent over 10 to 100.', '');
    const cols = counts.map((n) => column(peers, (p) => r.peers[p].counts?.[n]?.cpu ?? NaN, { all: true, floorRatio: (p) => r.peers[p].counts?.[n]?.ratio?.cpu }));
    counts.slice(1).forEach((n, i) => anchor(`${n} widgets in one page, CPU`, cols[i + 1], 'ms'));
    say(table(['peer', ...counts, 'wall at 100', 'nodes', 'heap MB', 'long tasks (longest)', 'k'], peers.map((p) => { const x = r.peers[p].counts?.['100'] ?? {}; return [full(p) ? p : `${p} *`, ...counts.map((n, i) => (r.peers[p].counts?.[n]?.error && !r.peers[p].counts[n].cpu ? `ERROR ${r.peers[p].counts[n].error.slice(0, 50)}` : cols[i].cell(p))), num(x.ready), x.nodes ?? '–', num(x.heap), x.longTasks !== undefined ? `${x.longTasks} (${num(x.longMax)})` : '–', r.peers[p].exponent ?? '–']; })));
  }

  if (R.leak) {
    const r = R.leak, peers = inOrder(r);
    say('## 9. Leak', '', 'Create and destroy each of its widgets, 200 times or as often as the time allowed, after a warm-up; garbage collected before each reading. A few kB per cycle are caches that fill: they level off after some hundred cycles more. A leak is more than one node or listener, or more than 20 kB, per cycle.', '');
    const leaks = (x) => x.nodesPerCycle > 1 || x.listenersPerCycle > 1 || x.kBperCycleLate > 20;
    const bad = peers.filter((p) => leaks(r.peers[p])), none = peers.filter((p) => !BASELINES.includes(p) && !r.peers[p].error && !leaks(r.peers[p]));
    anchors.push(['leak', none.length ? `${none.length} libraries without one` : '–', bad.length ? `leaking: ${bad.join(', ')}` : 'none leaks', '–']);
    say(table(['peer', 'cycles', 'heap MB, start to end', 'kB per cycle', 'kB per cycle, second half', 'nodes kept', 'listeners kept', 'leaks'], peers.map((p) => { const x = r.peers[p]; return x.error ? [p, `ERROR ${x.error.slice(0, 80)}`, '–', '–', '–', '–', '–', '–'] : [p, x.cycles, x.heapSteps?.join(' → '), num(x.kBperCycle), num(x.kBperCycleLate), `${x.nodes} (${num(x.nodesPerCycle)} per cycle)`, `${x.listeners} (${num(x.listenersPerCycle)} per cycle)`, leaks(x) ? '**yes**' : 'no']; })));
  }

  const errors = (x, path = []) => Object.entries(x ?? {}).flatMap(([k, v]) => (k === 'error' ? [[path, v]] : k === 'failed' ? v.map((e) => [path, e]) : v && typeof v === 'object' ? errors(v, [...path, k]) : []));
  const failed = Object.entries(R).filter(([, r]) => r).flatMap(([n, r]) => errors(r.peers).map(([path, e]) => `- ${n}, ${path.filter((k) => k !== 'sizes' && k !== 'counts').join(' ')}: ${e}`));
  say('## What failed or was left out', '', ...(failed.length ? failed : ['- No peer failed.']), '');
  say('## Caveats by peer', '', ...Object.entries(PEERS).map(([p, x]) => `- ${p} (${x.draws}): ${x.caveat}`), '');
  out.splice(anchorsAt, 0, '## The strongest anchor in each case', '', table(['case', 'best peer', 'figure', 'to the floor'], anchors));
  writeFileSync(join(dir, 'SUMMARY.md'), `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`);
}
