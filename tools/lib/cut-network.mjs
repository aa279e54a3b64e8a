/**
 * For Web Test Runner: `executeServerCommand('cut-network', true)` refuses every request of that browser until `false`.
 * What the test itself reports the runner goes over a connection that is open already.
 */
const cut = new Set();

export const cutNetwork = {
  name: 'cut-network',
  executeCommand({ command, payload, session }) {
    if (command !== 'cut-network') return undefined;
    if (payload) cut.add(session.browser.name);
    else cut.delete(session.browser.name);
    return true;
  },
};

/** Koa middleware; is before all others. */
export function refuseWhereCut(context, next) {
  const [, name] = /(Firefox|Chrome)\//.exec(context.get('user-agent')) ?? [];
  const browser = { Firefox: 'Firefox', Chrome: 'Chromium' }[name] ?? 'WebKit';
  if (!cut.has(browser)) return next();
  context.status = 503;
  context.respond = false;
  context.req.socket.destroy();
}
