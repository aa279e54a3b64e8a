import { defineMiddleware } from 'astro:middleware';
import { finishPage } from '../lib/finish-page.mjs';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = finishPage(await response.text(), url.pathname);
  return new Response(html, { status: response.status, headers: response.headers });
});
