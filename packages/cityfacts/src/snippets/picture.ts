import { renderSvg, type SvgOptions } from '../svg.js';
import type { Tag } from '../registry.js';
import { asked, type Read } from './read.js';

/** The picture of a request: a file cannot follow a page, so that `auto` is light. */
export function picture(read: Read, profile: 'full' | 'flat'): string {
  const options = { ...asked(read), width: read.width, profile, section: profile === 'flat' } as SvgOptions<Tag>;
  return renderSvg(read.tag, options);
}

/** Width and height of a full picture, px. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}
