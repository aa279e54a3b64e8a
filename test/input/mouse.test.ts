import { afterAll, beforeAll, describe } from 'vitest';
import { mouseOf, type Mouse } from './mouse.js';
import { openCharts, present, type Charts, type Tag } from './page.js';
import { everyChart } from './promises.js';

describe.skipIf(!present)('with a mouse alone', () => {
  let charts: Charts;
  let mouse: Mouse;
  beforeAll(async () => {
    charts = await openCharts({ width: 1280, height: 900 });
    mouse = mouseOf(charts);
  });
  afterAll(() => charts.close());

  describe.each<Tag>(['city-radar', 'fund-bars', 'policy-timeline'])('<%s>', tag => everyChart(() => mouse, tag));
});
