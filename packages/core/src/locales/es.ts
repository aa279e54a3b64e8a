/** Spanish. */
import { currencyName } from '../format/currency.js';
import { wordFor } from '../get-own.js';
import { chinese } from './foreign.js';
import { intlDates, intlList, intlMonths, intlNumbers, intlPlural } from './intl.js';
import type { ContributedTranslation, Standing } from './translation.js';

const language = 'es';
const list = intlList(language);
const plural = intlPlural(language);

const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join().length > 60;
const ofYear = (text: string, year: string): string => text + (year && ` de ${year}`);
const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
const spoken = {
  eq: '',
  ge: 'al menos ',
  gt: 'más de ',
  le: 'como máximo ',
  lt: 'menos de ',
  approx: 'unos ',
} as const;
const full: Readonly<Record<string, readonly [string, string]>> = {
  M: ['millón', 'millones'],
  B: ['billón', 'billones'],
};
const fields = {
  ai: 'inteligencia artificial',
  'advanced-manufacturing': 'industria avanzada',
  biomedicine: 'biomedicina',
  'digital-economy': 'economía digital',
  displays: 'pantallas',
  'early-stage': 'fase inicial',
  'future-industries': 'industrias del futuro',
  health: 'salud',
  'information-technology': 'tecnologías de la información',
  'integrated-circuits': 'semiconductores',
  'low-altitude': 'economía de baja altitud',
  marine: 'economía marítima',
  mergers: 'fusiones y adquisiciones',
  'new-energy': 'nuevas energías',
  'new-materials': 'nuevos materiales',
  robotics: 'robótica',
  'science-technology': 'ciencia y tecnología',
  sensors: 'sensores',
  'strategic-emerging-industries': 'industrias emergentes estratégicas',
  'synthetic-biology': 'biología sintética',
  vehicles: 'vehículos',
};
const firstOf: Readonly<Record<string, string>> = {
  size: 'mayores',
  'size-asc': 'menores',
  date: 'más antiguos',
  'date-desc': 'más recientes',
};
const fromZero = (isFromZero: boolean): string => `desde cero${isFromZero ? '' : ', salvo indicación contraria'}`;

