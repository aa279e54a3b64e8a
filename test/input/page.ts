/**
 * Charts from the CDN files in a Chromium that is driven by real input: what the DevTools protocol sends takes the way of a
 * device, with hit tests, scrolling, focus and clicks made by the browser. Scripts put charts on the page and read them;
 * nothing here acts on one by script.
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NavigationNode } from '@cityfacts/core';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import { expect } from 'vitest';
import { launchBrowser } from '../../tools/lib/open-browser.mjs';
import { browserFile, cdn } from '../../tools/lib/paths.mjs';
import { staticServer } from '../../tools/lib/static-server.mjs';
import { read, type Look, type Seen } from './read.js';

export type Page = ReturnType<ChromeLauncher['getPage']>;
export const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
export type Tag = (typeof tags)[number];

/** Whether there is a browser to try. */
export const present = existsSync(browserFile);

/** A control: in the chart of that tag, or in the page itself (`null`); the first that matches and begins with that text. */
export type Target = readonly [tag: Tag | null, css: string, text?: string];

/** Middle and edges of something in the viewport, CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Charts</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/cityfacts.css"><script src="/cdn/cityfacts.en.js"></script>
<style>body{margin:8px 8px 1200px}</style>
<body><p><a id="before" href="#before">Before the charts</a></p><main></main><p><a id="after" href="#after">After the charts</a></p>`;

/** How a reader's machine is built. */
export interface Device {
  readonly width: number;
  readonly height: number;
  readonly hasTouch?: boolean;
}

/** One browser with one page, for a file of tests. */
export class Charts {
  readonly page: Page;
  readonly close: () => Promise<void>;
  readonly #folder: string;

  constructor(page: Page, folder: string, close: () => Promise<void>) {
    [this.page, this.#folder, this.close] = [page, folder, close];
  }

  /** A page as wide as `device`; a phone or tablet has two pixels a CSS pixel, fingers and no pointer that hovers. */
  async as({ width, height, hasTouch = false }: Device): Promise<void> {
    await this.page.setViewport({
      width,
      height,
      ...(hasTouch && { hasTouch, isMobile: true, deviceScaleFactor: 2 }),
    });
  }

  /** Puts charts on the page in place of those before, and waits until they are drawn, or the reader is too far from them. */
  async show(markup: string): Promise<void> {
    await this.page.evaluate(async markup => {
      (document.activeElement as HTMLElement | null)?.blur();
      const main = document.querySelector('main')!;
      main.innerHTML = markup;
      scrollTo(0, 0);
      for (const chart of main.children) {
        const isNearViewport = chart.getBoundingClientRect().top < innerHeight;
        if (isNearViewport) await (chart as unknown as Look).drawn;
      }
    }, markup);
    await this.frame();
  }

  /** The page has been drawn since; what observers and frames ask for is done. */
  async frame(): Promise<void> {
    await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
  }

  /** Where the drawing of a chart begins in the window, px. */
  top(tag: Tag): Promise<number> {
    return this.page.evaluate(
      tag => document.querySelector(tag)!.shadowRoot!.querySelector('.cf-plot')!.getBoundingClientRect().top,
      tag,
    );
  }

  /** What a reader of the chart would find. */
  see(tag: Tag): Promise<Seen> {
    return this.page.evaluate(read, tag);
  }

  /** All that can be reached in the drawing. */
  nodes(tag: Tag): Promise<readonly NavigationNode[]> {
    return this.page.evaluate(
      tag => document.querySelector<HTMLElement & Look>(tag)!.figure.layout.nodes as NavigationNode[],
      tag,
    );
  }

  /** Where a control is; fails where it is not shown. */
  /** Waits for it: what is behind a click may load first. */
  async spot(target: Target): Promise<Spot> {
    let spot: Spot | null = null;
    await expect
      .poll(async () => (spot = await this.#find(target)), { message: `${target.join(' ')} is on the page` })
      .not.toBeNull();
    return spot!;
  }

  #find(target: Target): Promise<Spot | null> {
    return this.page.evaluate(([tag, css, text = '']) => {
      const within = tag ? document.querySelector(tag)!.shadowRoot! : document;
      const found = [...within.querySelectorAll(css)].find(
        one => (one.closest('label') ?? one).textContent.trim().startsWith(text) && one.checkVisibility(),
      );
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }, target);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  size(): Promise<{ width: number; height: number }> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /** The one file of a chart that arrives with that ending, and is taken away. Its name begins with the tag. */
  async arrived(tag: string, ending: string): Promise<string> {
    const isRight = (names: readonly string[]) =>
      names.length === 1 && names[0]!.startsWith(tag) && names[0]!.endsWith(ending);
    const names = () => readdirSync(this.#folder);
    await expect.poll(() => isRight(names()) || names(), { timeout: 5000, interval: 10 }).toBe(true);
    const name = names()[0]!;
    const text = readFileSync(join(this.#folder, name), 'utf8');
    rmSync(join(this.#folder, name));
    return text;
  }

  /** What the reader would paste now. */
  pasted(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** Opens the browser; the caller closes it. */
export async function openCharts(device: Device): Promise<Charts> {
  const answer = (_: object, response: object) =>
    (response as ServerResponse).setHeader('Content-Type', 'text/html').end(html);
  const server = staticServer({ '/': cdn, '/cdn/': cdn }, { '/charts': answer });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'cityfacts-input-'));
  const browser: ReturnType<Page['browser']> = await launchBrowser();
  const page = await browser.newPage();
  const session = await browser.target().createCDPSession();
  // Reading the clipboard is ours alone; writing to it is what a press allows, but in the shell that npm brings.
  for (const name of ['clipboard-read', 'clipboard-write'])
    await session.send('Browser.setPermission', { permission: { name }, setting: 'granted', origin });
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const charts = new Charts(page, folder, async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await charts.as(device);
  await page.goto(`${origin}/charts`);
  return charts;
}
