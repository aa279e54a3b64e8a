import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { layoutBlock, positionBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { Annotation } from '@cityfacts/core/options.js';
import type { RadarAxis, RadarText } from './types.js';

/** Name, unit and date, leading figure, gaps and the author's remark of an axis. */
export const axisBlock = (
  axis: RadarAxis,
  annotations: readonly Annotation[],
  width: number,
  text: LayoutContext['measurer'],
): TextBlock =>
  layoutBlock(
    [
      { text: axis.label, size: 13, weight: 600, balance: true },
      { text: joinItems(axis.sub, width, 12, text), size: 12, fill: 'muted' },
      { text: axis.lead?.text ?? '', size: 12, weight: 600, colorSeries: axis.lead?.series },
      { text: axis.gaps, size: 12 },
      ...axisRemarks(axis, annotations),
    ],
    width,
    text,
  );

/** The block in its place; the leading figure is dimmed with its cities. */
export const positionAxisBlock = (
  block: TextBlock,
  { lead }: RadarAxis,
  x: number,
  y: number,
  anchor?: PlacedText['anchor'],
): readonly RadarText[] =>
  positionBlock(block, x, y, anchor).map(line =>
    lead && line.colorSeries !== undefined ? { ...line, entities: lead.entities } : line,
  );

/** What the author says at the name of an axis. */
export const axisRemarks = ({ id }: RadarAxis, annotations: readonly Annotation[]) =>
  annotations
    .filter(annotation => annotation.id === id)
    .map(({ text, emphasis }) => ({ text, size: 12, weight: emphasis ? 600 : 400, gap: 2 }) as const);
