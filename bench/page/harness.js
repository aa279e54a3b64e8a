// In the page: one chart at a time, timed the same way for every peer. Needs window.__peer and window.__fx.
(() => {
  const frame = () => new Promise(ok => requestAnimationFrame(ok));
  const task = () =>
    new Promise(ok => {
      const c = new MessageChannel();
      c.port1.onmessage = () => {
        c.port1.close();
        ok();
      };
      c.port2.postMessage(0);
    });
  // Done once the frame that holds the change has been laid out, painted and handed to the compositor.
  const painted = async () => {
    await frame();
    const a = performance.now();
    await task();
    return performance.now() - a;
  };

  const fits = new Map(); // one data object per key, so that a peer may keep what it prepared for it
  const data = (w, n, set = 'A', labels) => {
    const key = [w, n, set, labels].join();
    if (!fits.has(key)) {
      if (fits.size > 40) fits.clear();
      fits.set(key, window.__fx.make[w](n, set, labels));
    }
    return fits.get(key);
  };
  const host = ([w, h]) => {
    const el = document.createElement('div');
    el.className = 'host';
    el.style.width = `${w}px`;
    el.style.height = `${h}px`;
    document.getElementById('stage').append(el);
    el.getBoundingClientRect();
    return el;
  };
  const lay = el => {
    const b = document.body.getBoundingClientRect();
    for (const c of el.children) c.getBoundingClientRect();
    return b.height;
  };
  const roots = el => {
    const out = [el];
    for (const r of out) for (const x of r.querySelectorAll('*')) if (x.shadowRoot) out.push(x.shadowRoot);
    return out;
  };
  const count = el => roots(el).reduce((s, r) => s + r.querySelectorAll('*').length, 0);
  const limit = (p, ms) =>
    Promise.race([p, new Promise((_, no) => setTimeout(() => no(new Error(`no answer in ${ms} ms`)), ms))]);
  const longTasks = [];
  try {
    new PerformanceObserver(l => longTasks.push(...l.getEntries())).observe({ type: 'longtask' });
  } catch {
    /* not there */
  }

  // What was drawn as text on canvases, for the check of a peer's picture.
  const drawn = [];
  const spyOnCanvas = () => {
    for (const P of [CanvasRenderingContext2D.prototype, window.OffscreenCanvasRenderingContext2D?.prototype].filter(
      Boolean,
    ))
      for (const k of ['fillText', 'strokeText']) {
        const f = P[k];
        P[k] = function (t, ...a) {
          drawn.push(String(t));
          return f.call(this, t, ...a);
        };
      }
  };
  // el.textContent leaves out a tspan's spaces and holds no CSS; whitespace is taken out on both sides.
  const squash = s => s.replace(/[\s\u200b\u00ad\u2026]+/g, '').replace(/\u2212/g, '-');
  const textOf = el => {
    // text that can be seen: its element is visible and inside the chart's box
    const box = el.getBoundingClientRect(),
      out = [];
    for (const r of roots(el)) {
      const walk = document.createTreeWalker(r, NodeFilter.SHOW_TEXT);
      for (let n; (n = walk.nextNode());) {
        const p = n.parentElement,
          c = p?.getBoundingClientRect();
        if (
          p &&
          /\S/.test(n.data) &&
          c.right > box.left &&
          c.left < box.right &&
          c.bottom > box.top &&
          c.top < box.bottom &&
          p.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        )
          out.push(n.data);
      }
    }
    return squash(`${out.join('')}|${out.join('|')}|${drawn.join('|')}`);
  };
  const inkOn = el => {
    // share of canvas pixels that are not blank
    let all = 0,
      ink = 0;
    for (const c of roots(el).flatMap(r => [...r.querySelectorAll('canvas')])) {
      if (!c.width || !c.height) continue;
      const p = c.getContext('2d').getImageData(0, 0, Math.min(c.width, 1400), Math.min(c.height, 1000)).data;
      for (let i = 3; i < p.length; i += 4) {
        all++;
        if (p[i] && (p[i - 1] < 250 || p[i - 2] < 250 || p[i - 3] < 250)) ink++;
      }
    }
    return all ? ink / all : null;
  };

  let live = null,
    own = '';
  const bench = {
    frame,
    painted,
    data,
    count,
    drawn,
    spyOnCanvas,

    // All that is not the peer's work: the fixture itself, and what the floor makes ready.
    prepare(w, n, { set = 'A', size = window.__fx.SIZE[w], labels } = {}) {
      window.__peer[w].prepare?.(data(w, n, set, labels), size);
    },

    // create -> ready -> layout forced -> frame
    async create(w, n, { set = 'A', size = window.__fx.SIZE[w], labels, wait = 20000 } = {}) {
      const d = data(w, n, set, labels),
        mod = window.__peer[w],
        el = host(size);
      mod.prepare?.(d, size);
      await painted();
      const from = longTasks.length,
        t0 = performance.now();
      live = { w, n, h: { destroy() {} }, el, size, labels }; // so that a failed create is cleared away too
      const h = (live.h = mod.create(el, d, size));
      const t1 = performance.now();
      if (h.ready) await limit(h.ready, wait);
      lay(el);
      const t2 = performance.now();
      const paint = await painted();
      const t3 = performance.now();
      const mine = longTasks.slice(from);
      return {
        sync: t1 - t0,
        ready: t2 - t0,
        paint,
        frame: t3 - t0,
        work: t2 - t0 + paint,
        longTasks: mine.length,
        longMax: Math.max(0, ...mine.map(e => e.duration)),
      };
    },
    async update(set, wait = 20000) {
      const { w, n, h, el, size, labels } = live,
        d = data(w, n, set, labels);
      window.__peer[w].prepare?.(d, size);
      await painted();
      const t0 = performance.now();
      const p = h.update(d);
      if (p) await limit(p, wait);
      lay(el);
      const t2 = performance.now(),
        paint = await painted();
      return { ready: t2 - t0, paint, work: t2 - t0 + paint };
    },
    async resize(size, set, wait = 20000) {
      const { w, n, h, el, labels } = live;
      window.__peer[w].prepare?.(data(w, n, set, labels), size);
      await painted();
      const t0 = performance.now();
      el.style.width = `${size[0]}px`;
      el.style.height = `${size[1]}px`;
      const p = h.resize(size);
      if (p) await limit(p, wait);
      lay(el);
      const t2 = performance.now(),
        paint = await painted();
      live.size = size;
      return { ready: t2 - t0, paint, work: t2 - t0 + paint };
    },
    async destroy() {
      if (!live) return;
      try {
        live.h.destroy();
      } finally {
        live.el.remove();
        live = null;
      }
      await frame();
    },
    nodes: () => count(live.el),

    // The peer's own markup, put in again by innerHTML: what the browser alone needs for the same nodes.
    ownMarkup() {
      own =
        roots(live.el)
          .slice(1)
          .map(r => r.innerHTML)
          .join('') || live.el.innerHTML;
      return own.length;
    },
    async ownCreate() {
      const el = (live = { h: { destroy() {} }, el: host([700, 480]) }).el;
      await painted();
      const t0 = performance.now();
      el.innerHTML = own;
      lay(el);
      const t2 = performance.now(),
        paint = await painted();
      return { ready: t2 - t0, work: t2 - t0 + paint };
    },

    // N widgets in one page, all created at once.
    async many(n, names, wait = 30000) {
      const list = Array.from({ length: n }, (_, i) => names[i % names.length]).map(w => [
        w,
        data(w, window.__fx.BASE[w]),
        window.__fx.SIZE[w],
      ]);
      const els = list.map(([, , s]) => host(s));
      for (const [w, d, s] of list) window.__peer[w].prepare?.(d, s);
      await painted();
      const from = longTasks.length,
        t0 = performance.now();
      const hs = list.map(([w, d, s], i) => window.__peer[w].create(els[i], d, s));
      await limit(Promise.all(hs.map(h => h.ready)), wait);
      els.forEach(lay);
      const t2 = performance.now(),
        paint = await painted();
      await new Promise(ok => setTimeout(ok, 50));
      const mine = longTasks.slice(from),
        nodes = els.reduce((s, e) => s + count(e), 0);
      bench.endMany = () => {
        hs.forEach(h => h.destroy());
        els.forEach(e => e.remove());
      };
      return {
        ready: t2 - t0,
        paint,
        work: t2 - t0 + paint,
        nodes,
        longTasks: mine.length,
        longTotal: mine.reduce((s, e) => s + e.duration, 0),
        longMax: Math.max(0, ...mine.map(e => e.duration)),
      };
    },

    async leak(times, names, ms) {
      const t0 = performance.now();
      let done = 0;
      for (; done < times && performance.now() - t0 < ms; done++) {
        for (const w of names) {
          const el = host(window.__fx.SIZE[w]),
            d = data(w, window.__fx.BASE[w]);
          window.__peer[w].prepare?.(d, window.__fx.SIZE[w]);
          const h = window.__peer[w].create(el, d, window.__fx.SIZE[w]);
          if (h.ready) await limit(h.ready, 10000);
          lay(el);
          h.destroy();
          el.remove();
        }
        if (done % 5 === 4) await painted();
      }
      await painted();
      await painted();
      return done;
    },

    // Is everything there that should be readable? Right when the chart says it is ready, and again after a frame.
    async verify(w, n, set = 'A') {
      drawn.length = 0;
      const d = data(w, n, set),
        el = host(window.__fx.SIZE[w]),
        mod = window.__peer[w];
      mod.prepare?.(d, window.__fx.SIZE[w]);
      const want = window.__fx.expectedText(w, d).map(squash);
      live = { w, n, h: { destroy() {} }, el, size: window.__fx.SIZE[w] };
      const h = (live.h = mod.create(el, d, window.__fx.SIZE[w]));
      if (h.ready) await limit(h.ready, 20000);
      lay(el);
      const look = () => {
        const t = textOf(el);
        return {
          text: want.filter(x => t.includes(x)).length / want.length,
          missing: want.filter(x => !t.includes(x)).slice(0, 6),
          ink: inkOn(el),
          nodes: count(el),
        };
      };
      const atReady = look();
      await painted();
      await painted();
      await new Promise(ok => setTimeout(ok, 100));
      const later = look();
      const all = roots(el).flatMap(r => [...r.querySelectorAll('[role],[aria-label]')]);
      return {
        atReady,
        later,
        a11y: {
          role: all.find(x => x.hasAttribute('role'))?.getAttribute('role') ?? null,
          labels: all.filter(x => x.hasAttribute('aria-label')).length,
        },
      };
    },
    // After a swap, is all text there that the new data has and the old had not? (A canvas repaints only what changed.)
    async verifySwap(w) {
      drawn.length = 0;
      await bench.update('B');
      await painted();
      await painted();
      const of = set => window.__fx.expectedText(w, data(w, window.__fx.BASE[w], set)).map(squash),
        old = new Set(of('A')),
        want = of('B').filter(x => !old.has(x)),
        t = textOf(live.el);
      return want.filter(x => t.includes(x)).length / want.length;
    },
    spin(ms) {
      const t = performance.now() + ms;
      let x = 0;
      while (performance.now() < t) x += Math.sqrt(x + 1);
      return x;
    },
    calibrate() {
      const t0 = performance.now();
      let x = 1;
      for (let i = 0; i < 4e6; i++) x = (x * 1103515245 + 12345) % 2147483648;
      return performance.now() - t0 + (x === -1 ? 1 : 0);
    },
  };
  window.__bench = bench;
})();
