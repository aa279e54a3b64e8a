// Shared by the adapters: the same font and number format for all.
export const FONT = '"Noto Sans CJK SC", sans-serif';
export const GREY = '#888',
  GRID = '#ddd',
  INK = '#333';
export const pct = v => `${v > 0 ? '+' : ''}${v.toFixed(1)}%`;

// For peers that draw after create() returned and give no promise: resolve once `drawn()` is true.
export function until(drawn, ms = 20000) {
  const t0 = performance.now();
  return new Promise((ok, no) => {
    const tick = () =>
      drawn() ? ok() : performance.now() - t0 > ms ? no(new Error('never drew')) : requestAnimationFrame(tick);
    tick();
  });
}
