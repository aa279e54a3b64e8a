import type { I18n } from '../src/chart-definition.js';
import { en } from '../src/locales/en.js';
import { i18nOf } from '../src/locales/locale.js';
import type { Translation } from '../src/locales/translation.js';
import { zhHans } from '../src/locales/zh-hans.js';
import { zhHant } from '../src/locales/zh-hant.js';

const languages = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** A language for tests, by its tag. */
export const i18nFor = (tag: string): I18n =>
  i18nOf(tag, locale => {
    const strings = languages[locale as keyof typeof languages] as Translation | undefined;
    return strings && { locale, strings };
  })!;
