/** Every case in every language. */
import { parity } from './parity.js';

parity(() => true);
