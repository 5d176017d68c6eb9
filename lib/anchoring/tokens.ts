import type { Lexicon, WordFacts } from './lexicon';
import type { NormalText } from './normalise';

/** A word, number or symbol of a normalised text. Punctuation is no token: it never makes a quote another quote. */
export interface Token {
  /** The folded words themselves; equal keys are the same word. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'symbol';
  /** Offsets into `NormalText.text`. */
  readonly start: number;
  readonly end: number;
  /** How much it says where we are: function words little, names and figures most. */
  readonly weight: number;
  readonly facts: WordFacts;
}

const weights = { functionWord: 0.4, unspaced: 0.5, symbol: 0.25, word: 1 } as const;

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々〇ー';
const letter = `(?![${unspaced}])\\p{L}\\p{M}*`;

/** "1,234.5", "1 000", "10:30", "5½", "-0.3" are one number each; letters stuck to a number ("20m") are a token of their own. */
const number =
  "(?:(?<=^|[\\s(])-(?=\\p{Nd}))?(?:(?<!\\p{Nd})\\p{Nd}{1,3}(?:[ ,']\\p{Nd}{3})+(?!\\p{Nd})(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:[.,:٫٬]\\p{Nd}+)*)[¼-¾⅐-⅞²³¹]?";

const pattern = new RegExp(
  `(${number})|([${unspaced}]\\p{M}*)|((?:${letter})+(?:'(?:${letter})+)*)|[%‰°<>=~≈±×+&@#]|\\p{Sc}|\\p{So}|\\p{No}`,
  'gu',
);

/** The tokens that start in `from` … `to` (offsets into the folded text). */
export function tokenise(normal: NormalText, lexicon: Lexicon, from = 0, to = normal.text.length): Token[] {
  const tokens: Token[] = [];
  const text = normal.text.slice(from, to);
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd >= 0) {
      if (plainEnd > at) addWord(tokens, lexicon, text.slice(at, plainEnd), from + at);
      at = Math.max(plainEnd, at + 1);
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const key = match[0];
    const start = from + match.index;
    const end = start + key.length;
    at = pattern.lastIndex;
    if (match[1] !== undefined)
      tokens.push({ key, kind: 'number', start, end, weight: weights.word, facts: lexicon.factsOf(key) });
    else if (match[2] !== undefined)
      tokens.push({ key, kind: 'word', start, end, weight: weights.unspaced, facts: lexicon.factsOf(key) });
    else if (match[3] !== undefined) addWord(tokens, lexicon, key, start);
    else
      tokens.push({ key, kind: 'symbol', start, end, weight: weights.symbol, facts: lexicon.factsOf(key) });
  }
  return tokens;
}

/**
 * The end of a word of plain letters at `at`; `at` itself at a mark that no token begins with; −1 where it takes the
 * whole pattern to tell. Most of a text is plain, and this is five times faster than the pattern.
 */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (code >= 97 && code <= 122) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end === text.length) return end;
  if (end > at) return code < 128 && code !== apostrophe ? end : -1;
  return plainMarks.includes(text.charAt(at)) ? at : -1;
}

const apostrophe = 39;
const plainMarks = ' ,."!?;:()';

/** The raw words a token stands for, as the author wrote them. */
export function rawOf(normal: NormalText, token: Token): string {
  return normal.raw.slice(normal.starts[token.start] ?? 0, normal.ends[token.end - 1] ?? 0);
}

/** "hasn't" is "has" and "n't", so that the negation is seen to come and go by itself; so is a possessive "'s". */
function addWord(tokens: Token[], lexicon: Lexicon, key: string, start: number): void {
  const end = start + key.length;
  const tail = key.length > 3 && key.endsWith("n't") ? 3 : key.length > 2 && key.endsWith("'s") ? 2 : 0;
  if (tail === 0) tokens.push(word(lexicon, key, start, end));
  else
    tokens.push(
      word(lexicon, key.slice(0, -tail), start, end - tail),
      word(lexicon, key.slice(-tail), end - tail, end),
    );
}

function word(lexicon: Lexicon, key: string, start: number, end: number): Token {
  const facts = lexicon.factsOf(key);
  return {
    key,
    kind: 'word',
    start,
    end,
    weight: facts.isFunctionWord ? weights.functionWord : weights.word,
    facts,
  };
}
