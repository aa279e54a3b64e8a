import type { DataRecord, Description, FigureOptions, Placed, Problem, Space, Table, Words } from '@cityfacts/layout';
import { messages } from '@cityfacts/layout';
import type { Chart } from './chart.js';

/** All that a figure shows, computed: no host needs anything else. */
export interface Drawing<Layout extends Placed = Placed> {
  readonly layout: Layout;
  readonly table: Table;
  readonly description: Description;
  readonly records: readonly DataRecord[];
  readonly sources: readonly string[];
  readonly heading: string;
  readonly subheading: string;
  /** The author's remark, then the notes of the chart. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** anything ─check─▶ rows ─model─▶ table, description ─layout─▶ drawing. */
export function draw<Rows, Options, Model, Layout extends Placed>(
  chart: Chart<Rows, Options, Model, Layout>,
  input: unknown,
  options: Options & FigureOptions,
  words: Words,
  space: Space,
): Drawing<Layout> {
  const { rows, problems } = chart.check(input);
  const model = chart.model(rows, options, words);
  const layout = chart.layout(model, space);
  const description = chart.describe(model, words);
  const entities = new Set(layout.stops.map(stop => stop.entity));
  const unknown = layout.stops.length ? options.highlight.filter(id => !entities.has(id)) : [];
  return {
    layout,
    table: chart.table(model),
    description,
    records: chart.records(model),
    sources: chart.sources(model),
    heading: options.heading || description.what,
    subheading: options.subheading || description.how,
    notes: [options.note, ...layout.notes].filter(Boolean),
    problems: [...problems, ...layout.problems, ...unknown.map(id => messages.unknownHighlight(id, [...entities]))],
  };
}
