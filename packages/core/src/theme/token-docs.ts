import { measures, tokens } from './tokens.js';

/** A custom property of CSS that a page may set. */
export interface CustomProperty {
  /** With `--cf-`. */
  readonly name: string;
  readonly description: string;
  /** In the light theme; empty: computed. */
  readonly default: string;
  /** As CSS calls the type of its value. */
  readonly syntax: '<color>' | '<length>' | '<number>' | '*';
}

const meanings: Readonly<Record<string, readonly [description: string, syntax: CustomProperty['syntax']]>> = {
  font: ['Font of headings, notes, tables and controls.', '*'],
  'heading-font': ['Font of the heading.', '*'],
  'label-font': ['Font of the labels in the drawing.', '*'],
  size: ['Scale factor of all text, labels too. The drawing is laid out again.', '<number>'],
  'heading-size': ['Size of the heading.', '<length>'],
  'text-size': ['Size of the subheading and of details.', '<length>'],
  'small-size': ['Size of legend, tables and controls.', '<length>'],
  'note-size': ['Size of notes and sources.', '<length>'],
  'heading-weight': ['Weight of the heading.', '<number>'],
  hairline: ['Width of grid lines, axes, rims and bands, px.', '<number>'],
  outline: ['Width of the lines of hollow marks and patterns, px.', '<number>'],
  line: ['Width of the outlines of cities and of periods, px.', '<number>'],
  edge: ['Width of a highlighted outline, of open counts and of the marked half of a period, px.', '<number>'],
  'focus-width': ['Width of focus rings in the drawing, px; at least 2.', '<number>'],
  radius: ['Radius of the corners of buttons and details.', '<length>'],
  shadow: ['Shadow of details.', '*'],
};

/** All custom properties of the charts, for documentation and editors; no chart needs the list. */
export const customProperties = (): readonly CustomProperty[] => [
  ...tokens.map(({ name, light, doc }) => ({
    name: `--cf-${name}`,
    description: doc,
    default: light,
    syntax: '<color>' as const,
  })),
  ...Object.entries(measures).map(([name, value]) => {
    const [description, syntax] = meanings[name]!;
    return { name: `--cf-${name}`, description, default: String(value).replaceAll('--cf--', '--cf-'), syntax };
  }),
  {
    name: '--cf-min-height',
    description: 'Height of an element that is not drawn yet.',
    default: '',
    syntax: '<length>',
  },
];
