import type { DatumText, I18n, NavigationNode } from '@cityfacts/core/chart-definition.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { entryAt, entryTexts } from './entries.js';
import { countText, spokenOf } from './texts.js';
import type { TimelineModel, TimelineNode } from './types.js';

/** The words for the entry, or the count of entries, of a node. */
export function timelineDatum(model: TimelineModel, node: NavigationNode, i18n: I18n): DatumText {
  const { strings } = model;
  const { entry = 0, count, label, expanded } = node as TimelineNode;
  if (count) {
    const value = countText(model, count);
    const name = label.replace(SEPARATOR, strings.gap) + strings.colon + value;
    return {
      accessibleName: name + strings.gap + (expanded ? strings.closes : strings.opens),
      title: label,
      value,
      meta: '',
    };
  }
  const texts = entryTexts(entryAt(model, entry), model, i18n);
  return {
    accessibleName: spokenOf(texts, strings.gap),
    title: texts.title,
    value: texts.date,
    meta: [texts.role || texts.kind, texts.places].filter(Boolean).join(SEPARATOR),
  };
}
