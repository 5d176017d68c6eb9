import { isFunctionWord, isNumberWord, meaningOf } from './vocabulary';

/** What is to be known about a word wherever it stands, worked out once for a text and all of its quotes. */
export interface WordFacts {
  /** Equal for equal words. */
  readonly id: number;
  /** Equal for words that mean the same. */
  readonly meaning: number;
  /** The set of letters, a bit each; 0 for what is too short or too long to be nearly equal to anything. */
  readonly letters: number;
  readonly isFunctionWord: boolean;
  readonly isNumberWord: boolean;
}

/** Numbers the words of a text and of the quotes sought in it, so that comparing them touches no string. */
export interface Lexicon {
  /** The facts of a folded word. */
  readonly factsOf: (key: string) => WordFacts;
  /** Ids given so far are below this. */
  readonly size: () => number;
}

/** Shorter and longer words are equal or not, never nearly equal. */
export const fewestLetters = 3;
export const mostLetters = 32;

function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const known = new Map<string, WordFacts>();
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size;
    if (id === ids.size) ids.set(key, id);
    return id;
  };
  return {
    size: () => ids.size,
    factsOf: (key) => {
      let facts = known.get(key);
      if (!facts) {
        facts = {
          id: idOf(key),
          meaning: idOf(meaningOf(key)),
          letters: letterSet(key),
          isFunctionWord: isFunctionWord(key),
          isNumberWord: isNumberWord(key),
        };
        known.set(key, facts);
      }
      return facts;
    },
  };
}

/** Words remembered before all are forgotten: two long pages' worth. */
const mostRemembered = 60_000;
let latest: Lexicon | undefined;

/** The lexicon in use: a page's text changes again and again, and its words hardly do. Kept by who has taken it. */
export function currentLexicon(): Lexicon {
  if (!latest || latest.size() > mostRemembered) latest = createLexicon();
  return latest;
}

function letterSet(key: string): number {
  if (key.length < fewestLetters || key.length > mostLetters) return 0;
  let set = 0;
  for (let index = 0; index < key.length; index += 1) set |= 1 << (key.charCodeAt(index) & 31);
  return set;
}
