// The reference picture as plain SVG text. The floor puts this in with innerHTML (or inline in the page):
// no scales library, no joins, no framework: only the browser's parse, style, layout and paint.
import { FONT, GREY, GRID, INK, pct } from '../_common.js';
const f = n => +n.toFixed(2);
const open = (w, h, label) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-label="${label}" font-family='${FONT}' font-size="12">`;

export function radar(d, [w, h]) {
  const R = Math.min(w, h) / 2 - 60,
    n = d.axes.length;
  const at = (i, v) => {
    const a = (i / n) * 2 * Math.PI;
    return [f(Math.sin(a) * R * v), f(-Math.cos(a) * R * v)];
  };
  const shape = vs => `M${vs.map((v, i) => at(i, v).join()).join('L')}Z`;
  let s =
    open(w, h, '城市对比雷达图') + `<g transform="translate(${w / 2},${h / 2 + 10})"><g fill="none" stroke="${GRID}">`;
  for (const r of d.rings) s += `<path d="${shape(d.axes.map(() => r / d.max))}"/>`;
  for (let i = 0; i < n; i++) {
    const [x, y] = at(i, 1);
    s += `<line x2="${x}" y2="${y}"/>`;
  }
  s += `</g><g fill="${GREY}" font-size="10">`;
  for (const r of d.rings) s += `<text x="4" y="${at(0, r / d.max)[1]}">${r}</text>`;
  s += `</g><g fill="${INK}">`;
  d.axes.forEach((a, i) => {
    const [x, y] = at(i, 1.12),
      k = Math.sin((i / n) * 2 * Math.PI);
    s += `<text x="${x}" y="${f(y + 4)}" text-anchor="${k > 0.1 ? 'start' : k < -0.1 ? 'end' : 'middle'}">${a}</text>`;
  });
  s += '</g><g>';
  for (const c of d.series) {
    s += `<g fill="${c.color}" stroke="${c.color}"><path fill-opacity="0.12" stroke-width="2" d="${shape(c.values.map(v => v / d.max))}"/>`;
    c.values.forEach((v, i) => {
      const [x, y] = at(i, v / d.max);
      s += `<circle r="3" cx="${x}" cy="${y}"/>`;
    });
    s += '</g>';
  }
  s += '</g></g><g>';
  if (d.legend)
    d.series.forEach((c, i) => {
      s += `<g transform="translate(${w / 2 - d.series.length * 35 + i * 70},6)"><rect width="12" height="12" fill="${c.color}"/><text x="18" y="10" fill="${INK}">${c.name}</text></g>`;
    });
  return s + '</g></svg>';
}

export function bars(d, [w, h]) {
  const m = { t: 8, r: 20, b: 24, l: w < 500 ? 140 : 150 },
    n = d.items.length,
    band = (h - m.t - m.b) / n;
  const x = v => f(m.l + ((v - d.domain[0]) / (d.domain[1] - d.domain[0])) * (w - m.l - m.r));
  let s = open(w, h, '基金收益柱状图') + `<g stroke="${GRID}">`;
  for (const t of d.ticks) s += `<line x1="${x(t)}" x2="${x(t)}" y1="${m.t}" y2="${h - m.b}"/>`;
  s += `</g><g fill="${GREY}" text-anchor="middle" font-size="10">`;
  for (const t of d.ticks) s += `<text x="${x(t)}" y="${h - 8}">${t}%</text>`;
  s += '</g><g>';
  for (const b of d.items)
    s += `<rect x="${Math.min(x(0), x(b.value))}" y="${f(m.t + b.i * band + band * 0.15)}" width="${f(Math.abs(x(b.value) - x(0)))}" height="${f(band * 0.7)}" fill="${b.color}"/>`;
  s += `</g><g fill="${INK}" text-anchor="end">`;
  for (const b of d.items)
    if (b.i % d.tickEvery === 0) s += `<text x="${m.l - 8}" y="${f(m.t + b.i * band + band / 2 + 4)}">${b.name}</text>`;
  s += `</g><g fill="${INK}">`;
  if (d.labels) {
    for (const b of d.items)
      s += `<text x="${b.value >= 0 ? x(b.value) + 4 : x(b.value) - 4}" y="${f(m.t + b.i * band + band / 2 + 4)}" text-anchor="${b.value >= 0 ? 'start' : 'end'}">${pct(b.value)}</text>`;
  }
  return s + '</g></svg>';
}

export function timeline(d, [w, h]) {
  const m = { t: 10, r: 20, b: 24, l: 20 },
    row = (h - m.t - m.b) / d.rows;
  const x = t => f(m.l + ((t - d.domain[0]) / (d.domain[1] - d.domain[0])) * (w - m.l - m.r));
  let s = open(w, h, '政策时间线') + `<g stroke="${GRID}">`;
  for (const y of d.years) {
    const p = x(Date.UTC(y, 0, 1));
    s += `<line x1="${p}" x2="${p}" y1="${m.t}" y2="${h - m.b}"/>`;
  }
  s += `</g><g fill="${GREY}" text-anchor="middle" font-size="10">`;
  for (const y of d.years) s += `<text x="${x(Date.UTC(y, 0, 1))}" y="${h - 8}">${y}</text>`;
  s += '</g><g>';
  const y = e => f(m.t + (e.row + 0.5) * row);
  for (const e of d.events) s += `<circle cx="${x(e.date)}" cy="${y(e)}" r="4" fill="${e.color}"/>`;
  s += `</g><g fill="${INK}">`;
  if (d.labels) for (const e of d.events) s += `<text x="${f(x(e.date) + 7)}" y="${f(y(e) + 4)}">${e.title}</text>`;
  return s + '</g></svg>';
}
