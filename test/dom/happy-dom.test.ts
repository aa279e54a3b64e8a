/** @vitest-environment happy-dom */
import { describe } from 'vitest';
import { worksInThisDom } from './chart.js';

describe('happy-dom', worksInThisDom);
