import type { LocalText } from './types.js';
import type { Packed, Texts } from './unpack.js';

type PackedTexts = Readonly<Record<string, Packed>>;

/** Three lists of the same texts as one list of texts in three languages. */
export const inAllLanguages = (en: PackedTexts, hans: PackedTexts, hant: PackedTexts): Texts =>
  Object.fromEntries(
    Object.entries(en).map(([table, columns]) => [
      table,
      Object.fromEntries(
        Object.keys(columns).map(column => {
          const [english, simplified, traditional] = [en, hans, hant].map(texts => texts[table]![column]!.split('\n'));
          const cell = (text: string, n: number) =>
            text === '' ? '' : ({ en: text, 'zh-Hans': simplified![n], 'zh-Hant': traditional![n] } as LocalText);
          return [column, english!.map(cell)];
        }),
      ),
    ]),
  );
