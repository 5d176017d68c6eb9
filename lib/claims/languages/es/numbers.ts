import type { NumberWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

const units =
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve'.split(
    '|',
  );

export const numbers: NumberWords = {
  cardinals: {
    ...Object.fromEntries(units.map((word, value) => [word, value])),
    ...wordTable([
      [1, 'una'],
      [21, 'veintiún|veintiuna'],
      [30, 'treinta'],
      [40, 'cuarenta'],
      [50, 'cincuenta'],
      [60, 'sesenta'],
      [70, 'setenta'],
      [80, 'ochenta'],
      [90, 'noventa'],
      [100, 'cien|ciento'],
      [200, 'doscientos|doscientas'],
      [300, 'trescientos|trescientas'],
      [400, 'cuatrocientos|cuatrocientas'],
      [500, 'quinientos|quinientas'],
      [600, 'seiscientos|seiscientas'],
      [700, 'setecientos|setecientas'],
      [800, 'ochocientos|ochocientas'],
      [900, 'novecientos|novecientas'],
    ]),
  },
  ordinals: wordTable([
    [1, 'primero|primera|primer'],
    [2, 'segundo|segunda'],
    [3, 'tercero|tercera|tercer'],
    [4, 'cuarta'],
    [5, 'quinto|quinta'],
    [6, 'sexto|sexta'],
    [7, 'séptimo|séptima'],
    [8, 'octavo|octava'],
    [9, 'noveno|novena'],
    [10, 'décimo|décima'],
  ]),
  ordinalSuffixes: 'º|ª|o|a|er|ro|ra|do|da|to|ta',
  scales: wordTable([
    [1000, 'mil'],
    [1e6, 'millón|millones|mill|mm'],
    [1e9, 'millardo|millardos'],
    [1e12, 'billón|billones'],
    [1e18, 'trillón|trillones'],
  ]),
  attachedScales: { k: 1000 },
  fractions: wordTable([
    [1 / 2, 'medio|media|mitad'],
    [1 / 3, 'tercio|tercios'],
    [1 / 4, 'cuarto|cuartos'],
    [1 / 5, 'quintos'],
    [1 / 10, 'décimas|décimos'],
  ]),
  groups: { docena: 12 },
  plurals: wordTable([
    [20, 'docenas|decenas'],
    [100, 'centenares|cientos|centenas'],
    [1000, 'miles|millares'],
  ]),
  several: 'varios|varias|algunos|algunas|unos|unas|muchos',
  articles: 'un|una',
  and: 'y|e',
  point: 'coma|punto',
  minus: 'menos',
  of: 'de',
  outOf: 'de cada',
  to: 'a|hasta',
  or: 'o|u',
  between: 'entre',
  from: 'de|desde',
  approximate:
    'unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|cercano a|cerca del|alrededor del|en torno al',
  approximateAfter: 'aproximadamente|más o menos',
  bounds: wordTable([
    [
      'more-than',
      'más de|más del|por encima de|por encima del|superior a|superiores a|supera los|superó los',
    ],
    ['at-least', 'al menos|como mínimo|por lo menos|no menos de'],
    ['at-most', 'hasta|como máximo|no más de'],
    ['less-than', 'menos de|menos del|por debajo de|inferior a|casi'],
  ] as const),
  boundTopics: '',
  boundsAfter: wordTable([
    ['at-least', 'o más|como mínimo'],
    ['at-most', 'o menos|como máximo'],
  ] as const),
  per: 'por|cada',
  perArticles: 'al|a la',
  perRefusers: 'antes|después|atrás',
  perUnits:
    'año|mes|semana|día|hora|minuto|segundo|persona|habitante|cabeza|kilo|litro|tonelada|barril|acción|noche|familia|metro cuadrado',
  each: 'anuales|mensuales|diarios|diarias|cada uno|cada una|semanales',
  percent: '%|por ciento|por cien',
  percentagePoint: 'puntos porcentuales|punto porcentual|puntos',
  basisPoint: 'puntos básicos|punto básico',
  ageBefore:
    'edad|edad de|niño de|niña de|niños de|niñas de|hombre de|hombres de|mujer de|mujeres de|joven de|jóvenes de|adolescente de|adolescentes de|menor de|menores de|bebé de|anciano de|anciana de|hijo de|hija de|estudiante de|sospechoso de|muere a los|murió a los|fallece a los|falleció a los|muerto a los',
  ageAfter: 'años de edad',
  titles:
    'número|núm|nº|artículo|artículos|página|capítulo|sala|vuelo|ruta|línea|canal|tabla|anexo|volumen|grupo|resolución|fase|nivel|etapa|jornada|kilómetro|calle|avenida|piso|temporada|grado|covid|autovía|ley',
  notCounted:
    'el|la|los|las|de|del|en|a|al|por|para|con|sin|y|o|que|se|su|sus|es|son|fue|fueron|ha|han|había|como|más|menos|pero|según|desde|hasta|entre|sobre|no|ya|muy|también|cada|este|esta|ese|esa|un|una|dijo|cuando|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|contra|tras|ante|durante|si|ni|les|le|lo|millones|último|última|pasado|pasada|próximo',
  adjectives:
    'nuevos|nuevas|grandes|pequeñas|pequeños|otros|otras|diferentes|principales|primeros|primeras|últimos|últimas|mil|jóvenes',
  singularEndings: [
    ['iones', 'ión'],
    ['ores', 'or'],
    ['ales', 'al'],
    ['eses', 'és'],
    ['s', ''],
  ],
  singulars: { veces: 'vez', países: 'país', jueces: 'juez', meses: 'mes' },
};
