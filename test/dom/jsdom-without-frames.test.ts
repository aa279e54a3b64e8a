/**
 * @vitest-environment jsdom
 * @vitest-environment-options { "pretendToBeVisual": false }
 */
import { describe } from 'vitest';
import { worksInThisDom } from './chart.js';

describe('jsdom without requestAnimationFrame', worksInThisDom);
