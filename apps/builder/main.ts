import { builder } from './builder.js';
import { preview } from './preview.js';

const root = document.querySelector<HTMLElement>('[data-page]');
if (root) (root.dataset['page'] === 'preview' ? preview : builder)(root);
