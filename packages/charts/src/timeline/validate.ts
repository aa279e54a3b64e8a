import type { Place, PolicyEvent, Target, TimelineRows } from '@cityfacts/data';
import {
  validateRows,
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
} from '@cityfacts/core/validate.js';
import type { Validated } from '@cityfacts/core/chart-definition.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { aims, kinds, roles } from './vocabulary.js';

/** Anything ─▶ sound rows; places, events and targets that break a rule are left out and named. */
export const validateTimelineRows = (input: unknown): Validated<TimelineRows> =>
  validateRows(input, 'an object { places, events }', table => {
    const date = optional(isDate());
    const places = table<Place>('places', placeRules(), true);
    const events = {
      id: isNew(),
      places: idsOf(places, 'places'),
      date,
      missing: isSomeText,
      dateEdge: optional(oneOf(['start', 'end'])),
      dateRole: oneOf(roles),
      kind: oneOf(kinds),
      documentType: isSomeText,
      level: optional(oneOf(levels)),
      documentNumber: isSomeText,
      conflictWith: isSomeList,
      title: isLocalText,
      issuer: isSomeLocalText,
      gloss: isSomeLocalText,
    };
    const targets = {
      id: isNew(),
      place: idOf(places, 'places'),
      kind: optional(oneOf(aims)),
      subject: isLocalText,
      year: date,
      purpose: isSomeLocalText,
      value: isFigure,
      missing: isSomeText,
      unit: isUnit,
      currency: isCurrency,
      bound: isBound,
      documents: isSomeList,
    };
    return {
      places,
      events: table<PolicyEvent>('events', events, true),
      targets: table<Target>('targets', targets),
    };
  });
