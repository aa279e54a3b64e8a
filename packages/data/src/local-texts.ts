import type { LocalText } from './types.js';
import type { Packed, Texts } from './unpack.js';

type PackedTexts = Readonly<Record<string, Packed>>;

const mapped = (texts: PackedTexts, cellsOf: (table: string, column: string) => readonly LocalText[]): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([table, columns]) => [
      table,
      Object.fromEntries(Object.keys(columns).map(column => [column, cellsOf(table, column)])),
    ]),
  );

/** The texts of one language, as they are. */
export const inOneLanguage = (texts: PackedTexts): Texts =>
  mapped(texts, (table, column) => texts[table]![column]!.split('\n'));

/** Three lists of the same texts as one list of texts in three languages. */
export function inAllLanguages(en: PackedTexts, hans: PackedTexts, hant: PackedTexts): Texts {
  const all = [en, hans, hant].map(inOneLanguage);
  return mapped(en, (table, column) => {
    const [english, simplified, traditional] = all.map(texts => texts[table]![column]!);
    return english!.map((text, n) =>
      text === '' ? '' : ({ en: text, 'zh-Hans': simplified![n], 'zh-Hant': traditional![n] } as LocalText),
    );
  });
}
