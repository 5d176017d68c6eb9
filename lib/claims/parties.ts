import { type Lexicon, lexiconOf } from './lexicon';
import { packedPartyNames, packedStateCodes } from './packed-tables';
import { type StemLexicon, stemLexiconOf } from './stem-lexicon';
import { isCapitalised } from './token-flags';
import type { Tokens } from './tokens';

/** How many tokens the name of a state, its people or its capital takes at token `at`; 0 where there is none. */
export type FindParty = (tokens: Tokens, at: number, limit: number) => number;

/** The states in the English table are the list of states; other languages take their names from `Intl`. */
function stateCodes(): readonly string[] {
  return packedStateCodes.match(/../g) ?? [];
}

/** The English names of states, adjectives, peoples and capitals, separated by commas; "Afghan+" is also "Afghans". */
export function partyNames(): string {
  return packedPartyNames.replace(/([^,]+)\+/g, '$1,$1s');
}

/** Parties in English: names of states, adjectives, peoples and capitals. They count only with a capital letter. */
export function englishParties(): FindParty {
  const lexicon = lexiconOf(
    partyNames()
      .split(',')
      .map((name) => [name, true] as const),
  );
  return (tokens, at, limit) => longest(lexicon, tokens, at, limit);
}

/**
 * Parties in a language of bent words: stems of adjectives, peoples and capitals as its word list has them, and
 * the names of states from `Intl`, which are bent too where `bend` says how (a nominative to its stem).
 */
export function partiesOf(
  language: string,
  stems: readonly string[],
  bend: (name: string) => string = (name) => name,
): FindParty {
  const names = stateNames(language).map(bend);
  const lexicon = stemLexiconOf([...names, ...stems].map((name) => [name, true] as const));
  return (tokens, at, limit) => longest(lexicon, tokens, at, limit);
}

function longest(
  lexicon: Lexicon<boolean> | StemLexicon<boolean>,
  tokens: Tokens,
  at: number,
  limit: number,
): number {
  if (((tokens.flags[at] ?? 0) & isCapitalised) === 0) return 0;
  const entry = lexicon.find(tokens, at, limit);
  return entry < 0 ? 0 : (lexicon.lengths[entry] ?? 0);
}

/** Names without their brackets and with "and" where CLDR writes "&". */
function stateNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return stateCodes().flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [name.replace(/\s*\(.*\)$/, '')];
  });
}
