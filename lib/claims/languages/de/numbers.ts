import type { NumberWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

const small =
  'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn'.split(
    '|',
  );
const tens = 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig'.split('|');

/** 0 to 99 in one word, units before tens: "fünfundzwanzig"; and the hundreds that are one word. */
function cardinals(): Record<string, number> {
  const words: Record<string, number> = {};
  small.forEach((word, value) => {
    words[word] = value;
  });
  tens.forEach((ten, index) => {
    const value = (index + 2) * 10;
    words[ten] = value;
    small.slice(1, 10).forEach((unit, one) => {
      words[`${unit === 'eins' ? 'ein' : unit}und${ten}`] = value + one + 1;
    });
  });
  small.slice(1, 10).forEach((unit, one) => {
    words[`${unit === 'eins' ? 'ein' : unit}hundert`] = (one + 1) * 100;
    words[`${unit === 'eins' ? 'ein' : unit}tausend`] = (one + 1) * 1000;
  });
  return words;
}

export const numbers: NumberWords = {
  cardinals: {
    ...cardinals(),
    ...wordTable([
      [2, 'zwo|beide|beiden'],
      [10000, 'zehntausend'],
    ]),
  },
  ordinals: wordTable([
    [1, 'erste|ersten|erster|erstes'],
    [2, 'zweite|zweiten|zweiter|zweites'],
    [3, 'dritte|dritten|dritter|drittes'],
    [4, 'vierte|vierten|vierter'],
    [5, 'fünfte|fünften|fünfter'],
    [6, 'sechste|sechsten'],
    [7, 'siebte|siebten|siebente'],
    [8, 'achte|achten'],
    [9, 'neunte|neunten'],
    [10, 'zehnte|zehnten'],
  ]),
  ordinalSuffixes: 'te|ten|ter|tes',
  scales: wordTable([
    [100, 'hundert'],
    [1000, 'tausend|tsd|tsd.'],
    [1e6, 'million|millionen|mio|mio.'],
    [1e9, 'milliarde|milliarden|mrd|mrd.'],
    [1e12, 'billion|billionen|bio'],
  ]),
  attachedScales: { k: 1000 },
  fractions: wordTable([
    [1 / 2, 'halbe|halben|halbes|hälfte'],
    [1 / 3, 'drittel'],
    [1 / 4, 'viertel'],
    [1 / 5, 'fünftel'],
    [1 / 10, 'zehntel'],
  ]),
  groups: { dutzend: 12 },
  plurals: wordTable([
    [24, 'dutzende|dutzenden'],
    [100, 'hunderte|hunderten'],
    [1000, 'tausende|tausenden'],
    [10000, 'zehntausende|zehntausenden'],
    [100000, 'hunderttausende|hunderttausenden'],
  ]),
  several: 'mehrere|mehreren|einige|einigen|ein paar',
  articles: 'ein|eine|einer|einen|einem|eines',
  and: 'und',
  point: 'komma',
  minus: 'minus',
  of: 'von|der',
  outOf: 'von|aus',
  to: 'bis',
  or: 'oder',
  between: 'zwischen',
  from: 'von',
  approximate: 'etwa|rund|ungefähr|circa|ca|zirka|fast|knapp|gut|annähernd|schätzungsweise|um die',
  approximateAfter: 'ungefähr',
  bounds: wordTable([
    ['more-than', 'mehr als|über|gut|oberhalb von'],
    ['at-least', 'mindestens|wenigstens|nicht weniger als'],
    ['at-most', 'bis zu|höchstens|maximal|nicht mehr als'],
    ['less-than', 'weniger als|unter|knapp|fast|unterhalb von'],
  ] as const),
  boundTopics:
    'streit|konflikt|kontrolle|herrschaft|souveränität|gespräche|verhandlungen|debatte|hoheit|macht|sorge',
  boundsAfter: wordTable([
    ['at-least', 'oder mehr|und mehr'],
    ['at-most', 'oder weniger'],
  ] as const),
  per: 'pro|je|jede|jeder|jedes',
  perArticles: 'im|am|die|der',
  perRefusers: 'zuvor|später|früher',
  perUnits:
    'jahr|monat|woche|tag|stunde|minute|sekunde|person|kopf|einwohner|kilo|liter|tonne|barrel|aktie|nacht|haushalt|quadratmeter|kilowattstunde',
  each: 'jährlich|monatlich|jeweils|täglich',
  percent: '%|prozent|vom hundert',
  percentagePoint: 'prozentpunkte|prozentpunkt|prozentpunkten',
  basisPoint: 'basispunkte|basispunkt|basispunkten',
  ageBefore: 'alter',
  ageAfter:
    'jahre alt|jährige|jähriger|jährigen|-jährige|-jähriger|-jährigen|monate alt|jahre alte|jahre alten',
  titles:
    'nr|nummer|artikel|seite|kapitel|raum|saal|flug|linie|kanal|tabelle|anhang|band|gruppe|resolution|phase|stufe|etappe|spieltag|paragraf|absatz|straße|staffel|gleis|bundesstraße|autobahn|covid|platz|halle|typ|zimmer|liga',
  notCounted:
    'der|die|das|den|dem|des|ein|eine|einer|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|über|unter|vor|und|oder|aber|dass|ob|wenn|weil|ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|kann|soll|sich|er|sie|es|wir|ihr|sein|seine|ihre|nicht|auch|noch|schon|nur|mehr|weniger|als|wie|so|dann|seit|bis|zwischen|gegen|durch|um|ohne|laut|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|heute|gestern|morgen|davon|pro|je|kommen|kamen|gab|gibt|sagte|prozent',
  adjectives:
    'neue|neuen|alte|große|großen|kleine|kleinen|weitere|weiteren|andere|anderen|verschiedene|verletzte|junge|jungen|zusätzliche|tote|russische|deutsche|ukrainische',
  singularEndings: [],
  singulars: { menschen: 'mensch', tote: 'toter', soldaten: 'soldat', häuser: 'haus', länder: 'land' },
};
