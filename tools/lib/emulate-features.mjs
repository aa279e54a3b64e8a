/**
 * A plugin of Web Test Runner: tests in Chromium pretend settings of the reader's system,
 * `executeServerCommand('emulate-features', { 'forced-colors': 'active' })`. What is not named is as it is.
 */
export function emulateFeatures() {
  // The pretence lasts as long as the connection, so that each page keeps its own.
  const connections = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      const connection = connections.get(page) ?? (await page.createCDPSession());
      connections.set(page, connection);
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await connection.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
