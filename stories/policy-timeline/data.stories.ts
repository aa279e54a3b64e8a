import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/policy-timeline.js';
import { editData } from '../plays.js';
import { editorStory } from '../data-editor.js';

export default { title: 'Policy timeline/Your data' } satisfies Meta;

const rows = [
  ['Date', 'Title', 'City'],
  ['2023-03-10', 'Plan published', 'Alphaville'],
  ['2024-06', 'Law passed', 'Betatown'],
  ['2025', 'Review', 'Alphaville'],
];
const chinese = [
  ['日期', '标题', '城市'],
  ['2023-03-10', '发布规划', '甲市'],
  ['2024-06', '通过条例', '乙市'],
  ['2025', '评估', '甲市'],
];

/** The rows are made up. */
export const Edit: StoryObj = { name: 'Edit or paste a table', ...editorStory('policy-timeline', rows, chinese) };
export const Pasted: StoryObj = {
  name: 'After a paste',
  ...editorStory('policy-timeline', rows, chinese),
  play: editData('Date,Title\n2024-01-05,Doors open\n2024-09,Report\n', 'Doors open'),
};
