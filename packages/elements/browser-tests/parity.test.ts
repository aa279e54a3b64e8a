/** Every case, one in English and the next in Chinese; `npm run test:all` compares all in both. */
import { parity } from './parity.js';

parity((at, locale) => locale === (at % 2 ? 'zh-Hans' : 'en'));
