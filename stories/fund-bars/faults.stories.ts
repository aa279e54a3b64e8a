import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Fund bars/Faults', ...meta } satisfies Meta;

export const NoRows: StoryObj = { name: 'No rows', ...story('empty') };
export const RowsThatCannotBeRead: StoryObj = { name: 'Rows that cannot be read', ...story('broken data') };
