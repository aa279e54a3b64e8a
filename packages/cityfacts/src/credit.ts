import type { LocalText } from '@cityfacts/data';

/** Attribution of the bundled rows; the last of the source lines and of every export. */
const credit: LocalText = {
  en: 'cityfacts, CC BY 4.0',
  'zh-Hans': 'cityfacts，CC BY 4.0',
  'zh-Hant': 'cityfacts，CC BY 4.0',
};

/** The rows with our attribution: unpacked when a chart first asks for them, and once. */
export function credited<Rows extends object>(unpack: () => Rows): () => Rows & { readonly credit: LocalText } {
  let rows: (Rows & { readonly credit: LocalText }) | undefined;
  return () => (rows ??= { ...unpack(), credit });
}
