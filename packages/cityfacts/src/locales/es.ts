import { es } from '@cityfacts/core/locales/es.js';
import { shareLocale } from '@cityfacts/core/locales/register.js';

shareLocale(es);

export { es };
