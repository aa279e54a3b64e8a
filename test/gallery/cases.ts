import { tags, type Tag } from '../../packages/cityfacts/src/registry.js';
import type { ChartCase } from '../../stories/cases/case.js';

// A file of cases is named after its element and exports one list of them.
const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../stories/cases/*.ts', { eager: true });

/** The cases of every chart that ships, by its tag. */
export const casesByTag: readonly (readonly [Tag, readonly ChartCase[]])[] = tags.map(tag => {
  const exported = Object.entries(files[`../../stories/cases/${tag}.ts`] ?? {});
  const found = exported.find(([name]) => /^[a-z]+Cases$/.test(name));
  return [tag, (found?.[1] ?? []) as readonly ChartCase[]];
});
