import { figureCss } from '@cityfacts/marks';
import { tags } from './charts.js';

/** The content of `cityfacts.css`: the figure, and an element that its script has not reached yet is a block. */
export const stylesheet = (): string =>
  `${tags.map(tag => `${tag}:not(:defined)`).join(',')}{display:block}\n${figureCss}\n`;
