import { type Lexicon, takeLexicon } from './lexicon';
import { packedPartyNames } from './packed-tables';
import { comma, readPhrases } from './phrases';
import type { StemLexicon } from './stem-lexicon';
import { isCapitalised } from './token-flags';
import type { Tokens } from './tokens';

/** How many tokens the name of a state, its people or its capital takes at token `at`; 0 where there is none. */
export type FindParty = (tokens: Tokens, at: number, limit: number) => number;

/** The English names of states, adjectives, peoples and capitals, separated by commas; "Afghan+" is also "Afghans". */
export function partyNames(): string {
  return packedPartyNames.replace(/([^,]+)\+/g, '$1,$1s');
}

/** Parties in English: names of states, adjectives, peoples and capitals. They count only with a capital letter. */
export function englishParties(): FindParty {
  readPhrases(partyNames(), true, comma);
  return findPartyIn(takeLexicon<boolean>());
}

/** Looks parties up in a lexicon of their names, where they are written with a capital letter. */
export function findPartyIn(lexicon: Lexicon<boolean> | StemLexicon<boolean>): FindParty {
  return (tokens, at, limit) => {
    if (((tokens.flags[at] ?? 0) & isCapitalised) === 0) return 0;
    const entry = lexicon.find(tokens, at, limit);
    return entry < 0 ? 0 : (lexicon.lengths[entry] ?? 0);
  };
}
