import { LitElement, svg, html, css } from 'lit';
import { scaleLinear } from 'd3-scale';
import { lineRadial, curveLinearClosed, pointRadial } from 'd3-shape';
import { FONT, GREY, GRID, INK } from '../_common.js';
import { adapter } from './_element.js';

class Radar extends LitElement {
  static properties = { data: { attribute: false }, size: { attribute: false } };
  static styles = css`:host { display: block } svg { display: block }`;
  render() {
    const d = this.data,
      [w, h] = this.size,
      n = d.axes.length,
      R = Math.min(w, h) / 2 - 60;
    const r = scaleLinear([0, d.max], [0, R]),
      a = i => (i / n) * 2 * Math.PI;
    const closed = lineRadial()
      .angle((_, i) => a(i))
      .radius(v => r(v))
      .curve(curveLinearClosed);
    return html`<svg role="img" aria-label="城市对比雷达图" font-family=${FONT} font-size="12" width=${w} height=${h} viewBox="0 0 ${w} ${h}">
      <g transform="translate(${w / 2},${h / 2 + 10})">
        <g fill="none" stroke=${GRID}>${d.rings.map(v => svg`<path d=${closed(d.axes.map(() => v))} />`)}
          ${d.axes.map((_, i) => {
            const [x, y] = pointRadial(a(i), R);
            return svg`<line x2=${x} y2=${y} />`;
          })}</g>
        <g fill=${GREY} font-size="10">${d.rings.map(v => svg`<text x="4" y=${-r(v)}>${v}</text>`)}</g>
        <g fill=${INK}>${d.axes.map((t, i) => {
          const [x, y] = pointRadial(a(i), R * 1.12),
            k = Math.sin(a(i));
          return svg`<text x=${x} y=${y + 4} text-anchor=${k > 0.1 ? 'start' : k < -0.1 ? 'end' : 'middle'}>${t}</text>`;
        })}</g>
        <g>${d.series.map(
          c =>
            svg`<g fill=${c.color} stroke=${c.color}><path fill-opacity="0.12" stroke-width="2" d=${closed(c.values)} />${c.values.map(
              (v, i) => {
                const [x, y] = pointRadial(a(i), r(v));
                return svg`<circle r="3" cx=${x} cy=${y} />`;
              },
            )}</g>`,
        )}</g>
      </g>
      <g>${d.legend ? d.series.map((c, i) => svg`<g transform="translate(${w / 2 - d.series.length * 35 + i * 70},6)"><rect width="12" height="12" fill=${c.color} /><text x="18" y="10" fill=${INK}>${c.name}</text></g>`) : ''}</g>
    </svg>`;
  }
}
customElements.define('bench-radar', Radar);
export const create = adapter('bench-radar');
