/** Makes all three languages available to the elements of this copy of the library. */
import { useLanguage } from '@cityfacts/elements';
import { en } from '@cityfacts/layout/words/en.js';
import { zhHans } from '@cityfacts/layout/words/zh-hans.js';
import { zhHant } from '@cityfacts/layout/words/zh-hant.js';

useLanguage(en, 'en');
useLanguage(zhHans, 'zh-Hans');
useLanguage(zhHant, 'zh-Hant');
