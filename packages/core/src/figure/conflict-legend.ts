import type { LegendItem } from '../chart-definition.js';

/** What the sign ≠ means, for a legend. */
export const conflictLegendItem = (label: string): LegendItem => ({
  entity: '',
  label,
  series: -1,
  shape: { fill: '', stroke: 'M9,-2.5h10M9,2.5h10M16.5,-6.5L11.5,6.5' },
});
