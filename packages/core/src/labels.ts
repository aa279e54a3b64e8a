import type { Labels, LocalText } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { I18n } from './chart-definition.js';

type Words = Readonly<Record<string, string>>;

/** The strings of a language with the names that an author gives to words of their own. */
export function withLabels(i18n: I18n, rows: unknown): I18n {
  const { labels } = rows as { readonly labels?: Labels };
  if (!labels) return i18n;
  const { locale, strings } = i18n;
  const add = (words: Words, own: Readonly<Record<string, LocalText>> = {}): Words => {
    const names: Record<string, string> = { ...words };
    for (const code of Object.keys(own)) names[code] = localize(own[code], locale);
    return names;
  };
  const { bars, timeline } = strings;
  return {
    locale,
    strings: {
      ...strings,
      status: add(strings.status, labels.status),
      level: add(strings.level, labels.level),
      ...(bars && { bars: { ...bars, form: add(bars.form, labels.form) } }),
      ...(timeline && {
        timeline: { ...timeline, kind: add(timeline.kind, labels.kind), role: add(timeline.role, labels.dateRole) },
      }),
    } as I18n['strings'],
  };
}
