export { nearest, say } from '@cityfacts/data/say.js';
