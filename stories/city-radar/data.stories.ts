import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/city-radar.js';
import { editData } from '../plays.js';
import { editorStory } from '../data-editor.js';

export default { title: 'City radar/Your data' } satisfies Meta;

const rows = [
  ['City', 'Rent (EUR)', 'Unemployment (%)', 'Cycle lanes (km)'],
  ['Alphaville', '14.2', '6.8', '412'],
  ['Betatown', '11.9', '5.7', '230'],
  ['Gammaburg', '12.4', '7.1', '515'],
];
const chinese = [
  ['城市', '租金（元）', '失业率（%）', '自行车道（公里）'],
  ['甲市', '52', '6.8', '412'],
  ['乙市', '44', '5.7', '230'],
  ['丙市', '47', '7.1', '515'],
];

/** The rows are made up. */
export const Edit: StoryObj = { name: 'Edit or paste a table', ...editorStory('city-radar', rows, chinese) };
export const Pasted: StoryObj = {
  name: 'After a paste',
  ...editorStory('city-radar', rows, chinese),
  play: editData('City,Jobs (%),Parks (km)\nAlphaville,3,40\nBetatown,4,20\n', 'Parks'),
};
