import type { Merge } from './lexicon';
import { packedStateCodes } from './packed-tables';
import { type FindParty, findPartyIn } from './parties';
import type { Rows } from './sovereignty-lexicon';
import { type StemLexicon, stemLexiconOf } from './stem-lexicon';

/**
 * What a language of inflected words needs besides its lists. It comes with the language's words, so that a page in
 * English loads nothing of it.
 */
export interface InflectedWords {
  readonly stemLexiconOf: <Value>(rows: Rows<Value>, merge?: Merge<Value>) => StemLexicon<Value>;
  readonly partiesOf: (language: string, stems: readonly string[]) => FindParty;
}

export const inflectedWords: InflectedWords = { stemLexiconOf, partiesOf };

/**
 * Parties in a language of inflected words: stems of adjectives, peoples and capitals as its word list has them, and
 * the names of states from `Intl`.
 */
function partiesOf(language: string, stems: readonly string[]): FindParty {
  return findPartyIn(stemLexiconOf([...stateNames(language), ...stems].map((name) => [name, true] as const)));
}

/** Names of the states in the table of parties, without their brackets and with "and" where CLDR writes "&". */
function stateNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = packedStateCodes.match(/../g) ?? [];
  return codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [name.replace(/\s*\(.*\)$/, '')];
  });
}
