import { align } from './align';
import { type Difference, differences } from './differences';
import { currentLexicon } from './lexicon';
import { normalise } from './normalise';
import type { QuoteChange } from './quote';
import { tokenise } from './tokens';

/**
 * What changed from one wording of a passage to another, in reading order: "3.5 %" → "2.7 %" (number), "has" →
 * "has not" (negation). Empty when only typography differs. A figure is shown with its currency and unit, a negation
 * with the word before it. Never throws.
 */
export function compareQuoteText(before: string, after: string): QuoteChange[] {
  const normalBefore = normalise(before);
  const normalAfter = normalise(after);
  const lexicon = currentLexicon();
  const quote = tokenise(normalBefore, lexicon);
  const passage = tokenise(normalAfter, lexicon);
  return differences({
    quote,
    passage,
    alignment: align(quote, passage),
    normalQuote: normalBefore,
    normalPassage: normalAfter,
  }).map(toChange);
}

function toChange({ type, before, after }: Difference): QuoteChange {
  return { type, before, after };
}
