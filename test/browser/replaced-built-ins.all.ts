import { expect } from 'chai';
import { expectSameDrawing } from './replaced-built-ins.js';

describe('a page that has replaced a built-in method', () => {
  it('has the same drawing: every method that the bundle uses, in three ways', async function () {
    this.timeout(900_000);
    expect(await expectSameDrawing(1)).to.be.greaterThan(300);
  });
});
