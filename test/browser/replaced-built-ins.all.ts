import { expect } from 'chai';
import { expectSameDrawing } from './replaced-built-ins.js';

describe('a page that has replaced a built-in method', () => {
  it('has the same drawings: every method that the bundles use, in three ways', async function () {
    this.timeout(1_500_000);
    expect(await expectSameDrawing(1)).to.be.greaterThan(300);
  });
});
