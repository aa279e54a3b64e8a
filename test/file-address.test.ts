import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderElement } from 'cityfacts/static.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../tools/lib/open-browser.mjs';
import { browserFile, cdn } from '../tools/lib/paths.mjs';

/** A folder as a reader may keep it: anywhere, with a name of any kind. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cityfacts 图表 #1 '));
  for (const file of ['cityfacts.en.js', 'cityfacts.css']) cpSync(join(cdn, file), join(folder, file));
  writeFileSync(
    join(folder, 'page.html'),
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="cityfacts.css">
${renderElement('city-radar', { lang: 'en' })}<fund-bars lang="en" cities="shenzhen"></fund-bars><policy-timeline lang="en" cities="wuhan"></policy-timeline>
<script src="cityfacts.en.js"></script>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(browserFile))('a page in a folder, opened without a server', () => {
  it('draws every chart from file://, and asks for nothing but the files beside it', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on('request', request => asked.push(request.url()));
      page.on('pageerror', error => wrong.push(String(error)));
      page.on('console', line => line.type() === 'error' && wrong.push(line.text()));
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      const drawn = await page.evaluate(async () => {
        const charts = [...document.querySelectorAll<HTMLElement & { drawn: Promise<void> }>('body > *:not(script)')];
        for (const chart of charts) {
          chart.scrollIntoView();
          await chart.drawn;
        }
        return charts.map(chart => chart.shadowRoot!.querySelectorAll('.cf-plot svg').length);
      });
      expect(drawn).toEqual([1, 1, 1]);
      expect(wrong).toEqual([]);
      const beside = ['page.html', 'cityfacts.css', 'cityfacts.en.js'].map(
        file => pathToFileURL(join(folder, file)).href,
      );
      expect(asked.sort()).toEqual(beside.sort());
    } finally {
      await browser.close();
    }
  });
});
