import type {
  Validated,
  ChartDetails,
  DataRecord,
  Description,
  ChartLayout,
  LayoutContext,
  Table,
  I18n,
} from './chart-definition.js';
import type { Credits } from './credits.js';
import type { CitedDocuments } from './documents.js';
import type { FigureOptions } from './figure/options.js';
import type { Problem } from './problems.js';
import * as messages from './messages.js';
import type { Chart } from './chart.js';
import { joinSentences } from './locales/prose.js';
import { withLabels } from './labels.js';

/** What a resting figure shows, computed: no host needs anything else to draw it. */
export interface Figure<Layout extends ChartLayout = ChartLayout> extends CitedDocuments {
  readonly layout: Layout;
  readonly description: Description;
  /** The name of the figure, also where it is not shown as its heading. */
  readonly heading: string;
  readonly subheading: string;
  /** The findings in a few sentences: the author's, or the computed ones. */
  readonly summary: string;
  /** Below the drawing: the author's remark, and at most two of the chart. */
  readonly notes: readonly string[];
  /** What the author highlights and the drawing shows. */
  readonly highlight: readonly string[];
  /** Whether there is anything to show. */
  readonly hasData: boolean;
  readonly problems: readonly Problem[];
}

/** What stands behind "All figures, sources and notes", and in exports. */
export interface FigureDetails extends Credits {
  readonly table: Table;
  /** All notes: the author's remark, those below the drawing, the others. */
  readonly notes: readonly string[];
  /** The shown data with their citations; made when asked for, because only exports need them. */
  records(): readonly DataRecord[];
}

/** All that a figure knows. */
export interface FullFigure<Layout extends ChartLayout = ChartLayout> extends Figure<Layout> {
  readonly details: FigureDetails;
}

/** A model with what the options say of its frame: all that does not depend on the width. */
export interface PreparedFigure<Model> extends CitedDocuments {
  readonly model: Model;
  readonly description: Description;
  readonly options: FigureOptions;
  /** The language, and its strings with the author's labels. */
  readonly language: I18n;
  readonly i18n: I18n;
  readonly problems: readonly Problem[];
  /** How many rows of the author are left out. */
  readonly leftOut: number;
}

/** rows ─computeModel─▶ model ─describe─▶ description, for any width. */
export function prepareFigure<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  { rows, problems, leftOut = 0 }: Validated<Rows>,
  options: Options & FigureOptions,
  language: I18n,
): PreparedFigure<Model> {
  const i18n = withLabels(language, rows);
  const model = chart.computeModel(rows, options, i18n, options);
  const { documents, credit } = chart.documents(model, i18n);
  return {
    model,
    description: chart.describe(model, i18n),
    documents,
    credit,
    options,
    language,
    i18n,
    problems,
    leftOut,
  };
}

/** Most problems of a level that are reported; more would bury the first. */
const MAX_PROBLEMS = 20;

/** The first of each level. */
function few(problems: readonly Problem[]): readonly Problem[] {
  const counts = { error: 0, warning: 0 };
  return problems.filter(({ level }) => counts[level]++ < MAX_PROBLEMS);
}

/** prepared ─computeLayout─▶ figure, for one width. */
export function layoutFigure<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  { model, description, documents, credit, options, i18n, problems, leftOut }: PreparedFigure<Model>,
  context: LayoutContext,
): Figure<Layout> {
  const layout = chart.computeLayout(model, context);
  const entities = new Set(
    layout.nodes.flatMap(({ entity, place, places = [] }) => [entity, place ?? entity, ...places]),
  );
  const unknown = layout.nodes.length ? options.highlight.filter(id => !entities.has(id)) : [];
  const { statistics, insights } = description;
  const hasData = !layout.problems.some(messages.saysNothingToShow);
  return {
    layout,
    description,
    documents,
    credit,
    heading: options.heading || description.title,
    // Where nothing is shown, the line says so.
    subheading:
      options.subheading ?? (hasData ? (layout.readingGuide ?? description.readingGuide) : i18n.strings.figure.nothing),
    summary: options.summary || joinSentences(insights.length ? insights : statistics, i18n),
    notes: [options.note, ...layout.notes, leftOut ? i18n.strings.figure.leftOut(leftOut) : ''].filter(Boolean),
    highlight: options.highlight.filter(id => entities.has(id)),
    hasData,
    problems: few([
      ...problems,
      ...layout.problems,
      ...unknown.map(id => messages.unknownHighlight(id, [...entities])),
    ]),
  };
}

/** model ─ChartDetails─▶ what is told on demand. */
export function computeDetails<Model>(
  details: ChartDetails<Model>,
  { model, options, i18n }: Pick<PreparedFigure<Model>, 'model' | 'options' | 'i18n'>,
): FigureDetails {
  const { sources, documents, credit } = details.credits(model, i18n);
  return {
    sources,
    documents,
    credit,
    table: details.table(model, i18n),
    notes: [options.note, ...details.notes(model, i18n)].filter(Boolean),
    records: () => details.records(model, i18n),
  };
}

/** All steps at once, for hosts that draw one width and tell everything. */
export function computeFigure<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  details: ChartDetails<Model>,
  rows: Validated<Rows>,
  options: Options & FigureOptions,
  i18n: I18n,
  context: LayoutContext,
): FullFigure<Layout> {
  const prepared = prepareFigure(chart, rows, options, i18n);
  return withDetails(layoutFigure(chart, prepared, context), computeDetails(details, prepared));
}

/** Both parts of a figure; the notes of the drawing come first. */
export const withDetails = <Layout extends ChartLayout>(
  figure: Figure<Layout>,
  details: FigureDetails,
): FullFigure<Layout> => ({
  ...figure,
  details: { ...details, notes: [...new Set([...figure.notes, ...details.notes])] },
});
