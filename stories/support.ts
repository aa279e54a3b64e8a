import {
  figureOptionDocs,
  figureOptions,
  type FigureOptions,
  type OptionDocs,
  type OptionSpec,
  type OptionTable,
} from '@cityfacts/core';
import type { Args, ArgTypes, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ChartCase } from './cases/case.js';

type Spec = OptionSpec<unknown>;
type Docs = Readonly<Record<string, string>>;

/** The element as it is written by hand: only attributes that say something else than the default. */
function elementOf(tag: string, specs: readonly (readonly [string, Spec])[], args: Args): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, spec] of specs) {
    const value: unknown = args[name];
    if (value === undefined || value === '') continue;
    const text = typeof value === 'string' ? value : spec.format(value);
    if (text === spec.format(spec.default)) continue;
    element.setAttribute(spec.attribute, spec.kind === 'flag' ? '' : text);
  }
  if (args['data'] !== undefined) Object.assign(element, { data: args['data'] });
  return element;
}

function controlOf({ kind, values }: Spec): object {
  switch (kind) {
    case 'choice':
      return { control: { type: values && values.length > 3 ? 'select' : 'inline-radio' }, options: values };
    case 'flag':
      return { control: 'boolean' };
    case 'integer': {
      const [min, max] = (values?.[0] ?? '').split('–').map(Number);
      return { control: { type: 'number', min, max } };
    }
    default:
      return { control: 'text' };
  }
}

/** One control an option, in the order of the table, with its meaning. */
function argTypesOf(specs: readonly (readonly [string, Spec])[], docs: Docs, category: string): ArgTypes {
  const entries = specs.map(([name, spec]) => [
    name,
    {
      ...controlOf(spec),
      name: spec.attribute,
      description: docs[name],
      table: { category, defaultValue: { summary: spec.format(spec.default) || '–' } },
    },
  ]);
  return Object.fromEntries(entries) as ArgTypes;
}

/** The defaults in the form that controls edit, so that each shows what holds. */
const defaultArgs = (specs: readonly (readonly [string, Spec])[]): Args =>
  Object.fromEntries(
    specs.flatMap(([name, { kind, default: preset }]) =>
      preset === null ? [] : [[name, kind === 'list' ? '' : preset]],
    ),
  );

const entriesOf = <Options>(table: OptionTable<Options>): readonly (readonly [string, Spec])[] =>
  Object.entries<Spec>(table as Record<string, Spec>);

/**
 * The parts of a story file that derive from its chart. Storybook finds stories by their static exports, so that the
 * file itself names them: `export const Gaps = story('gaps');`
 */
export function casesAsStories<Options>(
  tag: string,
  options: OptionTable<Options>,
  docs: OptionDocs<Options>,
  cases: readonly ChartCase[],
) {
  const own = entriesOf(options);
  const frame = entriesOf<FigureOptions>(figureOptions);
  const specs = [...own, ...frame];
  const argTypes: ArgTypes = {
    ...argTypesOf(own, docs as Docs, 'chart'),
    ...argTypesOf(frame, { ...figureOptionDocs }, 'frame'),
    data: {
      control: 'object',
      description: 'Rows of your own; absent: the bundled ones.',
      table: { category: 'data' },
    },
  };

  /** @throws {Error} for a name that no case has */
  function story(name: string): StoryObj {
    const one = cases.find(found => found.name === name);
    if (!one)
      throw new Error(`<${tag}> has no case "${name}"; use one of ${cases.map(found => found.name).join(', ')}`);
    const args = Object.fromEntries(
      Object.entries(one.options).map(([option, value]) => [option, Array.isArray(value) ? value.join(' ') : value]),
    );
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      args: { ...args, ...(one.data !== undefined && !one.heavy && { data: one.data }) },
      // An argument can be edited; so many rows would take the editor's breath.
      parameters: {
        docs: { description: { story: one.doc } },
        width: one.width,
        ...(one.heavy && { data: one.data }),
      },
    };
  }

  /** The element in a box that stands for its place in the page: language, and width where the case asks for one. */
  function render(args: Args, { globals, parameters }: StoryContext): HTMLElement {
    const box = document.createElement('div');
    // Storybook's own pages are English all over, so that the language of the toolbar has to be nearer.
    box.lang = String(globals['locale']);
    const width: unknown = parameters['width'];
    if (typeof width === 'number') box.style.width = `${width}px`;
    box.append(elementOf(tag, specs, { data: parameters['data'] as unknown, ...args }));
    return box;
  }

  // The manifest adds every public member; what nobody can set is no control.
  const parameters = { controls: { include: [...specs.map(([, spec]) => spec.attribute), 'data'] } };

  return { args: defaultArgs(specs), argTypes, parameters, render, story };
}
