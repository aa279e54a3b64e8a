import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from './choose-browser.mjs';
import { browserFile } from './paths.mjs';

/** The Chromium of the tests, driven from Node; the caller closes it. */
export async function openBrowser() {
  await chooseBrowser();
  return launchBrowser();
}

/** The same where it has been chosen before. */
export function launchBrowser() {
  const { path, args, env } = JSON.parse(readFileSync(browserFile, 'utf8'));
  return puppeteer.launch({ executablePath: path, args, env: { ...process.env, ...env }, headless: 'shell' });
}
