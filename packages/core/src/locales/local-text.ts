export { nearest, say } from '@cityfacts/data/localize.js';
