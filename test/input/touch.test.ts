import { afterAll, beforeAll, describe } from 'vitest';
import { touchOf, type Touch } from './touch.js';
import { openCharts, present, type Charts, type Tag } from './page.js';
import { everyChart } from './promises.js';

describe.skipIf(!present)('with fingers alone', () => {
  let charts: Charts;
  let touch: Touch;
  beforeAll(async () => {
    charts = await openCharts({ width: 390, height: 844, hasTouch: true });
    touch = await touchOf(charts);
  });
  afterAll(() => charts.close());

  describe.each<Tag>(['city-radar', 'fund-bars', 'policy-timeline'])('<%s>', tag => everyChart(() => touch, tag));
});
