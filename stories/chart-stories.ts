import {
  figureOptionDocs,
  figureOptions,
  type FigureOptions,
  type OptionDocs,
  type OptionSpec,
  type OptionTable,
} from '@cityfacts/core';
import type { Args, ArgTypes, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import type { ChartCase } from './cases/case.js';

type Spec = OptionSpec<unknown>;
type Specs = readonly (readonly [name: string, spec: Spec])[];
type Choices = Readonly<Record<string, readonly string[]>>;
/** Id ─▶ name. */
type Names = Readonly<Record<string, string>>;

/** The events of every chart; the Actions panel logs them. */
const events = ['chart-select', 'chart-view', 'chart-export', 'chart-problem'] as const;

/** What the Actions panel shows of an event: its own fields, without the element. */
const told = (event: Event): object =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted' && name !== 'source'));

/** The element as it is written by hand: only attributes that differ from the default. */
function elementOf(tag: string, specs: Specs, args: Args): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, spec] of specs) {
    const value: unknown = args[name];
    if (value === undefined || value === '') continue;
    const text = typeof value === 'string' ? value : spec.format(value);
    if (text === spec.format(spec.default)) continue;
    element.setAttribute(spec.attribute, spec.kind === 'flag' ? '' : text);
  }
  if (args['data'] !== undefined) Object.assign(element, { data: args['data'] });
  for (const name of events) element.addEventListener(name, event => action(name)(told(event)));
  return element;
}

/** What a check box says: the name in the rows, else the id in words. */
const labelsOf = (ids: readonly string[], names: Names): Names =>
  Object.fromEntries(
    ids.map(id => {
      const words = id
        .replaceAll('-', ' ')
        .replace(/^set:/, 'Set: ')
        .replace(/\bai\b/, 'AI');
      return [id, names[id] ?? words.charAt(0).toUpperCase() + words.slice(1)];
    }),
  );

/** The control of an option; a list whose members are known is check boxes. */
function controlOf({ kind, values }: Spec, choices: readonly string[] | undefined, names: Names): object {
  if (choices?.length) return { control: { type: 'check', labels: labelsOf(choices, names) }, options: choices };
  switch (kind) {
    case 'choice':
      return { control: { type: values.length > 3 ? 'select' : 'inline-radio' }, options: values };
    case 'flag':
      return { control: 'boolean' };
    case 'integer': {
      const [min, max] = (values[0] ?? '').split('–').map(Number);
      return { control: { type: 'number', min, max } };
    }
    case 'annotations':
      return { control: 'object' };
    default:
      return { control: 'text' };
  }
}

/** One control an option, in the order of the table, with its meaning. */
const argTypesOf = (
  specs: Specs,
  docs: Readonly<Record<string, string>>,
  choices: Choices,
  names: Names,
  category: string,
): ArgTypes =>
  Object.fromEntries(
    specs.map(([name, spec]) => [
      name,
      {
        ...controlOf(spec, choices[name], names),
        name: spec.attribute,
        description: docs[name],
        table: { category, defaultValue: { summary: spec.format(spec.default) || '–' } },
      },
    ]),
  ) as ArgTypes;

const entriesOf = <Options>(table: OptionTable<Options>): Specs => Object.entries<Spec>(table as Record<string, Spec>);

/** What rows offer for the lists among the options: ids of places, indicators and so on, by the name of the option. */
export type ChoicesOf = (rows: unknown) => Choices;

/**
 * The parts of a story file that derive from its chart. Storybook finds stories by their static exports, so that the
 * file itself names them, in literals: `export const Gaps = { name: 'Indicators with gaps', ...story('gaps') };`
 */
