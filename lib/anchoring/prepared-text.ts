import { currentLexicon, type Lexicon } from './lexicon';
import { type NormalText, normaliseInSteps } from './normalise';
import { once } from './once';
import { type TokenRow, tokenRow } from './token-row';
import { indexInSteps, type WordIndex } from './word-index';

/** A text made ready for any number of quotes: folded once, its words indexed once, each only when first needed. */
export interface PreparedText {
  readonly raw: string;
  readonly normal: () => NormalText;
  readonly index: () => WordIndex;
  readonly lexicon: Lexicon;
  readonly tokens: () => TokenRow;
  /** Folds and indexes now, step by step: a text of a million units takes a tenth of a second. Yields to be paused. */
  prepare(): Generator<void, void, void>;
}

/** Makes `text` ready. Costs nothing until a quote has to be searched for. */
export function prepareText(text: string): PreparedText {
  let folded: NormalText | undefined;
  let indexed: WordIndex | undefined;
  const normal = (): NormalText => {
    folded ??= runThrough(normaliseInSteps(text));
    return folded;
  };
  const lexicon = currentLexicon();
  return {
    raw: text,
    normal,
    lexicon,
    index() {
      indexed ??= runThrough(indexInSteps(normal().text));
      return indexed;
    },
    tokens: once(() => tokenRow(normal(), lexicon)),
    *prepare() {
      folded ??= yield* normaliseInSteps(text);
      indexed ??= yield* indexInSteps(folded.text);
    },
  };
}

function runThrough<Value>(steps: Generator<void, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
