/** What a page of the zero-permission kind may do: nothing but its own scripts, styles and pictures. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html cityfacts 'allow-duplicates'",
].join('; ');

/** Only scripts that the server has marked. */
const nonce = 'only-ours';

/**
 * Koa middleware: a page asked for with `?csp=strict` comes under the zero-permission policy. With `?csp=nonce` it comes under one
 * that asks for a nonce, which its scripts have; with `?csp=no-nonce` they do not.
 */
export async function strictPolicy(context, next) {
  await next();
  const { csp } = context.query;
  if (csp === 'strict') context.set('Content-Security-Policy', policy);
  if (csp !== 'nonce' && csp !== 'no-nonce') return;
  context.set('Content-Security-Policy', `script-src 'nonce-${nonce}'`);
  if (csp === 'no-nonce') return;
  const chunks = [];
  for await (const chunk of context.body) chunks.push(Buffer.from(chunk));
  context.body = Buffer.concat(chunks).toString().replaceAll('<script ', `<script nonce="${nonce}" `);
  context.type = 'html';
}
