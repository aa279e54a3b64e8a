import { datasetLocale } from '../../locales/locale.js';
import { ownMessages as en } from './en.js';
import type { OwnMessages } from './own-messages.js';
import { ownMessages as zhHans } from './zh-hans.js';

/** The messages in the author's language, English where it is not known. */
export const messagesFor = (language = 'en'): OwnMessages => (datasetLocale(language) === 'en' ? en : zhHans);
