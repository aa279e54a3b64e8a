import { made, madeName } from './command.js';
import { picture } from './picture.js';
import type { Read } from './read.js';
import type { Snippet } from './types.js';

/** A flat drawing in a section, for the markup view of an editor; the picture is for when something is missing. */
export function wechatSnippet(read: Read): Partial<Snippet> {
  const png = madeName(read, '.png');
  const width = ['width', String(read.width)] as const;
  return {
    code: picture(read, 'flat').trimEnd(),
    made: [made(read, 'png', [width, ['scale', '3']], png)],
    svg: () => picture(read, 'full'),
    notes: ['phone', 'no-menu', 'colours', 'remake'],
  };
}
