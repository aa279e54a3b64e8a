import { describe, expect, it } from 'vitest';
import { renderElement, renderHtml, renderJson, renderSvg, renderText } from '../src/static.js';

const name = 'Government investment funds';
const own = { cities: ['suzhou'], subheading: 'Stated size' };

describe('the heading of a figure', () => {
  it('is what the chart is, if the author says nothing', () => {
    const html = renderHtml('fund-bars', own);
    expect(html).toMatch(/<h3 [^>]*>Government investment funds/);
    expect(html).toMatch(/<figure [^>]*aria-labelledby=/);
    expect(renderText('fund-bars', own)).toMatch(/^Government investment funds/);
  });

  it.each(['', ' ', '\u3000\n'])('is left out if it is the text %j, and the figure keeps its name', heading => {
    const asked = { ...own, heading };
    const html = renderHtml('fund-bars', asked);
    expect(html).not.toMatch(/<h\d|cf-heading|aria-labelledby="[^"]*heading/);
    expect(html).toMatch(/<figure [^>]*aria-label="Government investment funds/);
    expect(renderText('fund-bars', asked)).not.toContain(name);
    expect(renderText('fund-bars', asked)).toMatch(/^Stated size/);
    const svg = renderSvg('fund-bars', asked);
    expect(svg).toMatch(/<title [^>]*>Government investment funds/);
    expect(svg).not.toMatch(/<text [^>]*font-size="(18|20)"/);
    expect(JSON.parse(renderJson('fund-bars', asked))).toMatchObject({ heading: expect.stringContaining(name) });
    expect(renderElement('fund-bars', asked)).toContain('heading=""');
  });

  it('may be without the line below it', () => {
    const html = renderHtml('fund-bars', { cities: ['suzhou'], subheading: '' });
    expect(html).toContain('cf-heading');
    expect(html).not.toContain('cf-subheading');
    expect(renderElement('fund-bars', { cities: ['suzhou'] })).not.toMatch(/heading="/);
  });
});
