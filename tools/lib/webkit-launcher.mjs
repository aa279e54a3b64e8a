import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A launcher of Web Test Runner for WebKitGTK, by the WebDriver protocol of the W3C: WebKitWebDriver and its MiniBrowser on a screen of
 * their own (Xvfb). All files of tests run in one window, one after the other.
 *
 * @param {{ path: string, screen: string, env?: Record<string, string> }} options programs of the driver and of the screen
 */
export function webkitLauncher({ path, screen, env = {} }) {
  const programs = [];
  let starting;
  let active;

  /** @returns {Promise<Window>} */
  async function open() {
    const display = await startScreen();
    const port = await freePort();
    start(path, [`--port=${port}`, '--host=127.0.0.1'], { env: { ...process.env, ...env, DISPLAY: display } });
    return openWindow(`http://127.0.0.1:${port}`);
  }

  /**
   * Xvfb writes the number of a free display to the third file. Its pointer rests in the middle of the screen. That is inside the
   * window: without a window manager, only the window under the pointer has the focus of the keyboard.
   */
  function startScreen() {
    const program = start(screen, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      program.once('error', reject);
      program.stdio[3].once('data', number => resolve(`:${String(number).trim()}`));
    });
  }

  function start(program, args, options) {
    const child = spawn(program, args, { stdio: 'ignore', ...options });
    child.on('error', () => {});
    programs.push(child);
    return child;
  }

  return {
    name: 'WebKit',
    // The commands of the runner ask pages of Playwright for `keyboard`, `mouse` and `setViewportSize`, as the window here has them.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      const window = await (starting ??= open());
      await window.setViewportSize({ width: 800, height: 600 });
      active = { id, window };
      await window.goto(url);
    },
    isActive: id => active?.id === id,
    getPage: () => active.window,
    getBrowserUrl: () => active.window.url(),
    async stopSession() {
      const { window } = active;
      active = undefined;
      await window.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
    async stop() {
      if (starting) await starting.then(window => window.close()).catch(() => {});
      for (const program of programs.reverse()) program.kill();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openWindow>>} Window */

async function openWindow(driver) {
  const { sessionId } = await whenUp(() =>
    request(driver, 'session', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } }),
  );
  const ask = (command, body) => request(driver, `session/${sessionId}/${command}`, body);
  /** The page before may still be unloading: nobody waits for `about:blank`. */
  const run = script =>
    whenUp(() => ask('execute/sync', { script: `return ${script}`, args: [] }), /no such frame|no such window/);
  const keys = actions => ask('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const pointer = actions =>
    ask('actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
  const button = (type, { button = 'left' } = {}) => ({ type, button: ['left', 'middle', 'right'].indexOf(button) });
  return {
    goto: url => ask('url', { url }),
    url: () => ask('url'),
    keyboard: {
      down: key => keys([{ type: 'keyDown', value: codeOf(key) }]),
      up: key => keys([{ type: 'keyUp', value: codeOf(key) }]),
      press: key => keys(press(key)),
      type: text => keys([...text].flatMap(press)),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      click: (x, y, options) => pointer([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: options => pointer([button('pointerDown', options)]),
      up: options => pointer([button('pointerUp', options)]),
    },
    /** The window is made larger than that by what is around the page. */
    async setViewportSize({ width, height }) {
      const rect = await ask('window/rect');
      const [innerWidth, innerHeight] = await run('[innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      await ask('window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
    },
    emulateMedia() {
      throw new Error('WebKitWebDriver cannot pretend settings of the system.');
    },
    close: () => request(driver, `session/${sessionId}`, undefined, 'DELETE'),
  };
}

const press = key => [
  { type: 'keyDown', value: codeOf(key) },
  { type: 'keyUp', value: codeOf(key) },
];

/** Keys that WebDriver names by a character of its own. */
const codes = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const codeOf = key => codes[key] ?? key;

async function request(driver, path, body, method = body ? 'POST' : 'GET') {
  const answer = await fetch(`${driver}/${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebKitWebDriver, ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

/** Tries again: the driver does not answer at once after it was started. */
async function whenUp(attempt, notYet = /^fetch failed$/) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 100 || !notYet.test(error.message)) throw error;
      await sleep(100);
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
