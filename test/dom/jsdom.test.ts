/** @vitest-environment jsdom */
import { describe } from 'vitest';
import { worksInThisDom } from './chart.js';

describe('jsdom', worksInThisDom);
