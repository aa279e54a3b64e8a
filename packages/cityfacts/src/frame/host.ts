/**
 * `host.js`: for pages that have no resizer. Gives each frame of ours the height that it reports, and touches nothing
 * else. Its messages go to frames only, say nothing private and are `{ sentinel: 'cityfacts', v: 1, type: 'hello' }`.
 */
import { SENTINEL } from './host-protocols.js';
import { createResizeGuard, type ResizeGuard } from './resize-guard.js';

const frames = () => [...document.querySelectorAll('iframe')];
const kept = new WeakMap<HTMLIFrameElement, ResizeGuard>();

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const { sentinel, type, height } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (sentinel !== SENTINEL || type !== 'size' || typeof height !== 'number' || !source) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const keeper = kept.get(frame) ?? createResizeGuard();
  kept.set(frame, keeper);
  const next = keeper.next(height, frame.clientWidth);
  if (next === undefined) return;
  frame.style.height = `${next}px`;
  frame.style.aspectRatio = 'auto';
});

// Frames that were there before this script have reported their height to nobody.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ sentinel: SENTINEL, v: 1, type: 'hello' }, '*');
