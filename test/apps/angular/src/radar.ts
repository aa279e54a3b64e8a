import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import 'cityfacts/city-radar.en.js';
import type { ChartSelectEvent, CityRadar } from 'cityfacts/city-radar.en.js';

@Component({
  selector: 'app-radar',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <city-radar
      [id]="name()"
      [attr.heading]="heading()"
      [noMenu]="noMenu()"
      [data]="rows()"
      (chart-select)="picked.emit($event)"
    >
      Loading
    </city-radar>
  `,
})
export class Radar {
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly noMenu = input(false);
  readonly rows = input.required<CityRadar['data']>();
  readonly picked = output<ChartSelectEvent>();
}