export function chartStories<Options>(
  tag: string,
  options: OptionTable<Options>,
  docs: OptionDocs<Options>,
  cases: readonly ChartCase[],
  bundled: object,
  choicesOf: ChoicesOf,
) {
  const own = entriesOf(options);
  const frame = entriesOf<FigureOptions>(figureOptions);
  const specs = [...own, ...frame];
  const controls = (rows: unknown): ArgTypes => {
    const [choices, names] = [choicesOf(rows), namesOf(rows)];
    return {
      ...argTypesOf(own, docs as Readonly<Record<string, string>>, choices, names, 'chart'),
      ...argTypesOf(frame, { ...figureOptionDocs }, choices, names, 'figure'),
    };
  };

  /** @throws {Error} for a name that no case has */
  function story(name: string, play?: StoryObj['play']): StoryObj {
    const one = cases.find(found => found.name === name);
    if (!one)
      throw new Error(`<${tag}> has no case "${name}"; use one of ${cases.map(found => found.name).join(', ')}`);
    return {
      args: { ...one.options, ...(one.data !== undefined && !one.heavy && { data: one.data }) },
      // Own rows have other places than the bundled ones.
      ...(one.data !== undefined && !one.heavy && { argTypes: controls(one.data) }),
      parameters: {
        docs: { description: { story: one.doc } },
        width: one.width,
        hans: one.hans,
        original: one.options,
        // An argument can be edited; so many rows would make the editor slow.
        ...(one.heavy && { data: one.data }),
      },
      ...(play && { play }),
    };
  }

  /** The text of the author in Chinese, as long as nobody has edited it. */
  function chinese(args: Args, { hans = {}, original }: StoryContext['parameters'], lang: string): Args {
    if (!lang.startsWith('zh')) return {};
    const isUnchanged = (name: string): boolean =>
      JSON.stringify(args[name]) === JSON.stringify((original as Args)[name]);
    return Object.fromEntries(Object.entries(hans as Args).filter(([name]) => isUnchanged(name)));
  }

  /** The element in a box that stands for its place in the page: language, and width where the case asks for one. */
  function render(args: Args, { globals, parameters }: StoryContext): HTMLElement {
    const box = document.createElement('div');
    // Storybook's own pages are English, so the language of the toolbar has to be nearer.
    box.lang = String(globals['locale']);
    const width: unknown = parameters['width'];
    if (typeof width === 'number') box.style.setProperty('width', `min(${width}px, 100%)`);
    box.append(
      elementOf(tag, specs, { data: parameters['data'] as unknown, ...args, ...chinese(args, parameters, box.lang) }),
    );
    return box;
  }

  const meta: Omit<Meta, 'title'> = {
    component: tag,
    args: Object.fromEntries(specs.flatMap(([name, { default: preset }]) => (preset === null ? [] : [[name, preset]]))),
    argTypes: {
      ...controls(bundled),
      data: {
        control: 'object',
        type: { name: 'other', value: 'rows' },
        description: 'Rows of your own: objects, arrays or text. Without them the bundled rows are drawn.',
        table: { category: 'data', type: { summary: 'object | string' } },
      },
    },
    // The manifest adds every public member. The page "API" of each chart shows them; a control has only what can be set.
    parameters: { controls: { include: [...specs.map(([, spec]) => spec.attribute), 'data'] } },
    render,
  };
  return { meta, story };
}

/** The English names of places and indicators in rows. */
function namesOf(rows: unknown): Names {
  const { places, indicators } = (rows ?? {}) as Readonly<Record<string, unknown>>;
  const named = [places, indicators].flatMap(list => (Array.isArray(list) ? (list as unknown[]) : []));
  return Object.fromEntries(
    named.flatMap(row => {
      const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
      const text: unknown = (name as { en?: unknown } | undefined)?.en ?? name;
      return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
    }),
  );
}

/** The distinct texts of a field of rows, in their order. Takes anything: rows of a story may be broken on purpose. */
export function valuesOf(rows: unknown, list: string, field: string): readonly string[] {
  const found: unknown = (rows as Readonly<Record<string, unknown>> | undefined)?.[list];
  const values = (Array.isArray(found) ? (found as unknown[]) : []).flatMap(
    row => (row as Readonly<Record<string, unknown>> | null)?.[field] ?? [],
  );
  return [...new Set(values.filter(value => typeof value === 'string'))];
}

/** The places that rows use, in the order of their list where they have one. */
export function placesOf(rows: unknown, list: string, field: string): readonly string[] {
  const used = valuesOf(rows, list, field);
  const listed = valuesOf(rows, 'places', 'id').filter(id => used.includes(id));
  return [...listed, ...used.filter(id => !listed.includes(id))];
}
