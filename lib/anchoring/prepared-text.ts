import { currentLexicon, type Lexicon } from './lexicon';
import { type NormalText, normaliseInSteps } from './normalise';
import { runThrough } from './steps';
import { type TokenRow, tokeniseInSteps } from './tokens';
import { indexInSteps, type WordIndex } from './word-index';

/** A text folded, cut into words and indexed. */
export interface IndexedText {
  readonly normal: NormalText;
  readonly row: TokenRow;
  readonly index: WordIndex;
}

/** A text made ready for any number of quotes, once, when a quote first has to be searched for. */
export interface PreparedText {
  readonly raw: string;
  readonly lexicon: Lexicon;
  readonly indexed: () => IndexedText;
  /** By how many units the quote found last had moved: the next one mostly has by as many. */
  shift: number;
  /** Makes it ready now, step by step: a text of a million units takes a tenth of a second. Yields to be paused. */
  prepare(): Generator<void, IndexedText, void>;
}

/** Makes `text` ready. Costs nothing until a quote has to be searched for. */
export function prepareText(text: string): PreparedText {
  let indexed: IndexedText | undefined;
  const lexicon = currentLexicon();
  function* prepare(): Generator<void, IndexedText, void> {
    if (!indexed) {
      const normal = yield* normaliseInSteps(text);
      const row = yield* tokeniseInSteps(normal, lexicon);
      indexed = { normal, row, index: yield* indexInSteps(row) };
    }
    return indexed;
  }
  return { raw: text, lexicon, shift: 0, prepare, indexed: () => indexed ?? runThrough(prepare()) };
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
