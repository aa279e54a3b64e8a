import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsFiles = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Chromiums that are already there: `$CHROME_PATH`, the PATH, the usual places of macOS and Windows. */
export function chromiumPlaces() {
  const chosen = process.env.CHROME_PATH;
  const found = [
    ...onPath(chromiumNames).map(path => ({ path, from: 'found on the PATH' })),
    ...[...macApps.flatMap(macPrograms), ...windowsFiles.flatMap(windowsPrograms)]
      .filter(isProgram)
      .map(path => ({ path, from: 'found in its usual place' })),
  ];
  const none = `none of ${chromiumNames.join(', ')}`;
  return [
    ...(chosen ? [{ path: chosen, from: '$CHROME_PATH' }] : []),
    ...(found.length > 0 ? found : [{ from: 'PATH and usual places', problem: none }]),
  ];
}

/** Paths of Firefox programs that are there. */
export function firefoxPlaces() {
  return [
    ...onPath(['firefox', 'firefox-esr']),
    ...[...macPrograms('Firefox', 'firefox'), ...windowsPrograms('Mozilla Firefox\\firefox.exe')].filter(isProgram),
  ];
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap(name => folders.map(folder => join(folder, name + suffix))).filter(isProgram);
}

function macPrograms(app, program = app) {
  if (process.platform !== 'darwin') return [];
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return folders.map(folder => `${folder}/${app}.app/Contents/MacOS/${program}`);
}

function windowsPrograms(file) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = process.platform === 'win32' ? [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA] : [];
  return folders.filter(Boolean).map(folder => `${folder}\\${file}`);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
