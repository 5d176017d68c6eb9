import { foldWords } from '@/lib/library';

const wordOrRest = /[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/gu;

/** A text with the words that were searched for marked, however they are accented. */
export function MarkedWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(wordOrRest)) {
    if (!isMeant(match[0], words)) continue;
    parts.push(text.slice(end, match.index), <mark key={match.index}>{match[0]}</mark>);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}

function isMeant(word: string, words: readonly string[]): boolean {
  const folded = ` ${foldWords(word).join(' ')} `;
  return words.some((wanted) => folded.includes(wanted));
}
