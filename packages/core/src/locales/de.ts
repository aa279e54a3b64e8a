/** German. */
import { currencyName } from '../format/currency.js';
import { wordFor } from '../get-own.js';
import { chinese } from './foreign.js';
import { intlDates, intlList, intlMonths, intlNumbers, intlPlural } from './intl.js';
import type { ContributedTranslation, Standing } from './translation.js';

const language = 'de';
const list = intlList(language);
const plural = intlPlural(language);

const numerals = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
/** Zahlen bis zwölf als Wort. */
const numeral = (count: number): string => numerals[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join().length > 60;
const withYear = (text: string, year: string): string => text + (year && ` ${year}`);
const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join(', ');
  return text && `${capital(text)}.`;
};

const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
const spoken = {
  eq: '',
  ge: 'mindestens ',
  gt: 'mehr als ',
  le: 'höchstens ',
  lt: 'weniger als ',
  approx: 'rund ',
} as const;
const full: Readonly<Record<string, readonly [string, string]>> = {
  'Mio.': ['Million', 'Millionen'],
  'Mrd.': ['Milliarde', 'Milliarden'],
  'Bio.': ['Billion', 'Billionen'],
};
const fields = {
  ai: 'künstliche Intelligenz',
  'advanced-manufacturing': 'moderne Fertigung',
  biomedicine: 'Biomedizin',
  'digital-economy': 'digitale Wirtschaft',
  displays: 'Displays',
  'early-stage': 'Frühphase',
  'future-industries': 'Zukunftsindustrien',
  health: 'Gesundheit',
  'information-technology': 'Informationstechnik',
  'integrated-circuits': 'Halbleiter',
  'low-altitude': 'Tiefflug-Wirtschaft',
  marine: 'Meereswirtschaft',
  mergers: 'Übernahmen',
  'new-energy': 'neue Energien',
  'new-materials': 'neue Werkstoffe',
  robotics: 'Robotik',
  'science-technology': 'Wissenschaft und Technik',
  sensors: 'Sensorik',
  'strategic-emerging-industries': 'strategische Zukunftsbranchen',
  'synthetic-biology': 'synthetische Biologie',
  vehicles: 'Fahrzeuge',
};
const firstOf: Readonly<Record<string, string>> = {
  size: 'größten',
  'size-asc': 'kleinsten',
  date: 'frühesten',
  'date-desc': 'jüngsten',
};
const fromZero = (isFromZero: boolean): string =>
  `beginnend bei null${isFromZero ? '' : ', sofern nicht anders angegeben'}`;

