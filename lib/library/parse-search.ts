import { foldWords, isFoundAnywhere } from './fold-text';

/** What has to stand in a folded text for it to be found, blanks at the edges of words included: " bridge". */
export type Needle = string;

/** Phrases in the quotation marks of several languages; the last may still be open. */
const phrase = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g;

/**
 * What a person typed, as the needles that must all be found. Words match from their beginning; a number matches whole
 * (900 is not 9,000), unless it comes last and is still being typed; phrases in quotation marks match word for word.
 */
export function parseSearch(typed: string): readonly Needle[] {
  const needles: Needle[] = [];
  const rest = typed.replace(phrase, (_, words: string, close: string) => {
    const needle = edged(foldWords(words).join(' '), close !== '');
    if (needle) needles.push(needle);
    return ' ';
  });
  const words = foldWords(rest);
  const isTyping = !/\s$/.test(rest);
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const isNumber = /^\p{N}/u.test(word);
    needles.push(edged(word, isNumber && !(isLast && isTyping)));
  }
  return [...new Set(needles)];
}

/** With a blank where a word must begin and, if `isWhole`, where it must end. */
function edged(words: string, isWhole: boolean): Needle {
  if (words === '') return '';
  const start = isFoundAnywhere(words) ? '' : ' ';
  const isOpenEnded = isFoundAnywhere(words.slice(words.lastIndexOf(' ') + 1));
  return start + words + (isWhole && !isOpenEnded ? ' ' : '');
}

/** The words of needles one by one, as needles: what to mark in a text that was found. */
export const wordsOf = (needles: readonly Needle[]): readonly Needle[] => [
  ...new Set(
    needles.flatMap((needle) => {
      const words = needle.trim().split(' ');
      return words.map((word, place) => edged(word, place < words.length - 1 || needle.endsWith(' ')));
    }),
  ),
];
