/** French. */
import { currencyName } from '../format/currency.js';
import { wordFor } from '../get-own.js';
import { chinese } from './foreign.js';
import { intlDates, intlList, intlMonths, intlNumbers, intlPlural } from './intl.js';
import type { ContributedTranslation, Standing } from './translation.js';

const language = 'fr';
const list = intlList(language);
const plural = intlPlural(language);

const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join().length > 60;
const withYear = (text: string, year: string): string => text + (year && ` ${year}`);
const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
const spoken = {
  eq: '',
  ge: 'au moins ',
  gt: 'plus de ',
  le: 'au plus ',
  lt: 'moins de ',
  approx: 'environ ',
} as const;
const full: Readonly<Record<string, string>> = { M: 'million', Md: 'milliard', Bn: 'billion' };
const fields = {
  ai: 'intelligence artificielle',
  'advanced-manufacturing': 'industrie avancée',
  biomedicine: 'biomédecine',
  'digital-economy': 'économie numérique',
  displays: 'écrans',
  'early-stage': 'amorçage',
  'future-industries': 'industries d’avenir',
  health: 'santé',
  'information-technology': 'technologies de l’information',
  'integrated-circuits': 'semi-conducteurs',
  'low-altitude': 'économie de basse altitude',
  marine: 'économie maritime',
  mergers: 'fusions et acquisitions',
  'new-energy': 'énergies nouvelles',
  'new-materials': 'nouveaux matériaux',
  robotics: 'robotique',
  'science-technology': 'sciences et techniques',
  sensors: 'capteurs',
  'strategic-emerging-industries': 'industries émergentes stratégiques',
  'synthetic-biology': 'biologie de synthèse',
  vehicles: 'véhicules',
};
const firstOf: Readonly<Record<string, string>> = {
  size: 'plus importants',
  'size-asc': 'plus petits',
  date: 'plus anciens',
  'date-desc': 'plus récents',
};
const fromZero = (isFromZero: boolean): string => `à partir de zéro${isFromZero ? '' : ' sauf indication contraire'}`;

