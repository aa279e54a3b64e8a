import type { Stop } from '@cityfacts/layout';
import { svg, type TemplateResult } from 'lit';

/** A reachable, named ring over every mark; seen only when focused or pointed at. */
export const stopsLayer = (
  stops: readonly Stop[],
  current: string,
  shown: string,
  selected: readonly string[],
): TemplateResult =>
  svg`<g class="cf-stops">${stops.map(
    stop =>
      svg`<circle class=${stop.id === shown ? 'cf-on' : 'cf-off'} data-stop=${stop.id} cx=${stop.x} cy=${stop.y} r=${stop.r} role="button" aria-label=${stop.spoken} aria-pressed=${selected.includes(stop.entity)} tabindex=${stop.id === current ? 0 : -1}></circle>`,
  )}</g>`;
