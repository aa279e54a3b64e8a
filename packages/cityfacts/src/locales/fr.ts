import { fr } from '@cityfacts/core/locales/fr.js';
import { shareLocale } from '@cityfacts/core/locales/register.js';

shareLocale(fr);

export { fr };
