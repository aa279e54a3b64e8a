import { afterAll, beforeAll, describe } from 'vitest';
import { keyboardOf, type Keyboard } from './keyboard.js';
import { openCharts, present, type Charts, type Tag } from './page.js';
import { everyChart } from './promises.js';

describe.skipIf(!present)('with keys alone', () => {
  let charts: Charts;
  let keyboard: Keyboard;
  beforeAll(async () => {
    charts = await openCharts({ width: 1280, height: 900 });
    keyboard = keyboardOf(charts);
  });
  afterAll(() => charts.close());

  describe.each<Tag>(['city-radar', 'fund-bars', 'policy-timeline'])('<%s>', tag => everyChart(() => keyboard, tag));
});