export const es: ContributedTranslation = {
  language,
  numbers: intlNumbers(language),
  dates: intlDates(language, {
    quarter: (quarter, year) => ofYear(`${['primer', 'segundo', 'tercer', 'cuarto'][quarter - 1]!} trimestre`, year),
    half: (half, year) => ofYear(`${half === 1 ? 'primer' : 'segundo'} semestre`, year),
    season: (season, year) => ofYear(['primavera', 'verano', 'otoño', 'invierno'][season - 1]!, year),
    decade: year => `década de ${year}`,
    someMonth: (day, year) => ofYear(day ? `día ${day} de un mes sin precisar` : 'mes sin precisar', year),
    someDay: month => `día sin precisar de ${month}`,
    about: date => `hacia ${date}`,
    possibly: date => `quizá ${date}`,
    since: date => `desde ${date}`,
    until: date => `hasta ${date}`,
  }),
  space: ' ',
  foreign: chinese,
  colon: ': ',
  sentenceEnd: '.',
  sentenceGap: '. ',
  listGap: ', ',
  clauseGap: '; ',
  list,
  noFigure: 'sin dato',
  missing: {
    'not-stated': 'la fuente no lo indica',
    'not-found': 'no encontrado',
    'not-preserved': 'la parte correspondiente de la fuente se ha perdido',
    'not-applicable': 'no procede aquí',
  },
  notShown: reason => `no se muestra${reason && `: ${reason}`}`,
  refused: {
    'not-shown-negative': 'negativo',
    'not-shown-text': 'no es un número',
    'not-shown-currency': 'moneda desconocida',
  },
  basis: { incomplete: 'recuento incompleto', sample: 'muestra', list: 'según una lista' },
  bound: (bound, figure) => symbols[bound] + figure,
  boundSpoken: (bound, figure) => spoken[bound] + figure,
  aloud: text =>
    text.replace(/(\d)\s([MB])(?=\s|$)/g, (_, digit: string, unit: string) => {
      const isOne = /(^|[^\d,.])1\s[MB]/.test(text);
      return `${digit} ${full[unit]![isOne ? 0 : 1]}`;
    }),
  counted: (figure, unit) => (unit ? `${figure} ${unit}` : figure),
  status: {
    actual: 'real',
    target: 'objetivo',
    planned: 'previsto',
    ceiling: 'límite de ayuda',
    announced: 'anunciado',
    registered: 'registrado',
    established: 'creado',
    stock: 'total de fondos existentes',
    expected: 'esperado',
  },
  scope: { city: 'toda la ciudad', district: 'distrito', project: 'proyecto', cluster: 'clúster' },
  level: { national: 'nacional', provincial: 'provincial', municipal: 'municipal', district: 'distrito' },
  tier: {
    official: 'oficial',
    'press-quoting-official': 'prensa que cita fuentes oficiales',
    'mirror-of-press-quoting-official': 'prensa que cita fuentes oficiales (copia)',
    press: 'prensa',
    aggregator: 'recopilación',
    translation: 'traducción',
  },
  conflict: {
    word: 'fuentes discrepantes',
    from: 'Otro dato',
    rounded: 'Otra fuente',
    side: (text, source) => `${text} (${source})`,
    note: sides => `Las fuentes no coinciden: ${sides.join('; ')}.`,
  },
  lowerIsBetter: 'cuanto menos, mejor',
  known: (known, total) => `${plural(known, { one: '# conocido', other: '# conocidos' })} de ${total}`,
  paragraphs: numbers => `${numbers.length > 1 ? 'párrafos' : 'párrafo'} ${numbers.join(', ')}`,
  headings: numbers => `${numbers.length > 1 ? 'títulos' : 'título'} ${numbers.join(', ')}`,
  detail: {
    value: 'Dato',
    printed: 'Texto original',
    date: 'Fecha',
    scale: 'Escala',
    status: 'Tipo de dato',
    scope: 'Alcance',
    reason: 'Por qué falta',
    basis: 'Base',
    definition: 'Definición',
    source: 'Fuente',
    tier: 'Tipo de fuente',
    note: 'Nota',
  },
  scale: (max, min = '0') => `${min} a ${max}`,
  figure: {
    more: 'Todos los datos, fuentes y notas',
    documents: (count, first, last) =>
      `${plural(count, { one: 'Fuente: # documento', other: 'Fuentes: # documentos' })}${first && `, ${first === last ? first : `${first}–${last}`}`}`,
    publishers: (names, more) =>
      `Fuentes: ${list([...names, ...(more ? [plural(more, { one: '# documento más', other: '# documentos más' })] : [])])}`,
    citation: (publisher, title, parts) => [publisher, `«${title}»`, ...parts].filter(Boolean).join(', '),
    byline: (name, date) => `${name}, ${date}`,
    inBrackets: text => ` (${text})`,
    notes: 'Notas',
    sources: 'Fuentes',
    undated: 's. f.',
    untitled: 'sin título',
    menu: 'Vista, descarga y cita',
    loading: 'Cargando…',
    notLoaded: 'No se ha podido cargar esta parte.',
    noRows: 'No se han podido cargar los datos.',
    leftOut: count => plural(count, { one: '# fila omitida', other: '# filas omitidas' }),
    retry: 'Reintentar',
    view: 'Vista',
    views: {
      auto: 'Automática',
      radar: 'Radar',
      dots: 'Puntos',
      timeline: 'Cronología',
      list: 'Lista',
      table: 'Tabla',
      bars: 'Barras',
    },
    download: 'Descargar',
    copy: 'Copiar',
    texts: { gbt7714: 'Cita (GB/T 7714)', apa7: 'Cita (APA 7)', embed: 'Código para insertar' },
    print: 'Imprimir este gráfico',
    outcome: {
      saved: file => `Descargado: ${file}`,
      unsure: file => `Si ${file} no llega, aquí están bloqueadas las descargas: cópielo de abajo.`,
      copied: name => `Copiado: ${name}`,
      notCopied: 'Aquí no se permite copiar: seleccione el texto de abajo y cópielo.',
      ownRows: 'Los datos propios de esta página no forman parte del código.',
      printing: 'Abriendo la impresión…',
      notPrinted: 'Aquí no se permite imprimir: descargue el SVG o el PNG.',
      failed: file => `No se ha podido crear ${file}: pruebe con el SVG.`,
    },
    close: 'Cerrar',
    newest: date => `Fuente más reciente: ${date}`,
    keys: 'Inicio, Fin, Retroceder página y Avanzar página llegan más lejos. Intro deja abiertos los detalles, Tab entra en ellos, Escape los cierra.',
    mainKeys: 'Flechas, Intro abre, Esc cierra',
    highlight: label => `Destacar ${label}`,
    clear: label => `Quitar la selección: ${label}`,
    selected: label => `${label}: seleccionado`,
    unselected: 'Selección quitada',
    shows: view => `Vista: ${view}`,
    controls: {
      label: 'Filtros, periodo y páginas',
      closer: 'Acercar',
      wider: 'Alejar',
      earlier: 'Antes',
      later: 'Después',
      reset: 'Restablecer',
      filter: 'Filtrar',
      all: 'Todo',
      previous: 'Página anterior',
      next: 'Página siguiente',
    },
    problem: 'Este gráfico no se puede mostrar así.',
    problemPart: 'No se han podido mostrar todos los datos.',
    nothing: 'No hay datos que mostrar.',
  },
  radar: {
    keys: 'Las flechas izquierda y derecha cambian de indicador; arriba y abajo, de ciudad.',
    what: (cities, axes, areCities) =>
      cities.length && axes
        ? `${isLong(cities) ? plural(cities.length, areCities ? { one: '# ciudad', other: '# ciudades' } : { one: '# lugar', other: '# lugares' }) : list(cities)}: ${cities.length > 1 ? 'comparación en ' : ''}${plural(axes, { one: '# indicador', other: '# indicadores' })}`
        : areCities
          ? 'Comparación de ciudades'
          : 'Comparación',
    howRadar: isFromZero =>
      `Cada eje tiene su propia escala, ${fromZero(isFromZero)}. Compare a lo largo de un eje, no por superficie.`,
    howDots: isFromZero => `Cada fila tiene su propia escala, ${fromZero(isFromZero)}.`,
    undirected: axes => `${list(axes)}: más no es mejor ni peor.`,
    statistics: (known, total, from, to) =>
      `${plural(known, { one: 'Se conoce # dato', other: 'Se conocen # datos' })} de ${total}${from && (from === to ? `, fecha: ${from}` : `, fechas: de ${from} a ${to}`)}.`,
    gap: (cities, axes, { kind, why }) =>
      kind === 'unpublished'
        ? `${list(axes)}: ${list(cities)} no ${cities.length > 1 ? 'han' : 'ha'} publicado ningún dato`
        : kind === 'refused'
          ? `${list(axes)}, ${list(cities)} – ${why}`
          : `${list(axes)}: sin dato para ${list(cities)}${why && ` (${why})`}`,
    lacking: counts => `Faltan datos: ${list(counts.map(([city, count]) => `${city} (${count})`))}.`,
    standing: (lead, trail, total, part) => {
      const ranked = part ? ' comparables' : '';
      const on = ({ count }: Standing): string =>
        total < 2
          ? `en el único indicador${part ? ' comparable' : ''}`
          : count < total
            ? `en ${count} de los ${total} indicadores${ranked}`
            : `en los ${total} indicadores${ranked}`;
      const clause = (standing: Standing | null, one: string, many: string): string =>
        standing
          ? `${list(standing.cities)} ${standing.cities.length > 1 ? many : one} ${on(standing)}${standing.shared ? ', a veces con empate' : ''}`
          : '';
      const clauses = [
        clause(lead, 'va en cabeza', 'van en cabeza, cada una'),
        clause(trail, 'queda en último lugar', 'quedan en último lugar, cada una'),
      ];
      return `${clauses.filter(Boolean).join('; ')}.`;
    },
    widest: (axis, first, last, lower) =>
      `La mayor diferencia está en ${axis}${lower ? ' (cuanto menos, mejor)' : ''}: ${list(first.cities)} ${first.figure}, ${list(last.cities)} ${last.figure}.`,
    roundedTo: (city, axis, figure) => `${city}, ${axis}: otra fuente redondea a ${figure}.`,
    indicator: 'Indicador',
    lead: (cities, figure) => (cities.length ? `${list(cities)} ${figure}` : figure),
    isCounted: false,
    unitBeside: (unit, name) => (name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit),
    rounded: 'redondeado',
    unlike: axis => `${axis}: las definiciones difieren de una ciudad a otra y no se comparan directamente`,
    datedUnlike: (axis, dates) => `${axis}: el mismo último día, escrito de varias formas (${dates.join('; ')})`,
    inexact: (axis, cities) =>
      `${axis}: ${cities.length > 1 ? `los datos de ${list(cities)} son redondeos o límites` : `el dato de ${list(cities)} es un redondeo o un límite`}, no exactos`,
    incomparable: (differences, dated) =>
      dated ? `conocido para ${differences[0]}` : `el dato conocido no es comparable (${differences.join(', ')})`,
    noted: (axis, remarks) => `${axis} – ${remarks}`,
    secondHand: (axis, cities) =>
      `${axis}: ${cities.length > 1 ? `los datos de ${list(cities)} proceden` : `el dato de ${list(cities)} procede`} de una recopilación o una traducción`,
    node: (city, axis, value, when) => `${city}, ${axis}: ${value}${when && `, ${when}`}`,
  },
  bars: {
    keys: 'Las flechas arriba y abajo cambian de barra; derecha e izquierda entran en sus partes y salen.',
    sort: {
      label: 'Ordenar por',
      by: {
        size: 'importe, de mayor a menor',
        'size-asc': 'importe, de menor a mayor',
        date: 'fecha, de más antigua a más reciente',
        'date-desc': 'fecha, de más reciente a más antigua',
        name: 'nombre, de la A a la Z',
        'name-desc': 'nombre, de la Z a la A',
        none: 'orden de los datos',
      },
      sorted: order => `Ordenado por ${order}`,
    },
    controls: 'Filtros y orden',
    shown: (shown, total) => `Se ${shown === 1 ? 'muestra' : 'muestran'} ${shown} de ${total}.`,
    funds: 'Fondos públicos de inversión',
    published: 'importe publicado',
    figures: 'Datos',
    what: (subject, places) =>
      subject + (places.length ? `: ${isLong(places) ? `${places.length} lugares` : list(places)}` : ''),
    how: (measure, unit, first, contains) =>
      [
        sentence(
          first ? (firstOf[first[1]] ? `los ${first[0]} ${firstOf[first[1]]}` : `los primeros ${first[0]}`) : '',
          measure,
          unit && (measure ? unit : `en ${unit}`),
        ),
        contains ? 'No deben sumarse: algunos contienen a otros.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    money: {
      exists: { heading: 'Creados', caption: 'dinero que una fuente presenta como fondo' },
      announced: { heading: 'Anunciados', caption: 'sin constancia de su creación' },
      target: { heading: 'Solo un objetivo', caption: '' },
      unknown: { heading: 'Situación sin indicar', caption: '' },
    },
    more: count => plural(count, { one: 'Hay # más que no se muestra.', other: 'Hay # más que no se muestran.' }),
    showAll: total => `Mostrar los ${total}`,
    andMore: count => `y ${count} más`,
    including: 'Incluye ',
    statistics: (funds, parts, unstated) =>
      `${[
        plural(funds, { one: 'Se muestra #', other: 'Se muestran #' }),
        parts ? plural(parts, { one: '# forma parte de otro', other: '# forman parte de otro' }) : '',
        unstated ? `${unstated} sin dato` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    claims: counts => `Qué significan los datos: ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}.`,
    largest: (names, figure, existing, status) =>
      names.length > 1
        ? `${names.length} comparten el mayor importe, ${figure}${existing ? `; ${existing === names.length ? 'todos existen' : plural(existing, { one: '# existe', other: '# existen' })}` : ''}.`
        : `El mayor es ${names[0]}: ${figure}${status && ` (${status})`}.`,
    largestIn: (city, names, figure) => `El mayor en ${city}: ${list(names)}, ${figure}.`,
    lacking: names => `No hay dato para ${list(names)}.`,
    form: {
      fund: 'fondo',
      'fund-of-funds': 'fondo de fondos',
      cluster: 'conjunto de fondos',
      batch: 'serie de fondos',
      group: 'grupo de fondos',
    },
    currency: (code, tag) => `${code === 'CNY' ? 'yuanes' : currencyName(code, tag)} (${code})`,
    unpublished: 'importe no publicado',
    notPublished: 'no publicado',
    stock: 'Totales de fondos existentes',
    unstated: 'Importe desconocido',
    unpublishedSizes: 'Importe no publicado',
    notShown: 'No se muestran',
    otherCurrency: 'En otra moneda',
    otherUnit: 'En otra unidad',
    noFigures: 'Sin dato',
    partOf: whole => `parte de ${whole}`,
    since: date => `creación: ${date}`,
    noSum: (parts, targets) =>
      `No deben sumarse: ${[...(parts ? ['algunos contienen a otros'] : []), ...(targets ? ['algunos son solo objetivos'] : [])].join(' y ') || 'unos fondos pueden invertir en otros'}.`,
    listed: 'Los totales de fondos existentes no tienen barra: no son fondos individuales.',
    noScale: whole => `Las partes de ${whole} se enumeran sin escala: juntas superan el total indicado.`,
    notConverted: currency =>
      currency
        ? `Los importes en ${currency} no se convierten y no tienen barra.`
        : 'Los datos en otra unidad no tienen barra.',
    remarks: count =>
      plural(count, {
        one: 'Véanse en la tabla las notas sobre # fila.',
        other: 'Véanse en la tabla las notas sobre # filas.',
      }),
    accessibleName: words => words.join(', '),
    fund: 'Fondo',
    name: 'Nombre',
    place: 'Lugar',
    stated: 'Fecha del importe',
    noDate: 'sin fecha',
    formHead: 'Tipo de fondo',
    kindHead: 'Tipo',
    levelHead: 'Nivel',
    fieldHead: 'Ámbito',
    field: id => wordFor(fields, id),
    established: 'Creación',
    manager: 'Gestor',
    whole: 'Parte de',
    same: 'También sobre este fondo',
  },
  timeline: {
    keys: 'Las flechas izquierda y derecha van a la entrada anterior o siguiente; arriba y abajo, a la línea vecina; + y − cambian la escala.',
    what: (isPolicy, places, from, to) =>
      `${isPolicy ? 'Cronología de políticas' : 'Cronología'}${places.length ? `: ${places.length > 4 ? `${places.length} lugares` : list(places)}` : ''}${from ? `, ${from === to ? from : `${from}–${to}`}` : ''}`,
    policies: 'Documentos, proyectos y hechos por fecha.',
    events: 'Hechos por fecha.',
    bands: 'Una banda significa que no se conoce el día exacto.',
    shown: shown => `${shown} ${shown === '1' ? 'entrada' : 'entradas'}.`,
    dated: (count, from, to) =>
      from && to
        ? `${count}, ${from === to ? `fecha: ${from}` : `de ${from} a ${to}`}.`
        : `${count}${from ? `, desde ${from}` : to ? `, hasta ${to}` : ''}.`,
    undatedCount: count => `${count} sin fecha.`,
    targetCount: count => `${count} con un objetivo.`,
    supportCount: count => `${count} con límite de ayuda, bono o compromiso.`,
    overlaps: count => `${count} periodos se solapan.`,
    role: {
      issued: 'publicado',
      effective: 'en vigor',
      established: 'creado',
      held: 'celebrado',
      visit: 'visita',
      signed: 'firmado',
      started: 'iniciado',
      completed: 'terminado',
      announced: 'anunciado',
      progress: 'avance',
      target: 'objetivo',
    },
    kind: {
      policy: 'política',
      facility: 'instalación',
      fund: 'fondo',
      meeting: 'reunión',
      visit: 'visita',
      zone: 'zona',
      agreement: 'acuerdo',
      target: 'objetivo',
      ceiling: 'límite de ayuda',
      voucher: 'bono',
      pledge: 'compromiso',
      support: 'ayuda',
      other: 'otro',
    },
    edge: { start: 'principios de #', end: 'finales de #' },
    event: 'Hecho',
    roleOf: 'Tipo de fecha',
    kindOf: 'Tipo',
    link: 'Enlace',
    issuer: 'Publicado por',
    documents: 'Figura en',
    place: 'Lugar',
    level: 'Nivel',
    length: 'Duración',
    days: '# días',
    noDate: 'sin fecha',
    undated: 'Sin fecha',
    aims: 'Objetivos',
    supports: 'Límites, bonos y compromisos',
    noYear: 'Sin año indicado',
    several: 'Varios lugares',
    otherPlaces: 'Otros lugares',
    noLevel: 'Sin nivel indicado',
    noPlace: 'Sin lugar indicado',
    longer: 'periodos de más de un año',
    none: 'sin entradas',
    one: '1 entrada',
    many: '# entradas',
    more: '… y # más',
    opens: 'Intro las enumera',
    closes: 'Intro cierra la lista',
    band: 'fecha incierta',
    span: 'periodo',
    openEnd: 'periodo sin fin conocido',
    paper: 'documento',
    law: 'ley',
    asOf: date => `Situación: ${date}`,
    unscaled: (undated, aims, supports) =>
      `Fuera de la escala: ${[
        undated && `${undated} sin fecha`,
        aims && `${aims} ${aims === '1' ? 'objetivo' : 'objetivos'}`,
        supports && `${supports} ${supports === '1' ? 'límite, bono o compromiso' : 'límites, bonos y compromisos'}`,
      ]
        .filter(Boolean)
        .join(', ')}`,
    crowd: 'varias entradas',
    months: intlMonths(language),
    day: '#',
    filter: { from: 'De', to: 'A' },
    page: (from, to, total) => `${from}–${to} de ${total}`,
  },
};
