/** What a page of the zero-permission kind may do: nothing but its own scripts, styles and pictures. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html cityfacts 'allow-duplicates'",
].join('; ');

/** Koa middleware: a page asked for with `?csp=strict` comes under the zero-permission policy. */
export async function strictPolicy(context, next) {
  await next();
  if (context.query.csp === 'strict') context.set('Content-Security-Policy', policy);
}
