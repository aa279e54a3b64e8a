import { expect } from 'chai';
import { expectSameDrawing } from './replaced-built-ins.js';

describe('a page that has replaced a built-in method', () => {
  it('has the same drawings: every method that the bundles use', async function () {
    this.timeout(900_000);
    expect(await expectSameDrawing(1)).to.be.greaterThan(200);
  });
});
