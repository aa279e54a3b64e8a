import type { RadarRows } from '@cityfacts/data';
import { radarDetails } from './details.js';
import { describe, expect, it } from 'vitest';
import { defaultsOf, figureOptions, tableMeasurer } from '@cityfacts/core';
import { radarDefinition } from './definition.js';
import { en } from '@cityfacts/core/locales/en.js';
import { computeFigure } from '@cityfacts/core/compute-figure.js';
import { renderFigure, plot } from '@cityfacts/core/render/figure.js';
import { moreContent } from '@cityfacts/core/render/more.js';
import { radarChart } from './render.js';
import { literalTheme } from '@cityfacts/core/theme/theme.js';
import { seriesStyle } from '@cityfacts/core/render/series-style.js';
import { toMarkup } from '@cityfacts/core/render/to-markup.js';

const i18n = { locale: 'en', strings: en } as const;
const rows = {
  places: ['beijing', 'shanghai'].map(id => ({ id, name: id })),
  indicators: ['a', 'b', 'c'].map(id => ({ id, name: id, unit: 'count', direction: 'higher' as const })),
  observations: ['a', 'b', 'c'].flatMap((indicator, index) => [
    { place: 'beijing', indicator, period: '2023', value: index ? 5 : null, missing: 'not-stated' },
    { place: 'shanghai', indicator, period: '2023', value: 7 },
  ]),
};
const options = { ...defaultsOf(radarDefinition.options), ...defaultsOf(figureOptions) };
const drawn = computeFigure(radarChart, radarDetails, { rows: rows as RadarRows, problems: [] }, options, i18n, {
  width: 688,
  measurer: tableMeasurer,
});
const theme = literalTheme('light');
const markup = (selected: readonly string[] = []) =>
  toMarkup(radarChart.render(drawn.layout, { id: 'x', theme, selected }));

describe('radarChart.render(layout, context)', () => {
  it('draws one outline a city and all its markers in one path, the missing one hollow', () => {
    expect(markup().match(/stroke-width="2"/g)).toHaveLength(2);
    expect(markup().match(/stroke-width="1"/g)).toHaveLength(2);
    expect(markup().match(new RegExp(`fill="${theme.background}" stroke=`, 'g'))).toHaveLength(1);
  });

  it('opens the outline on both sides of a missing value, and draws a value between two as a mark alone', () => {
    const paths = (series: readonly (readonly [number, number] | null)[]) => {
      const [first] = drawn.layout.series;
      const layout = { ...drawn.layout, series: [{ ...first!, outline: series }] };
      return toMarkup(radarChart.render(layout, { id: 'x', theme, selected: [] })).match(
        /d="([^"]*)" fill="none"[^>]*linejoin/,
      )?.[1];
    };
    expect(
      paths([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBe('M1,1L2,2L3,3Z');
    expect(paths([[1, 1], [2, 2], null, [4, 4]])).toBe('M4,4L1,1L2,2');
    expect(paths([[1, 1], null, [3, 3], null])).toBe(undefined);
  });

  it('dims all but the selected', () => {
    expect(markup()).not.toContain('opacity');
    // Outline, marks and hollow mark.
    expect(markup(['shanghai']).match(/opacity="0.35"/g)).toHaveLength(3);
  });

  it('leads with what the author highlights: a line of 3 px, the others thin, none dimmed until a reader selects', () => {
    const { layout } = computeFigure(
      radarChart,
      radarDetails,
      { rows: rows as RadarRows, problems: [] },
      { ...options, highlight: ['shanghai'] },
      i18n,
      { width: 688, measurer: tableMeasurer },
    );
    const svg = toMarkup(radarChart.render(layout, { id: 'x', theme, selected: ['shanghai'] }));
    expect(svg.match(/stroke-width="3"/g)).toHaveLength(1);
    expect(svg.match(/stroke-width="1.75"[^>]*opacity="0.85"/g)).toHaveLength(1);
    expect(svg).not.toContain('opacity="0.35"');
    const chosen = toMarkup(radarChart.render(layout, { id: 'x', theme, selected: ['beijing'] }));
    expect(chosen).toContain('opacity="0.35"');
    const { color } = seriesStyle(layout.series.find(({ entity }) => entity === 'beijing')!.series, theme);
    expect(chosen).toMatch(new RegExp(`stroke="${color}" stroke-width="3"`));
  });

  it('writes the leading figure in the text colour of its city, never transparent', () => {
    expect(markup()).toMatch(new RegExp(`fill="${theme.seriesText[1]}">shanghai 7<`));
    expect(markup(['beijing'])).not.toMatch(/<(g|text)[^>]*opacity/);
  });

  it('has no style attribute, no script, no reference', () => {
    expect(markup()).not.toMatch(/style=|url\(|href|<script|on\w+=/);
  });

  it('is small: fewer than 20 nodes for two cities on three axes', () => {
    expect(markup().match(/<[a-z]/g)!.length).toBeLessThan(20);
  });
});

describe('renderFigure(figure, options, i18n, context, parts)', () => {
  const context = { id: 'x', theme, selected: [] };
  const plots = plot(drawn.layout, radarChart.render(drawn.layout, context), drawn.description.title, 'cf-only');
  const more = moreContent(drawn, drawn.details, options, i18n);
  const whole = toMarkup(renderFigure(drawn, options, i18n, context, { plots, more }));

  it('has heading, subheading, drawing and footer, in this order, and in the footer table and notes', () => {
    const order = ['cf-heading', 'cf-subheading', 'cf-plot', 'cf-foot', '<summary>', '<table>', 'cf-notes'];
    const places = order.map(name => whole.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('names the drawing and takes its words from the description', () => {
    expect(whole).toContain('role="img" aria-label="beijing and shanghai compared on 3 indicators"');
  });

  it('says the missing figure and its reason in the table', () => {
    expect(whole).toContain(
      '<td class="cf-missing" data-label="beijing: ">no figure <small>the source states none</small></td>',
    );
  });

  it('shows the findings where the author asks for them, else in the description and behind the link', () => {
    const finding = 'shanghai leads on both measures that can be ranked; beijing is last on both.';
    const shown = (summary: string | null) =>
      toMarkup(renderFigure(drawn, { ...options, summary }, i18n, context, { plots, more }));
    expect(whole).not.toContain('cf-summary');
    expect(whole.split(finding)).toHaveLength(3);
    expect(
      toMarkup(
        renderFigure({ ...drawn, summary: 'Mine.' }, { ...options, summary: 'Mine.' }, i18n, context, { plots }),
      ),
    ).toContain('part="summary">Mine.<');
    expect(shown('')).toContain(`part="summary">${finding}`);
    expect(whole).toContain('Figures are missing for beijing (1).');
    expect(whole).toMatch(/<caption>[^<]* <small>5 of 6 figures are known, dated 2023\.<\/small><\/caption>/);
  });

  it('says in place of the line below the heading that there is nothing to show, without an empty table', () => {
    const empty = computeFigure(
      radarChart,
      radarDetails,
      { rows: { places: [], indicators: [], observations: [] }, problems: [] },
      options,
      i18n,
      {
        width: 688,
        measurer: tableMeasurer,
      },
    );
    const markup = toMarkup(renderFigure(empty, options, i18n, context, { plots: '' }));
    expect(markup).toContain('part="subheading">There are no figures to show.<');
    expect(markup).not.toMatch(/<table|<details/);
  });

  it('leaves out legend and sources where the author says so', () => {
    const bare = toMarkup(renderFigure(drawn, { ...options, noLegend: true }, i18n, context, { plots }));
    expect(bare).not.toContain('cf-legend');
  });
});
