import { align } from './align';
import { differences } from './differences';
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
  const lexicon = currentLexicon();
  const quote = tokenise(normalise(before), lexicon);
  const passage = tokenise(normalise(after), lexicon);
  const q1 = quote.ids.length;
  const p1 = passage.ids.length;
  const alignment = align(quote, 0, q1, passage, 0, p1);
  return differences({ quote, q0: 0, q1, passage, p0: 0, p1, alignment });
}
