/** Width and height of a full picture, px. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}
