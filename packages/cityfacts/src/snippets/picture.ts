import { renderSvg, type SvgOptions } from '../svg.js';
import type { Tag } from '../registry.js';
import { asked, type Read } from './read.js';

/** The picture of a request: a file cannot follow a page, so that `auto` is light. */
export function picture(read: Read, profile: 'full' | 'flat'): string {
  const options = { ...asked(read), width: read.width, profile, section: profile === 'flat' } as SvgOptions<Tag>;
  return renderSvg(read.tag, options);
}
