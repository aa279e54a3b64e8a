/** Where a point of the window is in a drawing, in units of its view box, and how many of them a px of the window is. */
export function placeIn(
  svg: SVGSVGElement,
  clientX: number,
  clientY: number,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const { width, height } = svg.viewBox.baseVal;
  const box = svg.getBoundingClientRect();
  const scale = width / box.width;
  const matrix = svg.getScreenCTM();
  // Turned, slanted or mirrored by the page. Otherwise boxes are enough, and right in every browser.
  if (matrix && (matrix.b || matrix.c || matrix.a < 0 || matrix.d < 0)) {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return { x, y, scale: 1 / Math.hypot(matrix.a, matrix.b) };
  }
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * (height / box.height), scale };
}