export const de: ContributedTranslation = {
  language,
  numbers: intlNumbers(language),
  dates: intlDates(language, {
    quarter: (quarter, year) => withYear(`${quarter}. Quartal`, year),
    half: (half, year) => withYear(`${half}. Halbjahr`, year),
    season: (season, year) => withYear(['Frühjahr', 'Sommer', 'Herbst', 'Winter'][season - 1]!, year),
    decade: year => `${year}er-Jahre`,
    someMonth: (day, year) => withYear(day ? `${day}. eines nicht genannten Monats` : 'nicht genannter Monat', year),
    someDay: month => `nicht genannter Tag im ${month}`,
    about: date => `etwa ${date}`,
    possibly: date => `möglicherweise ${date}`,
    since: date => `seit ${date}`,
    until: date => `bis ${date}`,
  }),
  space: ' ',
  foreign: chinese,
  colon: ': ',
  sentenceEnd: '.',
  sentenceGap: '. ',
  listGap: ', ',
  clauseGap: '; ',
  list,
  noFigure: 'keine Angabe',
  missing: {
    'not-stated': 'die Quelle nennt keine Zahl',
    'not-found': 'nicht gefunden',
    'not-preserved': 'der betreffende Teil der Quelle ist nicht erhalten',
    'not-applicable': 'hier nicht zutreffend',
  },
  notShown: reason => `nicht dargestellt${reason && `: ${reason}`}`,
  refused: {
    'not-shown-negative': 'negativ',
    'not-shown-text': 'keine Zahl',
    'not-shown-currency': 'unbekannte Währung',
  },
  basis: { incomplete: 'unvollständige Zählung', sample: 'Stichprobe', list: 'laut Liste' },
  bound: (bound, figure) => symbols[bound] + figure,
  boundSpoken: (bound, figure) => spoken[bound] + figure,
  aloud: text =>
    text.replace(/(\d)\s(Mio\.|Mrd\.|Bio\.)/g, (_, digit: string, unit: string) => {
      const isOne = /^\D*1\s/.test(text);
      return `${digit} ${full[unit]![isOne ? 0 : 1]}`;
    }),
  counted: (figure, unit) => (unit ? `${figure} ${unit}` : figure),
  status: {
    actual: 'Ist-Wert',
    target: 'Ziel',
    planned: 'geplant',
    ceiling: 'Förderhöchstbetrag',
    announced: 'angekündigt',
    registered: 'eingetragen',
    established: 'aufgelegt',
    stock: 'Summe bestehender Fonds',
    expected: 'erwartet',
  },
  scope: { city: 'ganze Stadt', district: 'Bezirk', project: 'Projekt', cluster: 'Cluster' },
  level: { national: 'national', provincial: 'Provinz', municipal: 'Stadt', district: 'Bezirk' },
  tier: {
    official: 'amtlich',
    'press-quoting-official': 'Presse nach amtlichen Angaben',
    'mirror-of-press-quoting-official': 'Presse nach amtlichen Angaben (Kopie)',
    press: 'Presse',
    aggregator: 'Sammelseite',
    translation: 'Übersetzung',
  },
  conflict: {
    word: 'Quellen weichen ab',
    from: 'Abweichend',
    rounded: 'Andere Quelle',
    side: (text, source) => `${text} (${source})`,
    note: sides => `Die Quellen stimmen nicht überein: ${sides.join('; ')}.`,
  },
  lowerIsBetter: 'niedriger ist besser',
  known: (known, total) => `${known} von ${total} bekannt`,
  paragraphs: numbers => `${numbers.length > 1 ? 'Abs.' : 'Absatz'} ${numbers.join(', ')}`,
  headings: numbers => `${numbers.length > 1 ? 'Überschriften' : 'Überschrift'} ${numbers.join(', ')}`,
  detail: {
    value: 'Wert',
    printed: 'Wortlaut der Quelle',
    date: 'Datum',
    scale: 'Skala',
    status: 'Art der Angabe',
    scope: 'Umfasst',
    reason: 'Warum die Angabe fehlt',
    basis: 'Grundlage',
    definition: 'Definition',
    source: 'Quelle',
    tier: 'Art der Quelle',
    note: 'Anmerkung',
  },
  scale: (max, min = '0') => `${min} bis ${max}`,
  figure: {
    more: 'Alle Zahlen, Quellen und Anmerkungen',
    documents: (count, first, last) =>
      `${plural(count, { one: 'Quelle: # Dokument', other: 'Quellen: # Dokumente' })}${first && `, ${first === last ? first : `${first}–${last}`}`}`,
    publishers: (names, more) =>
      `Quellen: ${list([...names, ...(more ? [plural(more, { one: '# weiteres Dokument', other: '# weitere Dokumente' })] : [])])}`,
    citation: (publisher, title, parts) =>
      [publisher && `${publisher}: „${title}“`, !publisher && `„${title}“`, ...parts].filter(Boolean).join(', '),
    byline: (name, date) => `${name}, ${date}`,
    inBrackets: text => ` (${text})`,
    notes: 'Anmerkungen',
    sources: 'Quellen',
    undated: 'ohne Datum',
    untitled: 'ohne Titel',
    menu: 'Ansicht, Download, Zitieren',
    loading: 'Wird geladen …',
    notLoaded: 'Dieser Teil konnte nicht geladen werden.',
    noRows: 'Die Daten konnten nicht geladen werden.',
    leftOut: count => plural(count, { one: '# Zeile ausgelassen', other: '# Zeilen ausgelassen' }),
    retry: 'Erneut versuchen',
    view: 'Ansicht',
    views: {
      auto: 'Automatisch',
      radar: 'Netzdiagramm',
      dots: 'Punkte',
      timeline: 'Zeitleiste',
      list: 'Liste',
      table: 'Tabelle',
      bars: 'Balken',
    },
    download: 'Herunterladen',
    copy: 'Kopieren',
    texts: { gbt7714: 'Zitat (GB/T 7714)', apa7: 'Zitat (APA 7)', embed: 'Einbettungscode' },
    print: 'Grafik drucken',
    outcome: {
      saved: file => `Heruntergeladen: ${file}`,
      unsure: file => `Falls ${file} nicht ankommt, sind Downloads hier gesperrt: unten kopieren.`,
      copied: name => `Kopiert: ${name}`,
      notCopied: 'Kopieren ist hier nicht erlaubt: Text unten markieren und kopieren.',
      ownRows: 'Die eigenen Daten dieser Seite gehören nicht zum Code.',
      printing: 'Druckdialog wird geöffnet …',
      notPrinted: 'Drucken ist hier nicht erlaubt: stattdessen SVG oder PNG herunterladen.',
      failed: file => `${file} konnte hier nicht erzeugt werden: SVG versuchen.`,
    },
    close: 'Schließen',
    newest: date => `Neueste Quelle: ${date}`,
    keys: 'Pos1, Ende, Bild auf und Bild ab springen weiter. Eingabe hält die Details offen, Tab führt hinein, Escape schließt sie.',
    mainKeys: 'Pfeile, Eingabe öffnet, Esc schließt',
    highlight: label => `${label} hervorheben`,
    clear: label => `Auswahl aufheben: ${label}`,
    selected: label => `${label} ausgewählt`,
    unselected: 'Auswahl aufgehoben',
    shows: view => `Ansicht: ${view}`,
    controls: {
      label: 'Filter, Zeitraum und Seiten',
      closer: 'Vergrößern',
      wider: 'Verkleinern',
      earlier: 'Früher',
      later: 'Später',
      reset: 'Zurücksetzen',
      filter: 'Filter',
      all: 'Alle',
      previous: 'Vorige Seite',
      next: 'Nächste Seite',
    },
    problem: 'Diese Grafik kann so nicht gezeigt werden.',
    problemPart: 'Nicht alle Daten konnten gezeigt werden.',
    nothing: 'Es gibt keine Zahlen zu zeigen.',
  },
  radar: {
    keys: 'Pfeile links und rechts wechseln den Indikator, auf und ab die Stadt.',
    what: (cities, axes, areCities) =>
      cities.length && axes
        ? `${isLong(cities) ? `${cities.length} ${areCities ? 'Städte' : 'Orte'}` : list(cities)}${cities.length > 1 ? ' im Vergleich' : ''}: ${plural(axes, { one: '# Indikator', other: '# Indikatoren' })}`
        : areCities
          ? 'Städtevergleich'
          : 'Vergleich',
    howRadar: isFromZero =>
      `Jede Achse hat ihre eigene Skala, ${fromZero(isFromZero)}. Vergleichen Sie entlang einer Achse, nicht nach Fläche.`,
    howDots: isFromZero => `Jede Zeile hat ihre eigene Skala, ${fromZero(isFromZero)}.`,
    undirected: axes => `${list(axes)}: Mehr ist weder besser noch schlechter.`,
    statistics: (known, total, from, to) =>
      `${known} von ${total} Werten ${known === 1 ? 'ist' : 'sind'} bekannt${from && (from === to ? `, Stand ${from}` : `, aus der Zeit von ${from} bis ${to}`)}.`,
    gap: (cities, axes, { kind, why }) =>
      kind === 'unpublished'
        ? `${list(axes)}: ${list(cities)} ${cities.length > 1 ? 'haben' : 'hat'} keine Zahl veröffentlicht`
        : kind === 'refused'
          ? `${list(axes)}, ${list(cities)} – ${why}`
          : `${list(axes)}: keine Angabe für ${list(cities)}${why && ` (${why})`}`,
    lacking: counts => `Es fehlen Werte für ${list(counts.map(([city, count]) => `${city} (${count})`))}.`,
    standing: (lead, trail, total, part) => {
      const ranked = part ? ' vergleichbaren' : '';
      const on = ({ count }: Standing): string =>
        total < 2
          ? `beim einzigen${ranked} Indikator`
          : count < total
            ? `bei ${numeral(count) === 'eins' ? 'einem' : numeral(count)} von ${numeral(total)}${ranked} Indikatoren`
            : `bei allen ${numeral(total)}${ranked} Indikatoren`;
      const clause = (standing: Standing | null, one: string, many: string, last: string): string =>
        standing
          ? `${list(standing.cities)} ${standing.cities.length > 1 ? many : one} ${on(standing)}${standing.cities.length > 1 && standing.count < total ? ' jeweils' : ''}${last}${standing.shared ? ', teils gleichauf' : ''}`
          : '';
      const clauses = [clause(lead, 'liegt', 'liegen', ' vorn'), clause(trail, 'liegt', 'liegen', ' hinten')];
      return `${clauses.filter(Boolean).join('; ')}.`;
    },
    widest: (axis, first, last, lower) =>
      `Am größten ist der Abstand bei ${axis}${lower ? ' (niedriger ist besser)' : ''}: ${list(first.cities)} ${first.cities.length > 1 ? 'je ' : ''}${first.figure}, ${list(last.cities)} ${last.cities.length > 1 ? 'je ' : ''}${last.figure}.`,
    roundedTo: (city, axis, figure) => `${city}, ${axis}: Eine andere Quelle rundet auf ${figure}.`,
    indicator: 'Indikator',
    lead: (cities, figure) => (cities.length ? `${list(cities)} ${figure}` : figure),
    isCounted: false,
    unitBeside: (unit, name) => (name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit),
    rounded: 'gerundet',
    unlike: axis => `${axis}: Die Definitionen unterscheiden sich je nach Stadt und sind nicht direkt vergleichbar`,
    datedUnlike: (axis, dates) => `${axis}: derselbe Stichtag, aber verschieden geschrieben (${dates.join('; ')})`,
    inexact: (axis, cities) =>
      `${axis}: ${cities.length > 1 ? `Die Werte für ${list(cities)} sind` : `Der Wert für ${list(cities)} ist`} gerundet oder eine Grenze, nicht genau`,
    incomparable: (differences, dated) =>
      dated ? `bekannt für ${differences[0]}` : `die bekannte Zahl ist nicht vergleichbar (${differences.join(', ')})`,
    noted: (axis, remarks) => `${axis} – ${remarks}`,
    secondHand: (axis, cities) =>
      `${axis}: ${cities.length > 1 ? `Die Werte für ${list(cities)} stammen` : `Der Wert für ${list(cities)} stammt`} aus einer Sammelseite oder Übersetzung`,
    node: (city, axis, value, when) => `${city}, ${axis}: ${value}${when && `, ${when}`}`,
  },
  bars: {
    keys: 'Pfeile auf und ab wechseln den Balken, rechts und links führen in seine Teile und zurück.',
    sort: {
      label: 'Sortieren nach',
      by: {
        size: 'Größe, größte zuerst',
        'size-asc': 'Größe, kleinste zuerst',
        date: 'Datum, früheste zuerst',
        'date-desc': 'Datum, jüngste zuerst',
        name: 'Name, A bis Z',
        'name-desc': 'Name, Z bis A',
        none: 'Reihenfolge der Daten',
      },
      sorted: order => `Sortiert nach ${order}`,
    },
    controls: 'Filter und Reihenfolge',
    shown: (shown, total) => `${shown} von ${total} dargestellt.`,
    funds: 'Staatliche Investmentfonds',
    published: 'veröffentlichtes Volumen',
    figures: 'Zahlen',
    what: (subject, places) =>
      subject + (places.length ? `: ${isLong(places) ? `${places.length} Orte` : list(places)}` : ''),
    how: (measure, unit, first, contains) =>
      [
        sentence(
          first
            ? `die ${firstOf[first[1]] ? `${numeral(first[0])} ${firstOf[first[1]]}` : `ersten ${numeral(first[0])}`}`
            : '',
          measure,
          unit && (measure ? unit : `in ${unit}`),
        ),
        contains ? 'Nicht addieren: Einige enthalten andere.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    money: {
      exists: { heading: 'Aufgelegt', caption: 'Geld, das eine Quelle als Fonds nennt' },
      announced: { heading: 'Angekündigt', caption: 'noch nicht als aufgelegt gemeldet' },
      target: { heading: 'Nur ein Ziel', caption: '' },
      unknown: { heading: 'Status nicht genannt', caption: '' },
    },
    more: count =>
      plural(count, { one: '# weiterer ist nicht dargestellt.', other: '# weitere sind nicht dargestellt.' }),
    showAll: total => `Alle ${total} zeigen`,
    andMore: count => plural(count, { one: 'und # weiterer', other: 'und # weitere' }),
    including: 'Darunter ',
    statistics: (funds, parts, unstated) =>
      `${[
        plural(funds, { one: '# ist dargestellt', other: '# sind dargestellt' }),
        parts ? plural(parts, { one: '# davon ist Teil eines anderen', other: '# davon sind Teil eines anderen' }) : '',
        unstated ? `${unstated} ohne Angabe` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    claims: counts => `Wofür die Zahlen stehen: ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
    largest: (names, figure, existing, status) =>
      names.length > 1
        ? `${capital(numeral(names.length))} teilen sich den höchsten Wert, ${figure}${existing ? `; ${existing === names.length ? 'alle' : existing === 1 ? 'einer' : numeral(existing)} davon ${existing === 1 ? 'besteht' : 'bestehen'}` : ''}.`
        : `Am größten ist ${names[0]}: ${figure}${status && ` (${status})`}.`,
    largestIn: (city, names, figure) => `Am größten in ${city}: ${list(names)}, ${figure}.`,
    lacking: names => `Keine Angabe zu ${list(names)}.`,
    form: {
      fund: 'Fonds',
      'fund-of-funds': 'Dachfonds',
      cluster: 'Fondscluster',
      batch: 'mehrere Fonds',
      group: 'Fondsgruppe',
    },
    currency: (code, tag) => `${code === 'CNY' ? 'Yuan' : currencyName(code, tag)} (${code})`,
    unpublished: 'Volumen nicht veröffentlicht',
    notPublished: 'nicht veröffentlicht',
    stock: 'Summen bestehender Fonds',
    unstated: 'Volumen unbekannt',
    unpublishedSizes: 'Volumen nicht veröffentlicht',
    notShown: 'Nicht dargestellt',
    otherCurrency: 'In anderer Währung',
    otherUnit: 'In anderer Einheit',
    noFigures: 'Keine Angabe',
    partOf: whole => `Teil von: ${whole}`,
    since: date => `aufgelegt ${date}`,
    noSum: (parts, targets) =>
      `Nicht addieren: ${[...(parts ? ['einige enthalten andere'] : []), ...(targets ? ['einige sind nur Ziele'] : [])].join(', und ') || 'Fonds können ineinander investieren'}.`,
    listed: 'Summen bestehender Fonds haben keine Balken: Sie sind keine einzelnen Fonds.',
    noScale: whole =>
      `Die Teile von ${whole} sind aufgelistet und nicht maßstäblich: Zusammen übersteigen sie das genannte Ganze.`,
    notConverted: currency =>
      currency
        ? `Beträge in ${currency} werden nicht umgerechnet und haben keinen Balken.`
        : 'Zahlen in anderer Einheit haben keinen Balken.',
    remarks: count =>
      plural(count, {
        one: 'Anmerkungen zu # Zeile: siehe Tabelle.',
        other: 'Anmerkungen zu # Zeilen: siehe Tabelle.',
      }),
    accessibleName: words => words.join(', '),
    fund: 'Fonds',
    name: 'Name',
    place: 'Ort',
    stated: 'Stand des Volumens',
    noDate: 'ohne Datum',
    formHead: 'Art des Fonds',
    kindHead: 'Art',
    levelHead: 'Ebene',
    fieldHead: 'Bereich',
    field: id => wordFor(fields, id),
    established: 'Aufgelegt',
    manager: 'Verwalter',
    whole: 'Teil von',
    same: 'Ebenfalls zu diesem Fonds',
  },
  timeline: {
    keys: 'Pfeile links und rechts führen zum vorigen oder nächsten Eintrag, auf und ab zur nächsten Zeile, + und − zoomen.',
    what: (isPolicy, places, from, to) =>
      `${isPolicy ? 'Zeitleiste der Politik' : 'Zeitleiste'}${places.length ? `: ${places.length > 4 ? `${places.length} Orte` : list(places)}` : ''}${from ? `, ${from === to ? from : `${from}–${to}`}` : ''}`,
    policies: 'Politische Dokumente, Projekte und Ereignisse nach Datum.',
    events: 'Ereignisse nach Datum.',
    bands: 'Ein Band bedeutet, dass der genaue Tag nicht bekannt ist.',
    shown: shown => `${shown} ${shown === '1' ? 'Eintrag' : 'Einträge'}.`,
    dated: (count, from, to) =>
      from && to
        ? `${count}, ${from === to ? `datiert ${from}` : `von ${from} bis ${to}`}.`
        : `${count}${from ? `, ab ${from}` : to ? `, bis ${to}` : ''}.`,
    undatedCount: count => `${count} ohne Datum.`,
    targetCount: count => `${count} mit einem Ziel.`,
    supportCount: count => `${count} mit Förderhöchstbetrag, Gutschein oder Zusage.`,
    overlaps: count => `${count} Zeiträume überschneiden sich.`,
    role: {
      issued: 'veröffentlicht',
      effective: 'in Kraft',
      established: 'gegründet',
      held: 'abgehalten',
      visit: 'Besuch',
      signed: 'unterzeichnet',
      started: 'begonnen',
      completed: 'abgeschlossen',
      announced: 'angekündigt',
      progress: 'Fortschritt',
      target: 'Ziel',
    },
    kind: {
      policy: 'Politik',
      facility: 'Einrichtung',
      fund: 'Fonds',
      meeting: 'Treffen',
      visit: 'Besuch',
      zone: 'Zone',
      agreement: 'Vereinbarung',
      target: 'Ziel',
      ceiling: 'Förderhöchstbetrag',
      voucher: 'Gutschein',
      pledge: 'Zusage',
      support: 'Förderung',
      other: 'Sonstiges',
    },
    edge: { start: 'Anfang #', end: 'Ende #' },
    event: 'Ereignis',
    roleOf: 'Art des Datums',
    kindOf: 'Art',
    link: 'Link',
    issuer: 'Herausgegeben von',
    documents: 'Genannt in',
    place: 'Ort',
    level: 'Ebene',
    length: 'Dauer',
    days: '# Tage',
    noDate: 'ohne Datum',
    undated: 'Ohne Datum',
    aims: 'Ziele',
    supports: 'Höchstbeträge, Gutscheine und Zusagen',
    noYear: 'Ohne Jahresangabe',
    several: 'Mehrere Orte',
    otherPlaces: 'Andere Orte',
    noLevel: 'Ohne Angabe der Ebene',
    noPlace: 'Ohne Angabe des Ortes',
    longer: 'Zeiträume von mehr als einem Jahr',
    none: 'keine Einträge',
    one: '1 Eintrag',
    many: '# Einträge',
    more: '… und # weitere',
    opens: 'Eingabe listet sie auf',
    closes: 'Eingabe schließt die Liste',
    band: 'Datum unsicher',
    span: 'Zeitraum',
    openEnd: 'Zeitraum, Ende offen',
    paper: 'politisches Dokument',
    law: 'Gesetz',
    asOf: date => `Stand: ${date}`,
    unscaled: (undated, aims, supports) =>
      `Nicht auf der Zeitachse: ${[
        undated && `${undated} ohne Datum`,
        aims && `${aims} ${aims === '1' ? 'Ziel' : 'Ziele'}`,
        supports &&
          `${supports} ${supports === '1' ? 'Höchstbetrag, Gutschein oder Zusage' : 'Höchstbeträge, Gutscheine und Zusagen'}`,
      ]
        .filter(Boolean)
        .join(', ')}`,
    crowd: 'mehrere Einträge',
    months: intlMonths(language),
    day: '#',
    filter: { from: 'Von', to: 'Bis' },
    page: (from, to, total) => `${from}–${to} von ${total}`,
  },
};
