import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Packages are imported when they are needed: tools/setup.mjs runs before they are there.

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Chromiums that are already there: `$CHROME_PATH`, the PATH, the usual places. */
export async function chromiumPlaces() {
  const chosen = process.env.CHROME_PATH;
  const onThePath = await onPath(names);
  const usual = [
    ...(await chromes()),
    ...inUsualPlaces('Chromium', 'Chromium\\Application\\chrome.exe'),
    ...inUsualPlaces('Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ].filter(path => path !== chosen && !onThePath.includes(path));
  const found = [
    ...onThePath.map(path => ({ path, from: 'found on the PATH' })),
    ...usual.map(path => ({ path, from: 'found in its usual place' })),
  ];
  return [
    ...(chosen ? [{ path: chosen, from: '$CHROME_PATH' }] : []),
    ...(found.length > 0 ? found : [{ from: 'PATH and usual places', problem: `none of ${names.join(', ')}` }]),
  ];
}

/** Paths of Firefox programs that are there. */
export const firefoxPlaces = async () => [
  ...(await onPath(['firefox', 'firefox-esr'])),
  ...inUsualPlaces('Firefox', 'Mozilla Firefox\\firefox.exe', 'firefox'),
];

/** Programs of WebKitGTK's driver and of a screen without a monitor, where they are. */
export const webkitPlaces = async () => [(await onPath(['WebKitWebDriver']))[0], (await onPath(['Xvfb']))[0]];

async function onPath(programs) {
  const { default: which } = await import('which');
  return programs.flatMap(program => which.sync(program, { all: true, nothrow: true }) ?? []);
}

/** Chromes and Chromiums that are installed. */
async function chromes() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations();
  } catch {
    return []; // It throws where there is none.
  }
}

/** A program that chrome-launcher does not look for, on macOS and Windows. */
function inUsualPlaces(app, file, program = app) {
  const { HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  const mac = ['/Applications', join(HOME, 'Applications')];
  const paths = {
    darwin: mac.map(folder => `${folder}/${app}.app/Contents/MacOS/${program}`),
    win32: windows.map(folder => `${folder}\\${file}`),
  };
  return (paths[process.platform] ?? []).filter(path => existsSync(path));
}
