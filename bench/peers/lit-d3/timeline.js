import { LitElement, svg, html, css } from 'lit';
import { scaleUtc, scaleLinear } from 'd3-scale';
import { FONT, GREY, GRID, INK } from '../_common.js';
import { adapter } from './_element.js';

class Timeline extends LitElement {
  static properties = { data: { attribute: false }, size: { attribute: false } };
  static styles = css`:host { display: block } svg { display: block }`;
  render() {
    const d = this.data,
      [w, h] = this.size,
      m = { t: 10, r: 20, b: 24, l: 20 };
    const x = scaleUtc(d.domain, [m.l, w - m.r]),
      y = scaleLinear([-0.5, d.rows - 0.5], [m.t, h - m.b]);
    const jan = v => x(Date.UTC(v, 0, 1));
    return html`<svg role="img" aria-label="政策时间线" font-family=${FONT} font-size="12" width=${w} height=${h} viewBox="0 0 ${w} ${h}">
      <g stroke=${GRID}>${d.years.map(v => svg`<line x1=${jan(v)} x2=${jan(v)} y1=${m.t} y2=${h - m.b} />`)}</g>
      <g fill=${GREY} text-anchor="middle" font-size="10">${d.years.map(v => svg`<text x=${jan(v)} y=${h - 8}>${v}</text>`)}</g>
      <g>${d.events.map(e => svg`<circle cx=${x(e.date)} cy=${y(e.row)} r="4" fill=${e.color} />`)}</g>
      <g fill=${INK}>${d.labels ? d.events.map(e => svg`<text x=${x(e.date) + 7} y=${y(e.row) + 4}>${e.title}</text>`) : ''}</g>
    </svg>`;
  }
}
customElements.define('bench-timeline', Timeline);
export const create = adapter('bench-timeline');
