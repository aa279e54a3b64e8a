import { expect } from 'chai';
import { expectSameDrawing } from './replaced-built-ins.js';

describe('a page that has replaced a built-in method', () => {
  it('has the same drawing: every twelfth method that the bundle uses', async function () {
    this.timeout(60_000);
    expect(await expectSameDrawing(12)).to.be.greaterThan(10);
  });
});
