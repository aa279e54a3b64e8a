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

/** The pixels of a character. */
function picture(char: string): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.font = '100px Arial, sans-serif';
  context.fillText(char, 0, 100);
  return canvas.toDataURL();
}

describe('addFace(document, name)', () => {
  it('gives a page each face, and each has widths of its own', async () => {
    for (const name of faceNames) await addFace(document, name, `Test ${name}`);
    const widths = faceNames.map(name => widthIn(`Test ${name}`));
    expect(new Set([...widths, widthIn('missing')]).size, widths.join(', ')).to.equal(faceNames.length + 1);
  });
});

describe('the browser of the tests', () => {
  it('has a font with the widths of Arial', async () => {
    await addFace(document, 'Arimo', 'Test Arimo');
    expect(widthIn('Arial')).to.equal(widthIn('Test Arimo'));
  });

  it('draws Chinese characters, simplified and traditional, and no boxes in their place', () => {
    expect(new Set([...'深圳产业產業'].map(picture)).size).to.equal(6);
  });
});
