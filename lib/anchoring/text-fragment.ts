import type { Quote } from './quote';

/** Beyond this a quote is given by its first and last words: shorter links, and blocks between may change. UTF-16 units. */
const longestWhole = 200;
/** Words given at each end of a long quote, and of context on each side. */
const endWords = 6;
const contextWords = 4;
/** The same for writing without spaces, in characters. */
const charactersPerWord = 3;

/**
 * The directive that makes a browser scroll to the quote (WICG Scroll to Text Fragment):
 * `text=[prefix-,]start[,end][,-suffix]`, percent-encoded, without `#:~:`. Context is left out where the words were
 * unique when described. Undefined when the quote has no words.
 */
export function textFragment(quote: Quote): string | undefined {
  const exact = collapse(quote.exact);
  if (!/[\p{L}\p{N}]/u.test(exact)) return undefined;
  const isWhole = exact.length <= longestWhole && !/\n/.test(quote.exact.trim());
  const ends = isWhole ? undefined : endsOf(quote.exact);
  const parts = ends ? [encode(ends.first), encode(ends.last)] : [encode(exact)];
  if (quote.repeats === 0 && exact.length >= 24) return `text=${parts.join(',')}`;
  const prefix = lastWords(quote.prefix);
  const suffix = firstWords(quote.suffix);
  const before = prefix === '' ? '' : `${encode(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${encode(suffix)}`;
  return `text=${before}${parts.join(',')}${after}`;
}

/** A link to the quote on its page; an older text fragment of `url` is replaced, its ordinary fragment kept. */
export function textFragmentLink(url: string, quote: Quote): string {
  const [page = ''] = url.split(':~:');
  const directive = textFragment(quote);
  const bare = page.endsWith('#') ? page.slice(0, -1) : page;
  if (!directive) return bare;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${directive}`;
}

/** First and last words of a long quote, never across a block's edge, and never overlapping. */
function endsOf(exact: string): { readonly first: string; readonly last: string } | undefined {
  const blocks = exact.trim().split(/\s*\n\s*/);
  const first = take(collapse(blocks[0] ?? ''), endWords, 'head');
  const last = take(collapse(blocks.at(-1) ?? ''), endWords, 'tail');
  const whole = collapse(exact);
  return first.length + last.length < whole.length && first !== '' && last !== ''
    ? { first, last }
    : undefined;
}

/** The context may begin in the middle of a word, which browsers do not match: that word is dropped. */
function lastWords(prefix: string): string {
  const block = prefix.trimEnd().split('\n').at(-1) ?? '';
  const isCut = block === prefix.trimEnd();
  const whole = isCut && isSpaced(block) ? block.replace(/^\S*\s*/, '') : block;
  return take(collapse(whole), contextWords, 'tail');
}

function firstWords(suffix: string): string {
  const block = suffix.trimStart().split('\n')[0] ?? '';
  const isCut = block === suffix.trimStart();
  const whole = isCut && isSpaced(block) ? block.replace(/\s*\S*$/, '') : block;
  return take(collapse(whole), contextWords, 'head');
}

function take(text: string, count: number, from: 'head' | 'tail'): string {
  const parts = isSpaced(text) ? text.split(' ') : [...text];
  const length = isSpaced(text) ? count : count * charactersPerWord;
  const taken = from === 'head' ? parts.slice(0, length) : parts.slice(-length);
  return taken.join(isSpaced(text) ? ' ' : '');
}

function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}

function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Also encodes the directive's own marks; half a surrogate pair, which cannot be encoded, becomes U+FFFD. */
function encode(text: string): string {
  const wellFormed = text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
  return encodeURIComponent(wellFormed).replace(/-/g, '%2D').replace(/,/g, '%2C');
}
