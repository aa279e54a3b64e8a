import { expect } from 'chai';
import { expectRightOrStill, expectSameDrawing } from './replaced-built-ins.js';

describe('a page that has replaced a built-in method', () => {
  it('has the same drawings: every thirtieth method that the bundles use', async function () {
    this.timeout(60_000);
    expect(await expectSameDrawing(30)).to.be.greaterThan(8);
  });
});

describe('a page that replaces a built-in method after its charts were drawn', () => {
  for (const kind of ['a CDN file', 'a bundle from npm'] as const)
    it(`has right drawings, or those that it had: every fiftieth method, with ${kind}`, async function () {
      this.timeout(60_000);
      expect(await expectRightOrStill(kind, 50)).to.be.greaterThan(5);
    });
});
