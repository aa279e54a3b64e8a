import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/fund-bars.js';
import { editData } from '../plays.js';
import { editorStory } from '../data-editor.js';

export default { title: 'Fund bars/Your data' } satisfies Meta;

const rows = [
  ['Name', 'Value'],
  ['Alpha Growth Fund', 'EUR 120m'],
  ['Beta Climate Fund', 'EUR 85m'],
  ['Gamma Seed Fund', 'EUR 12m'],
];
const chinese = [
  ['名称', '规模'],
  ['甲成长基金', '120亿元'],
  ['乙绿色基金', '85亿元'],
  ['丙种子基金', '12亿元'],
];

/** The rows are made up. */
export const Edit: StoryObj = { name: 'Edit or paste a table', ...editorStory('fund-bars', rows, chinese) };
export const Pasted: StoryObj = {
  name: 'After a paste',
  ...editorStory('fund-bars', rows, chinese),
  play: editData('Name\tValue\nDelta Fund\tEUR 7m\nEpsilon Fund\tEUR 9m\n', 'Delta Fund'),
};
