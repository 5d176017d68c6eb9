import { expect, test } from 'vitest';
import { languages } from '@/lib/claims/languages';
import { splitWords } from '@/lib/claims/lexicon';
import { tokenise, tokenText } from '@/lib/claims/tokens';

/** Every word in a language's data: the keys of its records and the alternatives of its lists. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return splitWords(value);
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)]);
}

test('no two words of all languages share a hash', () => {
  const seen = new Map<number, string>();
  const clashes: string[] = [];
  for (const phrase of languages.flatMap(wordsOf)) {
    const tokens = tokenise(phrase);
    for (let at = 0; at < tokens.count; at++) {
      const word = tokenText(tokens, at)
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .replace(/^(\p{L}(?:\.\p{L})+)\.?$/u, '$1.');
      const hash = tokens.hash[at] ?? 0;
      const known = seen.get(hash);
      if (known !== undefined && known !== word) clashes.push(`${known} = ${word}`);
      seen.set(hash, word);
    }
  }
  expect(seen.size).toBeGreaterThan(1500);
  expect(clashes).toEqual([]);
});

test.each(languages.map((language) => [language.id, language] as const))(
  '%s: every word of a list can be looked up',
  (_id, language) => {
    const empty = wordsOf(language).filter((phrase) => tokenise(phrase).count === 0);
    expect(empty).toEqual([]);
  },
);
