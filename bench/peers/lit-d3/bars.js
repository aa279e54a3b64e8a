import { LitElement, svg, html, css } from 'lit';
import { scaleLinear, scaleBand } from 'd3-scale';
import { FONT, GREY, GRID, INK, pct } from '../_common.js';
import { adapter } from './_element.js';

class Bars extends LitElement {
  static properties = { data: { attribute: false }, size: { attribute: false } };
  static styles = css`:host { display: block } svg { display: block }`;
  render() {
    const d = this.data,
      [w, h] = this.size,
      m = { t: 8, r: 20, b: 24, l: w < 500 ? 140 : 150 };
    const x = scaleLinear(d.domain, [m.l, w - m.r]),
      y = scaleBand(
        d.items.map(b => b.i),
        [m.t, h - m.b],
      ).padding(0.3);
    const mid = b => y(b.i) + y.bandwidth() / 2 + 4;
    return html`<svg role="img" aria-label="基金收益柱状图" font-family=${FONT} font-size="12" width=${w} height=${h} viewBox="0 0 ${w} ${h}">
      <g stroke=${GRID}>${d.ticks.map(t => svg`<line x1=${x(t)} x2=${x(t)} y1=${m.t} y2=${h - m.b} />`)}</g>
      <g fill=${GREY} text-anchor="middle" font-size="10">${d.ticks.map(t => svg`<text x=${x(t)} y=${h - 8}>${t}%</text>`)}</g>
      <g>${d.items.map(b => svg`<rect x=${Math.min(x(0), x(b.value))} y=${y(b.i)} width=${Math.abs(x(b.value) - x(0))} height=${y.bandwidth()} fill=${b.color} />`)}</g>
      <g fill=${INK} text-anchor="end">${d.items.filter(b => b.i % d.tickEvery === 0).map(b => svg`<text x=${m.l - 8} y=${mid(b)}>${b.name}</text>`)}</g>
      <g fill=${INK}>${d.labels ? d.items.map(b => svg`<text x=${x(b.value) + (b.value >= 0 ? 4 : -4)} y=${mid(b)} text-anchor=${b.value >= 0 ? 'start' : 'end'}>${pct(b.value)}</text>`) : ''}</g>
    </svg>`;
  }
}
customElements.define('bench-bars', Bars);
export const create = adapter('bench-bars');
