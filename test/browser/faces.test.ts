import { expect } from 'chai';
import { addFace, faceNames } from '../fonts/faces.js';

/** Width of a line of text, px. */
function widthIn(family: string): number {
  const line = document.createElement('span');
  line.style.cssText = `font: 100px "${family}", monospace; white-space: nowrap`;
  line.textContent = 'Investment of 2,345 bn yuan';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return Math.round(width);
}

describe('addFace(document, name)', () => {
  it('gives a page each face, and each has widths of its own', async () => {
    for (const name of faceNames) await addFace(document, name, `Test ${name}`);
    const widths = faceNames.map(name => widthIn(`Test ${name}`));
    expect(new Set([...widths, widthIn('missing')]).size, widths.join(', ')).to.equal(faceNames.length + 1);
  });
});
