// The same with a CPU four times slower and a slow 4G network: the radar alone and all three (timeline-only peers: the timeline).
import { coldRun } from '../lib/coldrun.mjs';
export const run = ctx =>
  coldRun(ctx, {
    slow: true,
    reps: ctx.opts.quick ? 1 : 3,
    seconds: 190,
    label: 'slow',
    names: ctx.opts.full ? null : ['radar', 'all'],
  });
