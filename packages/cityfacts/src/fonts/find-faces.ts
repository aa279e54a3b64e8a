import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { facesOf, familiesOf, weightOf, type Face } from './sfnt.js';

/** Where macOS and Windows have their Chinese fonts; elsewhere fontconfig is asked. */
const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['PingFang.ttc', 'Hiragino Sans GB.ttc', 'STHeiti Light.ttc', 'STHeiti Medium.ttc'].map(
    name => `/System/Library/Fonts/${name}`,
  ),
  win32: ['msyh.ttc', 'msyhbd.ttc', 'msjh.ttc', 'msjhbd.ttc'].map(
    name => `${process.env['SystemRoot'] ?? 'C:\\Windows'}\\Fonts\\${name}`,
  ),
};

async function chineseFiles(): Promise<readonly string[]> {
  const known = usual[process.platform];
  if (known) return known;
  const { stdout } = await promisify(execFile)('fc-list', ['-f', '%{file}\n', ':lang=zh-cn']);
  return [...new Set(stdout.split('\n').filter(Boolean))];
}

/**
 * The regular and the bold face that a renderer would take: of the first family that is there.
 *
 * @param families in order of preference
 * @param given font files that come before those of the system
 * @returns `[]` where none is found, or there is no telling
 */
export async function findFaces(
  families: readonly string[],
  given: readonly string[],
  system: boolean,
): Promise<readonly Face[]> {
  try {
    const files = await Promise.all(
      [...given, ...(system ? await chineseFiles().catch(() => []) : [])].map(file => readFile(file).catch(() => null)),
    );
    const faces = files.flatMap(file => (file ? facesOf(file) : [])).filter(({ tables }) => tables.has('name'));
    for (const family of families) {
      const own = faces.filter(face => familiesOf(face).includes(family));
      if (!own.length) continue;
      const nearest = (weight: number) =>
        own.reduce((best, face) =>
          Math.abs(weightOf(face) - weight) < Math.abs(weightOf(best) - weight) ? face : best,
        );
      return [...new Set([nearest(400), nearest(700)])];
    }
    return [];
  } catch {
    return [];
  }
}
