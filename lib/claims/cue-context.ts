import type { QuantityFacet, Reason } from './claim';
import type { Lexicon } from './lexicon';
import { blank, readPhrases, takePhrases } from './phrases';
import type { SentenceReading } from './sentence-reading';
import { isTerminator } from './token-flags';
import { comma } from './token-marks';
import { hashOf } from './tokens';

const semicolon = hashOf(';');

/** Calls `visit` for each phrase of a list in the sentence, the longest at each place, none overlapping. */
export function forEachCue<Value>(
  sentence: SentenceReading,
  phrases: Lexicon<Value> | undefined,
  listBit: number,
  visit: (sentence: SentenceReading, value: Value, at: number, to: number, reasons: Reason[]) => void,
  reasons: Reason[],
): void {
  if (!phrases || (sentence.cues & listBit) === 0) return;
  const { cues, starts, tokens } = sentence.prose;
  let next = 0;
  for (let cue = sentence.cueFrom; cue < sentence.cueTo; cue++) {
    const at = cues[cue] as number;
    if (((starts[at] as number) & listBit) === 0 || at < next) continue;
    const entry = phrases.find(tokens, at, sentence.to);
    if (entry < 0) continue;
    const to = at + (phrases.lengths[entry] as number);
    visit(sentence, phrases.values[entry] as Value, at, to, reasons);
    next = to;
  }
}

/** Whether a word of one of these classes stands within `reach` tokens after `at`, in the same clause. */
export function hasClassAfter(sentence: SentenceReading, at: number, reach: number, bits: number): boolean {
  const { classes, tokens } = sentence.prose;
  const limit = Math.min(sentence.to, at + reach);
  for (let next = at; next < limit; next++) {
    if (endsClause(tokens.hash[next] as number, tokens.flags[next] as number)) return false;
    if (((classes[next] as number) & bits) !== 0) return true;
  }
  return false;
}

/** Whether a word of one of these classes stands within `reach` tokens before `at`, in the same clause. */
export function hasClassBefore(sentence: SentenceReading, at: number, reach: number, bits: number): boolean {
  const { classes, tokens } = sentence.prose;
  const limit = Math.max(sentence.from, at - reach);
  for (let before = at - 1; before >= limit; before--) {
    if (endsClause(tokens.hash[before] as number, tokens.flags[before] as number)) return false;
    if (((classes[before] as number) & bits) !== 0) return true;
  }
  return false;
}

/** Whether one of these words stands within `reach` tokens after `at`. */
export function hasWordAfter(
  sentence: SentenceReading,
  at: number,
  reach: number,
  words: ReadonlySet<number>,
): boolean {
  const { hash } = sentence.prose.tokens;
  const limit = Math.min(sentence.to, at + reach);
  for (let next = at; next < limit; next++) if (words.has(hash[next] as number)) return true;
  return false;
}

/** Whether one of these words stands within `reach` tokens before `at`, in the same clause. */
export function hasWordBefore(
  sentence: SentenceReading,
  at: number,
  reach: number,
  words: ReadonlySet<number>,
): boolean {
  const { hash, flags } = sentence.prose.tokens;
  const limit = Math.max(sentence.from, at - reach);
  for (let before = at - 1; before >= limit; before--) {
    if (endsClause(hash[before] as number, flags[before] as number)) return false;
    if (words.has(hash[before] as number)) return true;
  }
  return false;
}

/** The quantity that overlaps the `reach` tokens from `at` on, or the `behind` tokens before it. */
export function quantityNear(
  sentence: SentenceReading,
  at: number,
  reach: number,
  behind = 0,
): QuantityFacet | undefined {
  const limit = Math.min(sentence.to, at + reach);
  for (let near = Math.max(sentence.from, at - behind); near < limit; near++) {
    const quantity = sentence.quantityAt[near] as number;
    if (quantity > 0) return sentence.allQuantities[quantity - 1]?.facet;
  }
  return undefined;
}

/** The classes of the token at `at`; 0 outside the sentence. */
export function classesAt(sentence: SentenceReading, at: number): number {
  return at >= sentence.from && at < sentence.to ? (sentence.prose.classes[at] as number) : 0;
}

/** The hash of the token at `at`; 0 outside the sentence. */
export function wordAt(sentence: SentenceReading, at: number): number {
  return at >= sentence.from && at < sentence.to ? (sentence.prose.tokens.hash[at] as number) : 0;
}

/**
 * A set of words to test hashes against, written as `readPhrases` reads them ("~fall" for all its forms). What is more
 * than one token is left out: no token has such a hash.
 */
export function wordSet(words: string): ReadonlySet<number> {
  readPhrases(words, true, blank);
  const { firsts, lengths } = takePhrases();
  return new Set(firsts.filter((_, word) => lengths[word] === 1));
}

function endsClause(word: number, flags: number): boolean {
  return word === comma || word === semicolon || (flags & isTerminator) !== 0;
}
