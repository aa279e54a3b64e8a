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
  type Rule,
} from '@cityfacts/core/validate.js';
import type { Validated } from '@cityfacts/core/chart-definition.js';
import { aims } from './vocabulary.js';

/** An empty list is one too. */
const optionalList =
  (rule: Rule): Rule =>
  value =>
    (Array.isArray(value) && !value.length) || rule(value);

/** Anything ─▶ sound rows; places, events and targets that break a rule are left out and named. */
export const validateTimelineRows = (input: unknown): Validated<TimelineRows> =>
  validateRows(input, 'an object { places, events }', table => {
    const date = optional(isDate());
    const places = table<Place>('places', placeRules(), true);
    const events = {
      id: isNew(),
      places: optionalList(idsOf(places, 'places')),
      date,
      missing: isSomeText,
      dateEdge: optional(oneOf(['start', 'end'])),
      dateRole: isSomeText,
      kind: isSomeText,
      documentType: isSomeText,
      level: isSomeText,
      documentNumber: isSomeText,
      conflictWith: isSomeList,
      title: isLocalText,
      issuer: isSomeLocalText,
      gloss: isSomeLocalText,
      href: isSomeText,
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
    const { labels, title } = (input ?? {}) as Pick<TimelineRows, 'labels' | 'title'>;
    const isNames = (names: unknown): boolean =>
      typeof names === 'object' && names !== null && Object.values(names).every(name => isLocalText(name) === true);
    const isLabels = typeof labels === 'object' && labels !== null && Object.values(labels).every(isNames);
    return {
      ...(isLabels && { labels }),
      ...(title && isLocalText(title) === true && { title }),
      places,
      events: table<PolicyEvent>('events', events, true),
      targets: table<Target>('targets', targets),
    };
  });
