import { expect } from 'chai';
import { expectRightOrStill } from './replaced-built-ins.js';

describe('a page that replaces a built-in method after its charts were drawn', () => {
  for (const kind of ['a CDN file', 'a bundle from npm'] as const)
    it(`has right drawings, or those that it had: every method that the bundles use, with ${kind}`, async function () {
      this.timeout(900_000);
      expect(await expectRightOrStill(kind, 1)).to.be.greaterThan(200);
    });
});
