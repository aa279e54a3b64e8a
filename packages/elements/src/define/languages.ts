import { en } from '@cityfacts/layout/words/en.js';
import { zhHans } from '@cityfacts/layout/words/zh-hans.js';
import { zhHant } from '@cityfacts/layout/words/zh-hant.js';
import { useLanguage } from '../languages.js';

useLanguage(en, 'en');
useLanguage(zhHans, 'zh-Hans');
useLanguage(zhHant, 'zh-Hant');
