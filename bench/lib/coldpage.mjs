// The news page of the cold load: a headline, text, the chart's box with its height kept free, more text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fx from '../fixtures.mjs';
import * as markup from '../peers/floor/markup.js';
import { OUT } from './build.mjs';
import { FONT_CSS } from './stage.mjs';

const TEXT = '城市之间的差距，往往藏在一组组数字背后。记者梳理了近年来的公开资料，请多位研究者逐项核对，并把结果画成下面的图，方便读者自己比较。';
// What runs first in every page: it only listens.
const LISTEN = `window.__p={lcp:null,cls:0,long:[]};
const on=(type,f)=>{try{new PerformanceObserver(l=>l.getEntries().forEach(f)).observe({type,buffered:true})}catch{}};
on('largest-contentful-paint',e=>{__p.lcp={t:e.startTime,size:e.size,tag:e.element?.tagName||''}});
on('layout-shift',e=>{if(!e.hadRecentInput)__p.cls+=e.value});on('longtask',e=>__p.long.push([e.startTime,e.duration]));
window.__painted=async()=>{for(const c of document.querySelectorAll('.chart'))for(const x of c.children)x.getBoundingClientRect();
performance.mark('ready');await new Promise(requestAnimationFrame);await new Promise(r=>{const c=new MessageChannel();c.port1.onmessage=r;c.port2.postMessage(0)});
performance.mark('painted')};`;

export function coldPage(peer, widgets, name) {
  const data = Object.fromEntries(widgets.map((w) => [w, fx.make[w]()])), inline = peer.startsWith('inline');
  const box = (w, inside = '') => `<div class="chart" id="${w}" style="width:${fx.SIZE[w][0]}px;height:${fx.SIZE[w][1]}px">${inside}</div><p>${TEXT}</p>`;
  const inner = (w) => (peer === 'inline' ? markup[w](data[w], fx.SIZE[w]) : peer === 'inline-dsd' ? `<bench-${w}><template shadowrootmode="open"><style>:host{display:block}svg{display:block}</style>${markup[w](data[w], fx.SIZE[w])}</template></bench-${w}>` : '');
  const css = !inline && existsSync(join(OUT, peer, name, 'bundle.css')) ? `<link rel="stylesheet" href="/peers/${peer}/${name}/bundle.css">` : '';
  const src = peer === 'floor' ? `/cold/floor-${name}.js` : `/peers/${peer}/${name}/bundle.js`;
  const go = inline ? `performance.mark('evaluated');__painted();` : peer === 'floor'
    ? `performance.mark('evaluated');for(const w of ${JSON.stringify(widgets)})document.getElementById(w).innerHTML=__markup[w];__painted();`
    : `performance.mark('evaluated');(async()=>{try{const hs=${JSON.stringify(widgets)}.map(w=>__peer[w].create(document.getElementById(w),__data[w],__size[w]));performance.mark('created');await Promise.all(hs.map(h=>h.ready));await __painted()}catch(e){window.__error=String(e&&e.message||e)}})();`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<style>body{margin:0 auto;width:700px;${FONT_CSS};font-size:17px;line-height:1.7}.chart{position:relative}</style><script>${LISTEN}</script>${css}</head>
<body><h1>数据新闻：城市、基金与政策</h1><p>${TEXT}</p>${widgets.map((w) => box(w, inner(w))).join('')}<p>${TEXT}</p>
${inline ? '' : `${peer === 'floor' ? '' : `<script>window.__data=${JSON.stringify(data)};window.__size=${JSON.stringify(Object.fromEntries(widgets.map((w) => [w, fx.SIZE[w]])))}</script>`}<script src="${src}"></script>`}
<script>${go}</script></body></html>`;
}
// The floor's "bundle": the finished markup as strings.
export const floorScript = (widgets) => `window.__markup=${JSON.stringify(Object.fromEntries(widgets.map((w) => [w, markup[w](fx.make[w](), fx.SIZE[w])])))};`;
