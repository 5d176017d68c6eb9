import { type Lexicon, takeLexicon } from './lexicon';
import { readPhrases } from './phrases';

/** A word or phrase that may speak for a kind: the reason's name, and how it must be used to count. */
export interface Cue<Use extends string> {
  /** Last part of the reason's code: "led-to". */
  readonly code: string;
  readonly use: Use;
}

/** One row of a list of cues; phrases as `readPhrases` reads them, separated by `|`. */
export type CueRow<Use extends string> = readonly [code: string, use: Use, phrases: string];

/** A lexicon from rows; of two rows with the same phrase the first counts. */
export function defineCues<Use extends string>(rows: readonly CueRow<Use>[]): Lexicon<Cue<Use>> {
  for (const [code, use, phrases] of rows) readPhrases(phrases, { code, use });
  return takeLexicon();
}
