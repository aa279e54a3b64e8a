import { block, type Block } from '@cityfacts/core/labels/text-block.js';
import { items } from '@cityfacts/core/labels/items.js';
import type { Space } from '@cityfacts/core/chart-definition.js';
import type { RadarAxis } from './types.js';

/** Name, scale and gaps of an axis. */
export const axisBlock = (axis: RadarAxis, width: number, text: Space['text']): Block =>
  block(
    [
      { text: axis.label, size: 13, weight: 600, balance: true },
      { text: items(axis.sub, width, 12, text), size: 12, tone: 'muted' },
      { text: axis.gaps, size: 12 },
    ],
    width,
    text,
  );