export const fr: ContributedTranslation = {
  language,
  numbers: intlNumbers(language),
  dates: intlDates(language, {
    quarter: (quarter, year) => withYear(`${quarter === 1 ? '1er' : `${quarter}e`} trimestre`, year),
    half: (half, year) => withYear(`${half === 1 ? '1er' : '2e'} semestre`, year),
    season: (season, year) => withYear(['printemps', 'été', 'automne', 'hiver'][season - 1]!, year),
    decade: year => `années ${year}`,
    someMonth: (day, year) => (day ? `le ${day} d’un mois non précisé` : 'mois non précisé') + (year && ` de ${year}`),
    someDay: month => `jour non précisé de ${month}`,
    about: date => `vers ${date}`,
    possibly: date => `peut-être ${date}`,
    since: date => `depuis ${date}`,
    until: date => `jusqu’à ${date}`,
  }),
  space: ' ',
  foreign: chinese,
  colon: '\u00a0: ',
  sentenceEnd: '.',
  sentenceGap: '. ',
  listGap: ', ',
  clauseGap: '\u202f; ',
  list,
  noFigure: 'aucun chiffre',
  missing: {
    'not-stated': 'la source n’en donne pas',
    'not-found': 'introuvable',
    'not-preserved': 'la partie correspondante de la source est perdue',
    'not-applicable': 'sans objet ici',
  },
  notShown: reason => `non représenté${reason && `\u00a0: ${reason}`}`,
  refused: {
    'not-shown-negative': 'négatif',
    'not-shown-text': 'pas un nombre',
    'not-shown-currency': 'monnaie inconnue',
  },
  basis: { incomplete: 'décompte incomplet', sample: 'échantillon', list: 'd’après une liste' },
  bound: (bound, figure) => symbols[bound] + figure,
  boundSpoken: (bound, figure) => spoken[bound] + figure,
  aloud: text =>
    text.replace(/(\d)\s(Md|M|Bn)(?=\s|$)/g, (_, digit: string, unit: string) => {
      // Le pluriel commence à deux.
      const isOne = /(^|[^\d,])[01](,\d+)?\s(Md|M|Bn)/.test(text);
      return `${digit} ${full[unit]}${isOne ? '' : 's'}`;
    }),
  counted: (figure, unit) => (unit ? `${figure} ${unit}` : figure),
  status: {
    actual: 'réel',
    target: 'objectif',
    planned: 'prévu',
    ceiling: 'plafond d’aide',
    announced: 'annoncé',
    registered: 'enregistré',
    established: 'créé',
    stock: 'total des fonds existants',
    expected: 'attendu',
  },
  scope: { city: 'toute la ville', district: 'arrondissement', project: 'projet', cluster: 'pôle' },
  level: { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'arrondissement' },
  tier: {
    official: 'officiel',
    'press-quoting-official': 'presse citant une source officielle',
    'mirror-of-press-quoting-official': 'presse citant une source officielle (copie)',
    press: 'presse',
    aggregator: 'compilation',
    translation: 'traduction',
  },
  conflict: {
    word: 'sources divergentes',
    from: 'Autre chiffre',
    rounded: 'Autre source',
    side: (text, source) => `${text} (${source})`,
    note: sides => `Les sources divergent\u00a0: ${sides.join('\u202f; ')}.`,
  },
  lowerIsBetter: 'le plus bas est le meilleur',
  known: (known, total) => `${plural(known, { one: '# connu', other: '# connus' })} sur ${total}`,
  paragraphs: numbers => `${numbers.length > 1 ? 'paragraphes' : 'paragraphe'} ${numbers.join(', ')}`,
  headings: numbers => `${numbers.length > 1 ? 'titres' : 'titre'} ${numbers.join(', ')}`,
  detail: {
    value: 'Chiffre',
    printed: 'Texte d’origine',
    date: 'Date',
    scale: 'Échelle',
    status: 'Nature',
    scope: 'Périmètre',
    reason: 'Pourquoi il manque',
    basis: 'Base',
    definition: 'Définition',
    source: 'Source',
    tier: 'Type de source',
    note: 'Remarque',
  },
  scale: (max, min = '0') => `${min} à ${max}`,
  figure: {
    more: 'Tous les chiffres, sources et notes',
    documents: (count, first, last) =>
      `${plural(count, { one: 'Source\u00a0: # document', other: 'Sources\u00a0: # documents' })}${first && `, ${first === last ? first : `${first}–${last}`}`}`,
    publishers: (names, more) =>
      `Sources\u00a0: ${list([...names, ...(more ? [plural(more, { one: '# autre document', other: '# autres documents' })] : [])])}`,
    citation: (publisher, title, parts) => [publisher, `«\u00a0${title}\u00a0»`, ...parts].filter(Boolean).join(', '),
    byline: (name, date) => `${name}, ${date}`,
    inBrackets: text => ` (${text})`,
    notes: 'Notes',
    sources: 'Sources',
    undated: 's. d.',
    untitled: 'sans titre',
    menu: 'Affichage, téléchargement, citation',
    loading: 'Chargement…',
    notLoaded: 'Cette partie n’a pas pu être chargée.',
    noRows: 'Les données n’ont pas pu être chargées.',
    leftOut: count => plural(count, { one: '# ligne omise', other: '# lignes omises' }),
    retry: 'Réessayer',
    view: 'Affichage',
    views: {
      auto: 'Automatique',
      radar: 'Radar',
      dots: 'Points',
      timeline: 'Frise',
      list: 'Liste',
      table: 'Tableau',
      bars: 'Barres',
    },
    download: 'Télécharger',
    copy: 'Copier',
    texts: { gbt7714: 'Référence (GB/T 7714)', apa7: 'Référence (APA 7)', embed: 'Code d’intégration' },
    print: 'Imprimer ce graphique',
    outcome: {
      saved: file => `Téléchargé\u00a0: ${file}`,
      unsure: file => `Si ${file} n’arrive pas, les téléchargements sont bloqués ici\u00a0: copiez-le ci-dessous.`,
      copied: name => `Copié\u00a0: ${name}`,
      notCopied: 'La copie n’est pas autorisée ici\u00a0: sélectionnez le texte ci-dessous et copiez-le.',
      ownRows: 'Les données propres à cette page ne font pas partie du code.',
      printing: 'Ouverture de l’impression…',
      notPrinted: 'L’impression n’est pas autorisée ici\u00a0: téléchargez le SVG ou le PNG.',
      failed: file => `${file} n’a pas pu être créé ici\u00a0: essayez le SVG.`,
    },
    close: 'Fermer',
    newest: date => `Source la plus récente\u00a0: ${date}`,
    keys: 'Début, Fin, Page précédente et Page suivante vont plus loin. Entrée garde les détails ouverts, Tab y entre, Échap les ferme.',
    mainKeys: 'Flèches, Entrée ouvre, Échap ferme',
    highlight: label => `Mettre en évidence ${label}`,
    clear: label => `Annuler la sélection\u00a0: ${label}`,
    selected: label => `${label}\u00a0: sélectionné`,
    unselected: 'Sélection annulée',
    shows: view => `Affichage\u00a0: ${view}`,
    controls: {
      label: 'Filtres, période et pages',
      closer: 'Zoom avant',
      wider: 'Zoom arrière',
      earlier: 'Plus tôt',
      later: 'Plus tard',
      reset: 'Réinitialiser',
      filter: 'Filtrer',
      all: 'Tout',
      previous: 'Page précédente',
      next: 'Page suivante',
    },
    problem: 'Ce graphique ne peut pas être affiché ainsi.',
    problemPart: 'Une partie des données n’a pas pu être affichée.',
    nothing: 'Il n’y a aucun chiffre à afficher.',
  },
  radar: {
    keys: 'Les flèches gauche et droite changent d’indicateur, haut et bas de ville.',
    what: (cities, axes, areCities) =>
      cities.length && axes
        ? `${isLong(cities) ? plural(cities.length, areCities ? { one: '# ville', other: '# villes' } : { one: '# lieu', other: '# lieux' }) : list(cities)}\u00a0: ${plural(axes, { one: '# indicateur', other: '# indicateurs' })}${cities.length > 1 ? ' en comparaison' : ''}`
        : areCities
          ? 'Comparaison de villes'
          : 'Comparaison',
    howRadar: isFromZero =>
      `Chaque axe a sa propre échelle, ${fromZero(isFromZero)}. Comparez le long d’un axe, pas par surface.`,
    howDots: isFromZero => `Chaque ligne a sa propre échelle, ${fromZero(isFromZero)}.`,
    undirected: axes => `${list(axes)}\u00a0: plus n’est ni mieux ni moins bien.`,
    statistics: (known, total, from, to) =>
      `${plural(known, { one: '# chiffre connu', other: '# chiffres connus' })} sur ${total}${from && (from === to ? `, date\u00a0: ${from}` : `, dates\u00a0: de ${from} à ${to}`)}.`,
    gap: (cities, axes, { kind, why }) =>
      kind === 'unpublished'
        ? `${list(axes)}\u00a0: aucun chiffre publié par ${list(cities)}`
        : kind === 'refused'
          ? `${list(axes)}, ${list(cities)} – ${why}`
          : `${list(axes)}\u00a0: aucun chiffre pour ${list(cities)}${why && ` (${why})`}`,
    lacking: counts => `Chiffres manquants\u00a0: ${list(counts.map(([city, count]) => `${city} (${count})`))}.`,
    standing: (lead, trail, total, part) => {
      const ranked = part ? ' comparables' : '';
      const on = ({ count }: Standing): string =>
        total < 2
          ? `sur le seul indicateur${part ? ' comparable' : ''}`
          : count < total
            ? `sur ${count} des ${total} indicateurs${ranked}`
            : `sur les ${total} indicateurs${ranked}`;
      const clause = (standing: Standing | null, one: string, many: string): string =>
        standing
          ? `${list(standing.cities)} ${standing.cities.length > 1 ? many : one} ${on(standing)}${standing.shared ? ', parfois à égalité' : ''}`
          : '';
      const clauses = [
        clause(lead, 'arrive en tête', 'arrivent chacune en tête'),
        clause(trail, 'arrive en dernier', 'arrivent chacune en dernier'),
      ];
      return `${clauses.filter(Boolean).join('\u202f; ')}.`;
    },
    widest: (axis, first, last, lower) =>
      `L’écart le plus grand concerne ${axis}${lower ? ' (le plus bas est le meilleur)' : ''}\u00a0: ${list(first.cities)} ${first.figure}, ${list(last.cities)} ${last.figure}.`,
    roundedTo: (city, axis, figure) => `${city}, ${axis}\u00a0: une autre source arrondit à ${figure}.`,
    indicator: 'Indicateur',
    lead: (cities, figure) => (cities.length ? `${list(cities)} ${figure}` : figure),
    isCounted: false,
    unitBeside: (unit, name) => (name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit),
    rounded: 'arrondi',
    unlike: axis => `${axis}\u00a0: les définitions diffèrent d’une ville à l’autre et ne se comparent pas directement`,
    datedUnlike: (axis, dates) =>
      `${axis}\u00a0: même date de fin, écrite de plusieurs façons (${dates.join('\u202f; ')})`,
    inexact: (axis, cities) =>
      `${axis}\u00a0: ${cities.length > 1 ? `les chiffres de ${list(cities)} sont des arrondis ou des bornes` : `le chiffre de ${list(cities)} est un arrondi ou une borne`}`,
    incomparable: (differences, dated) =>
      dated ? `connu pour ${differences[0]}` : `le chiffre connu n’est pas comparable (${differences.join(', ')})`,
    noted: (axis, remarks) => `${axis} – ${remarks}`,
    secondHand: (axis, cities) =>
      `${axis}\u00a0: ${cities.length > 1 ? `les chiffres de ${list(cities)} viennent` : `le chiffre de ${list(cities)} vient`} d’une compilation ou d’une traduction`,
    node: (city, axis, value, when) => `${city}, ${axis}\u00a0: ${value}${when && `, ${when}`}`,
  },
  bars: {
    keys: 'Les flèches haut et bas changent de barre, droite et gauche entrent dans ses parties et en sortent.',
    sort: {
      label: 'Trier par',
      by: {
        size: 'montant décroissant',
        'size-asc': 'montant croissant',
        date: 'date, du plus ancien au plus récent',
        'date-desc': 'date, du plus récent au plus ancien',
        name: 'nom, de A à Z',
        'name-desc': 'nom, de Z à A',
        none: 'ordre des données',
      },
      sorted: order => `Trié par ${order}`,
    },
    controls: 'Filtres et ordre',
    shown: (shown, total) => `${plural(shown, { one: '# représenté', other: '# représentés' })} sur ${total}.`,
    funds: 'Fonds d’investissement publics',
    published: 'montant publié',
    figures: 'Chiffres',
    what: (subject, places) =>
      subject + (places.length ? `\u00a0: ${isLong(places) ? `${places.length} lieux` : list(places)}` : ''),
    how: (measure, unit, first, contains) =>
      [
        sentence(
          first ? `les ${first[0]} ${firstOf[first[1]] ?? 'premiers'}` : '',
          measure,
          unit && (measure ? unit : `en ${unit}`),
        ),
        contains ? 'Ne pas additionner\u00a0: certains en contiennent d’autres.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    money: {
      exists: { heading: 'Créés', caption: 'de l’argent qu’une source présente comme un fonds' },
      announced: { heading: 'Annoncés', caption: 'pas encore signalés comme créés' },
      target: { heading: 'Simple objectif', caption: '' },
      unknown: { heading: 'Statut non précisé', caption: '' },
    },
    more: count => plural(count, { one: '# autre n’est pas représenté.', other: '# autres ne sont pas représentés.' }),
    showAll: total => `Tout afficher (${total})`,
    andMore: count => plural(count, { one: 'et # autre', other: 'et # autres' }),
    including: 'Dont ',
    statistics: (funds, parts, unstated) =>
      `${[
        plural(funds, { one: '# est représenté', other: '# sont représentés' }),
        parts ? plural(parts, { one: '# fait partie d’un autre', other: '# font partie d’un autre' }) : '',
        unstated ? `${unstated} sans chiffre` : '',
      ]
        .filter(Boolean)
        .join('\u202f; ')}.`,
    claims: counts => `Nature des chiffres\u00a0: ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
    largest: (names, figure, existing, status) =>
      names.length > 1
        ? `${names.length} partagent le montant le plus élevé, ${figure}${existing ? `\u202f; ${existing === names.length ? 'tous existent' : plural(existing, { one: '# existe', other: '# existent' })}` : ''}.`
        : `Le plus important est ${names[0]}\u00a0: ${figure}${status && ` (${status})`}.`,
    largestIn: (city, names, figure) => `${city}, le plus important\u00a0: ${list(names)}, ${figure}.`,
    lacking: names => `Aucun chiffre pour ${list(names)}.`,
    form: {
      fund: 'fonds',
      'fund-of-funds': 'fonds de fonds',
      cluster: 'ensemble de fonds',
      batch: 'série de fonds',
      group: 'groupe de fonds',
    },
    currency: (code, tag) => `${code === 'CNY' ? 'yuans' : currencyName(code, tag)} (${code})`,
    unpublished: 'montant non publié',
    notPublished: 'non publié',
    stock: 'Totaux de fonds existants',
    unstated: 'Montant inconnu',
    unpublishedSizes: 'Montant non publié',
    notShown: 'Non représentés',
    otherCurrency: 'Dans une autre monnaie',
    otherUnit: 'Dans une autre unité',
    noFigures: 'Aucun chiffre',
    partOf: whole => `partie de ${whole}`,
    since: date => `création\u00a0: ${date}`,
    noSum: (parts, targets) =>
      `Ne pas additionner\u00a0: ${[...(parts ? ['certains en contiennent d’autres'] : []), ...(targets ? ['certains ne sont que des objectifs'] : [])].join(', et ') || 'des fonds peuvent investir dans d’autres'}.`,
    listed: 'Les totaux de fonds existants n’ont pas de barre\u00a0: ce ne sont pas des fonds uniques.',
    noScale: whole =>
      `Les parties de ${whole} sont énumérées sans échelle\u00a0: ensemble, elles dépassent le total indiqué.`,
    notConverted: currency =>
      currency
        ? `Les montants en ${currency} ne sont pas convertis et n’ont pas de barre.`
        : 'Les chiffres dans une autre unité n’ont pas de barre.',
    remarks: count =>
      plural(count, {
        one: 'Voir le tableau pour les notes sur # ligne.',
        other: 'Voir le tableau pour les notes sur # lignes.',
      }),
    accessibleName: words => words.join(', '),
    fund: 'Fonds',
    name: 'Nom',
    place: 'Lieu',
    stated: 'Date du montant',
    noDate: 'sans date',
    formHead: 'Type de fonds',
    kindHead: 'Type',
    levelHead: 'Niveau',
    fieldHead: 'Secteur',
    field: id => wordFor(fields, id),
    established: 'Création',
    manager: 'Gestionnaire',
    whole: 'Partie de',
    same: 'Aussi sur ce fonds',
  },
  timeline: {
    keys: 'Les flèches gauche et droite vont à l’entrée précédente ou suivante, haut et bas à la ligne voisine, + et − zooment.',
    what: (isPolicy, places, from, to) =>
      `${isPolicy ? 'Chronologie des politiques' : 'Chronologie'}${places.length ? `\u00a0: ${places.length > 4 ? `${places.length} lieux` : list(places)}` : ''}${from ? `, ${from === to ? from : `${from}–${to}`}` : ''}`,
    policies: 'Documents, projets et événements par date.',
    events: 'Événements par date.',
    bands: 'Une bande signifie que le jour exact n’est pas connu.',
    shown: shown => `${shown} ${/^[01]$/.test(shown) ? 'entrée' : 'entrées'}.`,
    dated: (count, from, to) =>
      from && to
        ? `${count}, ${from === to ? `date\u00a0: ${from}` : `de ${from} à ${to}`}.`
        : `${count}${from ? `, à partir de ${from}` : to ? `, jusqu’à ${to}` : ''}.`,
    undatedCount: count => `${count} sans date.`,
    targetCount: count => `${count} avec un objectif.`,
    supportCount: count => `${count} avec un plafond d’aide, un bon ou une promesse.`,
    overlaps: count => `${count} périodes se chevauchent.`,
    role: {
      issued: 'publié',
      effective: 'en vigueur',
      established: 'créé',
      held: 'tenu',
      visit: 'visite',
      signed: 'signé',
      started: 'commencé',
      completed: 'achevé',
      announced: 'annoncé',
      progress: 'étape',
      target: 'objectif',
    },
    kind: {
      policy: 'politique',
      facility: 'équipement',
      fund: 'fonds',
      meeting: 'réunion',
      visit: 'visite',
      zone: 'zone',
      agreement: 'accord',
      target: 'objectif',
      ceiling: 'plafond d’aide',
      voucher: 'bon',
      pledge: 'promesse',
      support: 'aide',
      other: 'autre',
    },
    edge: { start: 'début #', end: 'fin #' },
    event: 'Événement',
    roleOf: 'Nature de la date',
    kindOf: 'Type',
    link: 'Lien',
    issuer: 'Publié par',
    documents: 'Énoncé dans',
    place: 'Lieu',
    level: 'Niveau',
    length: 'Durée',
    days: '# jours',
    noDate: 'sans date',
    undated: 'Sans date',
    aims: 'Objectifs',
    supports: 'Plafonds, bons et promesses',
    noYear: 'Année non précisée',
    several: 'Plusieurs lieux',
    otherPlaces: 'Autres lieux',
    noLevel: 'Niveau non précisé',
    noPlace: 'Lieu non précisé',
    longer: 'périodes de plus d’un an',
    none: 'aucune entrée',
    one: '1 entrée',
    many: '# entrées',
    more: '… et # autres',
    opens: 'Entrée les énumère',
    closes: 'Entrée ferme la liste',
    band: 'date incertaine',
    span: 'période',
    openEnd: 'période sans fin connue',
    paper: 'document',
    law: 'loi',
    asOf: date => `Situation\u00a0: ${date}`,
    unscaled: (undated, aims, supports) =>
      `Hors de l’échelle\u00a0: ${[
        undated && `${undated} sans date`,
        aims && `${aims} ${aims === '1' ? 'objectif' : 'objectifs'}`,
        supports && `${supports} ${supports === '1' ? 'plafond, bon ou promesse' : 'plafonds, bons et promesses'}`,
      ]
        .filter(Boolean)
        .join(', ')}`,
    crowd: 'plusieurs entrées',
    months: intlMonths(language),
    day: '#',
    filter: { from: 'De', to: 'À' },
    page: (from, to, total) => `${from}–${to} sur ${total}`,
  },
};
