import type { Own, Scope, Status, Tier, Unit } from '@cityfacts/data';

/** The words of the data that more than one chart knows; in the order in which an axis prefers them, levels from above. */
export const levels = ['national', 'provincial', 'municipal', 'district'];
export const statuses: readonly Own<Status>[] = [
  'actual',
  'stock',
  'established',
  'registered',
  'announced',
  'expected',
  'planned',
  'target',
  'ceiling',
];
export const scopes: readonly Scope[] = ['city', 'cluster', 'district', 'project'];
export const tiers: readonly Tier[] = [
  'official',
  'press-quoting-official',
  'mirror-of-press-quoting-official',
  'press',
  'translation',
  'aggregator',
];
/** The units that figures can have; what an author calls a unit is its `unitName`. */
export const units: readonly Unit[] = ['money', 'percent', 'count', 'per-10k-people', 'eflops', 'index', 'rank'];
