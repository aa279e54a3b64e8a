/**
 * A plugin of Web Test Runner: what Chromium keeps alive after a forced collection, `executeServerCommand('count-living')` →
 * `{ Nodes, JSEventListeners }`, exact counts of all documents of the tests' page. `null` in browsers that do not say.
 */
export function countLiving() {
  return {
    name: 'count-living',
    async executeCommand({ command, session }) {
      if (command !== 'count-living') return undefined;
      const page = session.browser.getPage(session.id);
      if (!/chrom/i.test((await page.browser?.().version()) ?? '')) return { living: null };
      const connection = await page.createCDPSession();
      await connection.send('Performance.enable');
      // Twice: what the first collection finalises may hold more.
      for (let time = 0; time < 2; time++) await connection.send('HeapProfiler.collectGarbage');
      const { metrics } = await connection.send('Performance.getMetrics');
      await connection.detach();
      const of = name => metrics.find(metric => metric.name === name).value;
      return { living: { nodes: of('Nodes'), listeners: of('JSEventListeners') } };
    },
  };
}
