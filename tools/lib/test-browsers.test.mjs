import { describe, expect, it } from 'vitest';
import { missingBrowsers, testBrowsers } from './test-browsers.mjs';

const found = { firefox: { path: '/firefox' }, webkit: null };

describe('testBrowsers(found, environment)', () => {
  it('is Chromium; with CITYFACTS_TEST_ALL every browser that was found', () => {
    expect(testBrowsers(found, {})).toEqual(['chromium']);
    expect(testBrowsers(found, { CITYFACTS_TEST_ALL: '1' })).toEqual(['chromium', 'firefox']);
  });

  it('is what CITYFACTS_TEST_BROWSERS names', () => {
    expect(testBrowsers(found, { CITYFACTS_TEST_BROWSERS: 'Firefox, chromium' })).toEqual(['firefox', 'chromium']);
  });

  it('refuses a browser that was not found or that it does not know, with what to do', () => {
    expect(() => testBrowsers(found, { CITYFACTS_TEST_BROWSERS: 'webkit' })).toThrow(/setup\.mjs --browser/);
    expect(() => testBrowsers(found, { CITYFACTS_TEST_BROWSERS: 'safari' })).toThrow(/chromium, firefox, webkit/);
  });
});

describe('missingBrowsers(found)', () => {
  it('names those that were not found', () => {
    expect(missingBrowsers(found)).toEqual(['webkit']);
  });
});
