import { createLexicon, type Lexicon } from './lexicon';
import { type NormalText, normalise } from './normalise';
import { once } from './once';
import { type TokenRow, tokenRow } from './token-row';
import { indexWords, type WordIndex } from './word-index';

/** A text made ready for any number of quotes: folded once, its words indexed once, each only when first needed. */
export interface PreparedText {
  readonly raw: string;
  readonly normal: () => NormalText;
  readonly index: () => WordIndex;
  readonly lexicon: Lexicon;
  readonly tokens: () => TokenRow;
}

/** Makes `text` ready. Costs nothing until a quote has to be searched for. */
export function prepareText(text: string): PreparedText {
  const normal = once(() => normalise(text));
  const lexicon = createLexicon();
  return {
    raw: text,
    normal,
    lexicon,
    index: once(() => indexWords(normal().text)),
    tokens: once(() => tokenRow(normal(), lexicon)),
  };
}

let latest: PreparedText = prepareText('');

/**
 * The same, remembering the last text: a caller that asks quote by quote pays for the page once. Keeps one page's
 * text alive; that is the price.
 */
export function prepareTextOnce(text: string): PreparedText {
  if (latest.raw !== text) latest = prepareText(text);
  return latest;
}
