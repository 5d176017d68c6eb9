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

/** The words with a blank before and after each, as an index holds them: " The Bridge "; empty without words. */
export function foldField(text: string): string {
  const words = foldWords(text);
  return words.length === 0 ? '' : ` ${words.map(capitalise).join(' ')} `;
}

/**
 * A needle, " the bri", as it stands in a folded field: "The Bri". The browser's search leaps from one occurrence of a
 * needle's first letter to the next, so a capital, which begins words only, finds ten times faster than a blank or than
 * a letter that also stands within words.
 */
export function capitaliseNeedle(needle: string): string {
  const marked = needle.replace(/ ([^ ])/g, (_, first: string) => ` ${capitalise(first)}`);
  return marked.startsWith(' ') && marked.charAt(1) !== needle.charAt(1) ? marked.slice(1) : marked;
}

/** Whether a folded word may be found in the middle of what stands between two blanks. */
export const isFoundAnywhere = (word: string): boolean => startsUnspaced.test(word);

const normalisePoints = (words: readonly string[] | null): readonly string[] =>
  words?.map((word) => (word.includes(',') ? word.replaceAll(',', '.') : word)) ?? [];

const FIRST_CAPITAL = 65;
const LAST_CAPITAL = 90;

/** A bit for each letter from a to z that begins a word of folded fields. */
export function initialsOf(fields: string): number {
  let bits = 0;
  for (let at = 0; at < fields.length; at++) {
    const code = fields.charCodeAt(at);
    if (code >= FIRST_CAPITAL && code <= LAST_CAPITAL) bits |= 1 << (code - FIRST_CAPITAL);
  }
  return bits >>> 0;
}

/** The bit of `initialsOf` that alone says whether a needle is found; undefined for one that asks for more. */
export const initialBit = (capitalised: string): number | undefined =>
  /^[A-Z]$/.test(capitalised) ? (1 << (capitalised.charCodeAt(0) - FIRST_CAPITAL)) >>> 0 : undefined;

/** Capital letters of Latin-1, which no folded text has, stand for figures at the start of words: it stays one byte a letter. */
const CAPITAL_ZERO = 0xc0;
const ZERO = 0x30;
const capitals = new Map<string, string>();

/** With its first letter made another that no folded word has within it; as it is where there is none. */
function capitalise(word: string): string {
  const first = word.charAt(0);
  let capital = capitals.get(first);
  if (capital === undefined) {
    const upper = /[0-9]/.test(first)
      ? String.fromCharCode(first.charCodeAt(0) - ZERO + CAPITAL_ZERO)
      : first.toUpperCase();
    capital = upper.length === 1 ? upper : first;
    capitals.set(first, capital);
  }
  return capital === first ? word : capital + word.slice(1);
}
