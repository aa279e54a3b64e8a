import { layoutBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { RadarAxis } from './types.js';

/** Name, scale and gaps of an axis. */
export const axisBlock = (axis: RadarAxis, width: number, text: LayoutContext['measurer']): TextBlock =>
  layoutBlock(
    [
      { text: axis.label, size: 13, weight: 600, balance: true },
      { text: joinItems(axis.sub, width, 12, text), size: 12, fill: 'muted' },
      { text: axis.gaps, size: 12 },
    ],
    width,
    text,
  );
