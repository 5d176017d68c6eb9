import type { TerritoryRelation } from './claim';
import { languageOf } from './known-languages';
import type { Language } from './language';
import { type Merge, splitWords, takeLexicon } from './lexicon';
import { englishParties, type FindParty } from './parties';
import { readPhrases } from './phrases';
import type { RelationWords, SovereigntyWords } from './sovereignty-words';
import type { Tokens } from './tokens';

/** How a trigger is to be read: the groups of `SovereigntyWords`. */
export type TriggerMode =
  | 'stating'
  | 'nearPlace'
  | 'selfRule'
  | 'overLand'
  | 'taking'
  | 'storming'
  | 'conquering'
  | 'toParty'
  | 'describing'
  | 'regimes'
  | 'owned'
  | 'predicates'
  | 'leaving'
  | 'remaining'
  | 'membership'
  | 'recognising'
  | 'regarding'
  | 'contested'
  | 'open'
  | 'topical'
  | 'quarrels'
  | 'free'
  | 'returning'
  | 'buying';

export interface Reading {
  readonly mode: TriggerMode;
  readonly relation: TerritoryRelation;
}

export interface WordFinder<Value> {
  find(tokens: Tokens, at: number, limit?: number): number;
  readonly values: readonly Value[];
  readonly lengths: Uint8Array;
  /** The hashes of each entry's first and second token, where words are matched whole. */
  readonly firsts?: Int32Array;
  readonly seconds?: Int32Array;
  /** The number of the first in the vocabulary. */
  readonly words?: Uint16Array;
}

/** The words of a language, compiled once. */
export interface SovereigntyLexicon {
  /** Every trigger with all ways to read it, in the order they are tried; none for what is innocent. */
  readonly triggers: WordFinder<readonly Reading[]>;
  /** Bits of `mark` below for the words about a trigger. */
  readonly marks: WordFinder<number>;
  readonly findParty: FindParty;
  readonly words: SovereigntyWords;
}

/** What a token is to the rules: bits. The last ones are roles of small words. */
export const mark = {
  territory: 1 << 0,
  territoryNoun: 1 << 1,
  landNoun: 1 << 2,
  stateNoun: 1 << 3,
  party: 1 << 4,
  force: 1 << 5,
  /** A capitalised word that no list knows. */
  name: 1 << 6,
  filler: 1 << 7,
  institution: 1 << 8,
  independent: 1 << 9,
  closer: 1 << 10,
  of: 1 << 11,
  by: 1 << 12,
  to: 1 << 13,
  under: 1 << 14,
  as: 1 << 15,
  not: 1 << 16,
  being: 1 << 17,
  auxiliary: 1 << 18,
  relative: 1 << 19,
  finite: 1 << 20,
  recognisedAs: 1 << 21,
  own: 1 << 22,
  pronoun: 1 << 23,
  over: 1 << 24,
} as const;

const compiled = new Map<string, SovereigntyLexicon>();

/** The compiled words of a language (BCP 47 primary subtag); `undefined` for one that has none. */
export function sovereigntyLexicon(language: string): SovereigntyLexicon | undefined {
  const known = compiled.get(language);
  if (known) return known;
  const spoken = languageOf(language);
  if (!spoken?.sovereignty) return undefined;
  const lexicon = compile(spoken, spoken.sovereignty);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile({ id, inflected }: Language, words: SovereigntyWords): SovereigntyLexicon {
  const define = inflected?.stemLexiconOf ?? wholeLexiconOf;
  return {
    triggers: define(listTriggers(words), (one, other) => [...one, ...other]),
    marks: define(listMarks(words), (one, other) => one | other),
    findParty: whenAsked(
      () => inflected?.partiesOf(id, splitWords(words.parties.replace(/\s+/g, ' '))) ?? englishParties(),
    ),
    words,
  };
}

/** In other languages the names of states come from `Intl`, which takes longer to load them than an article to read. */
function whenAsked(make: () => FindParty): FindParty {
  let find: FindParty | undefined;
  return (tokens, at, limit) => {
    find ??= make();
    return find(tokens, at, limit);
  };
}

/** From lists and what each of their phrases stands for. */
export type Rows<Value> = (readonly [list: string, value: Value])[];

function wholeLexiconOf<Value>(rows: Rows<Value>, merge: Merge<Value>): WordFinder<Value> {
  for (const [list, value] of rows) readPhrases(list, value);
  return takeLexicon(merge);
}

function listTriggers(words: SovereigntyWords): Rows<readonly Reading[]> {
  const rows: Rows<readonly Reading[]> = [[words.innocent, []]];
  const add = (list: string, reading: Reading) => rows.push([list, [reading]]);
  const addGroup = (mode: TriggerMode, group: RelationWords) => {
    for (const relation of territoryRelations) {
      const list = group[relation];
      if (list) add(list, { mode, relation });
    }
  };
  addGroup('stating', words.stating);
  addGroup('toParty', words.toParty);
  addGroup('storming', words.storming);
  addGroup('conquering', words.conquering);
  addGroup('taking', words.taking);
  addGroup('overLand', words.overLand);
  addGroup('describing', words.describing);
  addGroup('regimes', words.regimes);
  addGroup('owned', words.owned);
  addGroup('predicates', words.predicates);
  addGroup('leaving', words.leaving);
  add(words.remaining, { mode: 'remaining', relation: 'owns' });
  add(words.membership, { mode: 'membership', relation: 'part-of' });
  add(words.recognising, { mode: 'recognising', relation: 'recognises' });
  if (words.contested) add(words.contested, { mode: 'contested', relation: 'status' });
  if (words.regarding) add(words.regarding, { mode: 'regarding', relation: 'status' });
  if (words.free) add(words.free, { mode: 'free', relation: 'status' });
  if (words.quarrels) add(words.quarrels, { mode: 'quarrels', relation: 'disputes' });
  add(words.returning, { mode: 'returning', relation: 'cedes' });
  add(words.buying, { mode: 'buying', relation: 'owns' });
  addGroup('nearPlace', words.nearPlace);
  addGroup('selfRule', words.selfRule);
  if (words.topical) addGroup('topical', words.topical);
  if (words.open) add(words.open, { mode: 'open', relation: 'status' });
  return rows;
}

const territoryRelations: readonly TerritoryRelation[] = [
  'disputes',
  'claims',
  'owns',
  'annexes',
  'occupies',
  'administers',
  'recognises',
  'does-not-recognise',
  'cedes',
  'secedes',
  'part-of',
  'controls',
  'borders',
  'status',
];

function listMarks(words: SovereigntyWords): Rows<number> {
  return [
    [words.territoryNouns, mark.territoryNoun],
    [words.landNouns, mark.landNoun],
    [words.stateNouns, mark.stateNoun],
    [words.forces, mark.force],
    [words.institutions, mark.institution],
    [words.independents, mark.independent],
    [words.fillers, mark.filler],
    [words.closers, mark.closer],
    [words.of, mark.of],
    [words.by, mark.by],
    [words.to, mark.to],
    [words.under, mark.under],
    [words.as, mark.as],
    [words.over ?? '', mark.over],
    [words.not, mark.not],
    [words.being, mark.being],
    [words.auxiliaries, mark.auxiliary],
    [words.relatives, mark.relative],
    [words.finiteVerbs, mark.finite],
    [words.recognisedAs, mark.recognisedAs],
    [words.own, mark.own],
    [words.pronouns, mark.pronoun],
  ];
}
