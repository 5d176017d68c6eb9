import { defineLexicon, defineWords, type Lexicon } from './lexicon';

/** A language's list as a lexicon: of membership for words with `|`, of values for a record. */
type LexiconOf<List> = List extends string
  ? Lexicon<true>
  : List extends Readonly<Record<string, infer Value>>
    ? Lexicon<Value>
    : never;

/** Every list of a language's words, but for those named, ready to look up. */
export type LexiconsOf<Words, Left extends keyof Words> = {
  readonly [Name in Exclude<keyof Words, Left>]: LexiconOf<Words[Name]>;
};

/** The lexicons of a language's words, but for the lists `left` to be read otherwise. */
export function lexiconsOf<Words extends object, Left extends keyof Words>(
  words: Words,
  left: ReadonlySet<unknown>,
): LexiconsOf<Words, Left> {
  const lexicons = Object.entries(words)
    .filter(([key]) => !left.has(key))
    .map(([key, list]) => [key, typeof list === 'string' ? defineWords(list) : defineLexicon(list)]);
  // No type follows keys through `fromEntries`.
  return Object.fromEntries(lexicons) as LexiconsOf<Words, Left>;
}
