import { Component, signal } from '@angular/core';
import type { CityRadar } from 'cityfacts/city-radar.en.js';
import { Radar } from './radar';

const table = {
  west: [
    { City: 'Lyon', Rent: 14, Jobs: 31, Parks: 9 },
    { City: 'Porto', Rent: 12, Jobs: 24, Parks: 11 },
  ],
  south: [
    { City: 'Turin', Rent: 10, Jobs: 27, Parks: 13 },
    { City: 'Graz', Rent: 11, Jobs: 29, Parks: 15 },
  ],
};

@Component({
  selector: 'app-root',
  imports: [Radar],
  template: `
    <p>
      <button id="load" (click)="rows.set(table)">Load</button>
      <button id="rename" (click)="heading.set('After')">Rename</button>
      <button id="menu" (click)="noMenu.set(!noMenu())">Menu</button>
      <button id="reverse" (click)="reverse()">Reverse</button>
      <button id="toggle" (click)="isShown.set(!isShown())">Toggle</button>
      <output id="picked">{{ picked() }}</output>
    </p>
    @if (isShown()) {
      @for (id of ids(); track id) {
        <app-radar
          [name]="id"
          [heading]="heading()"
          [noMenu]="noMenu()"
          [rows]="rows()[id]"
          (picked)="picked.set($event.id + ' ' + $event.label)"
        />
      }
    }
  `,
})
export class App {
  readonly table = table;
  readonly ids = signal<readonly ('west' | 'south')[]>(['west', 'south']);
  readonly rows = signal<Record<'west' | 'south', CityRadar['data']>>({ west: null, south: null });
  readonly heading = signal('Before');
  readonly noMenu = signal(false);
  readonly isShown = signal(true);
  readonly picked = signal('');

  reverse(): void {
    this.ids.update(ids => [...ids].reverse());
  }
}
