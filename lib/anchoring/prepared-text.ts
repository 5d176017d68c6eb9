import { type NormalText, normalise } from './normalise';
import { indexWords, type WordIndex } from './word-index';

/** A text made ready for any number of quotes: folded once, its words indexed once, each only when first needed. */
export interface PreparedText {
  readonly raw: string;
  readonly normal: () => NormalText;
  readonly index: () => WordIndex;
}

/** Makes `text` ready. Costs nothing until a quote has to be searched for. */
export function prepareText(text: string): PreparedText {
  const normal = once(() => normalise(text));
  return { raw: text, normal, index: once(() => indexWords(normal().text)) };
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
