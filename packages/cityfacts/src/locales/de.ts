import { de } from '@cityfacts/core/locales/de.js';
import { shareLocale } from '@cityfacts/core/locales/register.js';

shareLocale(de);

export { de };
