// Cold load to chart, no throttling: each widget alone, and all three in one page.
import { coldRun } from '../lib/coldrun.mjs';
export const run = ctx => coldRun(ctx, { slow: false, reps: ctx.opts.quick ? 1 : 5, seconds: 210, label: 'cold' });
