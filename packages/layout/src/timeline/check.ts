import type { Place, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import {
  checkRows,
  idOf,
  idsOf,
  isBound,
  isCurrency,
  isDate,
  isFigure,
  isLocalText,
  isNew,
  isSomeList,
  isSomeLocalText,
  isSomeText,
  isUnit,
  oneOf,
  optional,
  places as placeRules,
} from '../check.js';
import type { Checked } from '../plan.js';
import { levels } from '../vocabulary.js';
import { glyphs } from './glyphs.js';

export const kinds = ['policy', 'facility', 'fund', 'meeting', 'visit', 'zone', 'agreement', 'target', 'other'];

/** Anything ─▶ sound rows; places, events and targets that break a rule are left out and named. */
export const checkTimelineRows = (input: unknown): Checked<TimelineRows> =>
  checkRows(input, 'an object { places, events }', table => {
    const date = optional(isDate());
    const places = table<Place>('places', placeRules(), true);
    const events = {
      id: isNew(),
      places: idsOf(places, 'places'),
      date,
      missing: isSomeText,
      dateEdge: optional(oneOf(['start', 'end'])),
      dateRole: oneOf(Object.keys(glyphs)),
      kind: oneOf(kinds),
      documentType: isSomeText,
      level: optional(oneOf(levels)),
      conflictWith: isSomeList,
      title: isLocalText,
      gloss: isSomeLocalText,
    };
    const targets = {
      id: isNew(),
      place: idOf(places, 'places'),
      subject: isLocalText,
      year: date,
      purpose: isSomeLocalText,
      value: isFigure,
      missing: isSomeText,
      unit: isUnit,
      currency: isCurrency,
      bound: isBound,
    };
    return {
      places,
      events: table<PolicyEvent>('events', events, true),
      targets: table<Target>('targets', targets),
    };
  });
