import type { NumberWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

const units =
  'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize'.split('|');

export const numbers: NumberWords = {
  cardinals: {
    ...Object.fromEntries(units.map((word, value) => [word, value])),
    ...wordTable([
      [1, 'une'],
      [20, 'vingt'],
      [30, 'trente'],
      [40, 'quarante'],
      [50, 'cinquante'],
      [60, 'soixante'],
      [70, 'septante'],
      [90, 'nonante'],
    ]),
  },
  ordinals: wordTable([
    [1, 'premier|première|premiers|premières'],
    [2, 'deuxième|seconde|deuxièmes'],
    [3, 'troisième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [6, 'sixième'],
    [7, 'septième'],
    [8, 'huitième'],
    [9, 'neuvième'],
    [10, 'dixième'],
    [20, 'vingtième'],
    [100, 'centième'],
  ]),
  ordinalSuffixes: 'er|ère|re|e|ème|ème|nd|nde',
  scales: wordTable([
    [100, 'cent|cents'],
    [1000, 'mille'],
    [1e6, 'million|millions'],
    [1e9, 'milliard|milliards|mds|md'],
    [1e12, 'billion|billions'],
  ]),
  attachedScales: { k: 1000 },
  fractions: wordTable([
    [1 / 2, 'moitié|demi|demie'],
    [1 / 3, 'tiers'],
    [1 / 4, 'quart|quarts'],
    [1 / 5, 'cinquièmes'],
    [1 / 10, 'dixièmes'],
  ]),
  groups: wordTable([
    [12, 'douzaine'],
    [10, 'dizaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [50, 'cinquantaine'],
    [100, 'centaine'],
    [1000, 'millier'],
  ]),
  plurals: wordTable([
    [20, 'dizaines'],
    [24, 'douzaines'],
    [100, 'centaines'],
    [1000, 'milliers'],
  ]),
  several: 'plusieurs|quelques',
  articles: 'un|une',
  and: 'et',
  point: 'virgule',
  minus: 'moins',
  of: "de|d'|des|du",
  outOf: 'sur',
  to: 'à',
  or: 'ou',
  between: 'entre',
  from: 'de',
  approximate: "environ|quelque|près de|autour de|à peu près|presque|quasi|près d'|autour d'",
  approximateAfter: 'environ|à peu près',
  bounds: wordTable([
    ['more-than', "plus de|plus d'|au-dessus de|supérieur à|supérieure à|dépasse|dépassé"],
    ['at-least', 'au moins|au minimum|pas moins de'],
    ['at-most', "jusqu'à|au maximum|au plus|pas plus de"],
    ['less-than', "moins de|moins d'|en dessous de|inférieur à|inférieure à|près de"],
  ] as const),
  boundTopics: '',
  boundsAfter: wordTable([
    ['at-least', 'ou plus|au moins|au minimum'],
    ['at-most', 'ou moins|au maximum|au plus'],
  ] as const),
  per: 'par|chaque',
  perArticles: 'le|la|du|au',
  perRefusers: 'plus tôt|plus tard|auparavant',
  perUnits:
    'an|mois|semaine|jour|heure|minute|seconde|personne|habitant|tête|kilo|litre|tonne|baril|action|nuit|foyer|mètre carré|année',
  each: 'annuels|mensuels|chacun|chacune|annuel|mensuel',
  percent: '%|pour cent|pourcent|p. 100',
  percentagePoint: 'points de pourcentage|point de pourcentage|points',
  basisPoint: 'points de base|point de base',
  ageBefore:
    "âgé|âgée|âgés|âgées|âgé de|âgée de|âgés de|âgées de|âge de|l'âge de|garçon de|garçons de|fille de|filles de|fillette de|homme de|hommes de|femme de|femmes de|enfant de|enfants de|bébé de|adolescent de|adolescente de|adolescents de|jeune de|jeunes de|lycéen de|lycéenne de|étudiant de|étudiante de|retraité de|retraitée de|mineur de|mineure de|mort à|morte à|morts à|décédé à|décédée à|décède à|meurt à|fils de|suspect de",
  ageAfter: 'ans et demi',
  titles:
    'numéro|n°|no|article|articles|page|chapitre|salle|vol|route|ligne|chaîne|tableau|annexe|volume|groupe|résolution|phase|niveau|étape|journée|rue|avenue|étage|saison|covid|autoroute|loi|département|paris|porte|division|ligue',
  notCounted:
    "le|la|les|l'|de|d'|des|du|en|à|au|aux|par|pour|avec|sans|et|ou|que|qui|qu'|se|s'|sa|son|ses|est|sont|a|ont|été|était|comme|plus|moins|mais|selon|depuis|jusqu'|entre|sur|ne|n'|pas|déjà|très|aussi|chaque|ce|cet|cette|un|une|dit|quand|lorsque|dans|après|avant|contre|pendant|si|ni|il|elle|ils|elles|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|millions|dernier|dernière|prochain|chez|vers|dont|où|sous",
  adjectives:
    'nouveaux|nouvelles|grands|grandes|petites|petits|autres|différents|principaux|premiers|premières|derniers|dernières|jeunes|mille|gros',
  singularEndings: [
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['s', ''],
  ],
  singulars: {
    fois: 'fois',
    pays: 'pays',
    ans: 'an',
    mois: 'mois',
    voix: 'voix',
    cas: 'cas',
    corps: 'corps',
  },
};
