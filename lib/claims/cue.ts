import { phrasesFor } from './inflect';
import { type Lexicon, lexiconOf } from './lexicon';

/** A word or phrase that may speak for a kind: the reason's name, and how it must be used to count. */
export interface Cue<Use extends string> {
  /** Last part of the reason's code: "led-to". */
  readonly code: string;
  readonly use: Use;
}

/** One row of a list of cues; phrases as `expandPhrase` writes them, separated by `|`. */
export type CueRow<Use extends string> = readonly [code: string, use: Use, phrases: string];

/** A lexicon from rows; of two rows with the same phrase the first counts. */
export function defineCues<Use extends string>(rows: readonly CueRow<Use>[]): Lexicon<Cue<Use>> {
  return lexiconOf(rows.flatMap(([code, use, phrases]) => phrasesFor({ code, use }, phrases)));
}
