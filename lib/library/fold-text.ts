/**
 * Scripts written without blanks between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese): a word cannot be told
 * by its edges there, so a search in them finds any stretch.
 */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー`;
/** A number with its points and commas, a run of an unspaced script, or a word of any other. */
const anyWord = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)+|[${unspaced}]+|[[\p{L}\p{N}]--[${unspaced}]]+`,
  'gv',
);
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'v');
const asciiWord = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+/g;
const isAscii = /^[\0-\x7f]*$/;

/** Letters that Unicode does not take apart into a base and an accent, as people type them without a key for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const anyPlainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * The words of a text as searches compare them: lower case, without accents and punctuation, "1,000" and "1.000"
 * alike. In order, empty for a text without words.
 */
export function foldWords(text: string): readonly string[] {
  if (isAscii.test(text)) return normalisePoints(text.toLowerCase().match(asciiWord));
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(anyPlainLetter, (letter) => plainLetters[letter] ?? letter)
    // Put together again what is one letter, not a letter with an accent: Korean syllables.
    .normalize('NFC');
  return normalisePoints(folded.match(anyWord));
}

/** The words with a blank before and after each, as an index holds them: " the bridge "; empty without words. */
export function foldField(text: string): string {
  const words = foldWords(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

/** Whether a folded word may be found in the middle of what stands between two blanks. */
export const isFoundAnywhere = (word: string): boolean => startsUnspaced.test(word);

const normalisePoints = (words: readonly string[] | null): readonly string[] =>
  words?.map((word) => (word.includes(',') ? word.replaceAll(',', '.') : word)) ?? [];
