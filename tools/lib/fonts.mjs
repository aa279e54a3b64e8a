import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * The fonts of the tests on Linux: those with the widths of Arial, Times New Roman and Courier New, and Noto Sans SC for
 * Chinese. Browsers and the renderer of PNG files see these and no installed ones, so that no result depends on the machine.
 */
const families = { Arimo: ['Arial', 'sans-serif'], Tinos: ['Times New Roman', 'serif'], Cousine: ['Courier New', 'monospace'] };
const styles = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

const modules = join(root, 'node_modules');
const packed = join(modules, '@fontsource-variable', 'noto-sans-sc');
const folder = join(cache, 'fonts');
const chinese = join(folder, 'noto-sans-sc');
const file = join(folder, 'fonts.conf');

const folders = Object.keys(families).flatMap(name =>
  styles.map(style => join(modules, '@expo-google-fonts', name.toLowerCase(), style)),
);
const aliases = Object.entries(families).flatMap(([name, others]) =>
  others.map(other => `<alias binding="same"><family>${other}</family><accept><family>${name}</family></accept></alias>`),
);

const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...folders, chinese].map(path => `<dir>${path}</dir>`).join('\n')}
<cachedir>${join(folder, 'cache')}</cachedir>
${aliases.join('\n')}
<match target="pattern"><edit name="family" mode="append" binding="weak"><string>Arimo</string></edit></match>
</fontconfig>
`;

/** What a program needs in its environment to see the fonts of the tests and no others; elsewhere than on Linux nothing. */
export const fontEnvironment = () => (process.platform === 'linux' ? { FONTCONFIG_FILE: file } : {});

/** The same for Firefox, whose pages may read no files elsewhere than where fonts are installed. */
export const fontPreferences = { 'security.sandbox.content.read_path_whitelist': `${modules}/` };

/** Writes the font configuration to node_modules/.cache/fonts, unless it is there. */
export async function prepareFonts() {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const wanted = `${configuration}<!-- noto-sans-sc ${version} -->\n`;
  if (process.platform !== 'linux' || (existsSync(file) && readFileSync(file, 'utf8') === wanted)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(chinese, { recursive: true });
  await unpack(join(packed, 'files'), chinese);
  writeFileSync(file, wanted);
}

/** Writes the WOFF2 files of a folder as TrueType: neither Chromium nor the renderer reads an installed WOFF2 file. */
async function unpack(from, into) {
  const { default: decompress } = await import('woff2-encoder/decompress');
  for (const name of readdirSync(from).filter(name => name.endsWith('.woff2')))
    writeFileSync(join(into, name.replace('.woff2', '.ttf')), await decompress(readFileSync(join(from, name))));
}
