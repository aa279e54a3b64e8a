import type {
  Validated,
  DataRecord,
  Description,
  ChartLayout,
  LayoutContext,
  Table,
  I18n,
} from './chart-definition.js';
import type { Credits } from './credits.js';
import type { FigureOptions } from './figure/options.js';
import type { Problem } from './problems.js';
import * as messages from './messages.js';
import type { Chart } from './chart.js';

/** All that a figure shows, computed: no host needs anything else. */
export interface Figure<Layout extends ChartLayout = ChartLayout> extends Credits {
  readonly layout: Layout;
  readonly table: Table;
  readonly description: Description;
  /** The shown data with their citations; made when asked for, because only exports need them. */
  records(): readonly DataRecord[];
  /** The name of the figure, also where it is not shown as its heading. */
  readonly heading: string;
  readonly subheading: string;
  /** The author's remark, then the notes of the chart. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** A model with what the options say of its frame: all that does not depend on the width. */
export interface PreparedFigure<Model> {
  readonly model: Model;
  readonly table: Table;
  readonly description: Description;
  readonly credits: Credits;
  readonly options: FigureOptions;
  readonly problems: readonly Problem[];
}

/** anything ─check─▶ rows ─model─▶ table and description. `checked` saves the first step to a host that has it. */
export function prepareFigure<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  input: unknown,
  options: Options & FigureOptions,
  i18n: I18n,
  { rows, problems }: Validated<Rows> = chart.validate(input),
): PreparedFigure<Model> {
  const model = chart.computeModel(rows, options, i18n, options);
  return {
    model,
    table: chart.table(model),
    description: chart.describe(model, i18n),
    credits: chart.credits(model),
    options,
    problems,
  };
}

/** Most problems of a level that are reported; more would bury the first. */
const MAX_PROBLEMS = 20;

/** The first of each level. */
function few(problems: readonly Problem[]): readonly Problem[] {
  const counts = { error: 0, warning: 0 };
  return problems.filter(({ level }) => counts[level]++ < MAX_PROBLEMS);
}

/** prepared ─layout─▶ drawing, for one width. */
export function layoutFigure<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  prepared: PreparedFigure<Model>,
  context: LayoutContext,
): Figure<Layout> {
  const { model, table, description, credits, options } = prepared;
  const layout = chart.computeLayout(model, context);
  const entities = new Set(
    layout.nodes.flatMap(({ entity, place, places = [] }) => [entity, place ?? entity, ...places]),
  );
  const { sources, documents, credit } = credits;
  const shown = [...entities];
  const unknown = layout.nodes.length ? options.highlight.filter(id => !entities.has(id)) : [];
  return {
    layout,
    table,
    description,
    records: () => chart.records(model),
    sources,
    documents,
    credit,
    heading: options.heading || description.title,
    // Nothing to show has no way to be read.
    subheading: options.subheading ?? (table.rows.length ? (layout.readingGuide ?? description.readingGuide) : ''),
    notes: [options.note, ...layout.notes].filter(Boolean),
    problems: few([
      ...prepared.problems,
      ...layout.problems,
      ...unknown.map(id => messages.unknownHighlight(id, shown)),
    ]),
  };
}

/** Both steps at once, for hosts that draw one width only. */
export const computeFigure = <Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  input: unknown,
  options: Options & FigureOptions,
  i18n: I18n,
  context: LayoutContext,
  checked?: Validated<Rows>,
): Figure<Layout> => layoutFigure(chart, prepareFigure(chart, input, options, i18n, checked), context);
