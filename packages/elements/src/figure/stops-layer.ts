import type { Stop } from '@cityfacts/layout';
import { svg, type TemplateResult } from 'lit';

/** A reachable, named ring (or frame, where the datum is a bar or a row) over every mark; seen only when reached. */
export const stopsLayer = (
  stops: readonly Stop[],
  current: string,
  shown: string,
  chosen: string | null,
): TemplateResult => svg`<g class="cf-stops">${stops.map(stop => ring(stop, current, shown, chosen))}</g>`;

function ring(stop: Stop, current: string, shown: string, chosen: string | null): TemplateResult {
  const look = stop.id === shown ? 'cf-on' : 'cf-off';
  const tab = stop.id === current ? 0 : -1;
  const pressed = stop.entity === chosen;
  if (!stop.box)
    return svg`<circle class=${look} data-stop=${stop.id} cx=${stop.x} cy=${stop.y} r=${stop.r} role="button" aria-label=${stop.spoken} aria-pressed=${pressed} tabindex=${tab}></circle>`;
  const [x, y, width, height] = stop.box;
  return svg`<rect class=${look} data-stop=${stop.id} x=${x} y=${y} width=${width} height=${height} role="button" aria-label=${stop.spoken} aria-pressed=${pressed} tabindex=${tab}></rect>`;
}
