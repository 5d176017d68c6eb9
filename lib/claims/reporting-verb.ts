import { hash as hashes, isManner, type MarkBefore } from './report-marks';
import { saidHash, saysHash, toldHash } from './report-verb-sets';
import type { ReportingWord, ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { isNameLike } from './speakers';
import * as is from './word-classes';

/** A reporting verb where it stands in its sentence, and what stands around it. */
export interface ReportingVerb {
  readonly sentence: SentenceReading;
  readonly words: ReportingWords;
  readonly word: ReportingWord;
  /** Token numbers: the verb's first, the one after its last. */
  readonly at: number;
  readonly after: number;
  /** The last token of the subject: what stands before the verb’s auxiliaries and adverbs. May be before the sentence. */
  readonly before: number;
  readonly marksBefore: MarkBefore;
  /** A quotation follows. */
  readonly quotes: boolean;
  /** A clause follows. */
  readonly clause: boolean;
  /** The verb’s hash, and what the words beside it may be: 0 outside the sentence. */
  readonly hash: number;
  readonly classBefore: number;
  readonly classAfter: number;
}

/** What stands between subject and verb. */
export interface VerbGroup {
  /** The last token before it. */
  readonly before: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isNegated: boolean;
}

/** Walks back from a verb to its subject; undefined where it is no finite verb of its own ("to say", "may say"). */
export function readVerbGroup(
  sentence: SentenceReading,
  word: ReportingWord,
  at: number,
): VerbGroup | undefined {
  const { prose, from } = sentence;
  const { classes } = prose;
  let before = at - 1;
  let isPassive = false;
  let isPerfect = false;
  let isNegated = false;
  while (before >= from) {
    const bits = classes[before] as number;
    // "Hanoi on Friday accused", "The board Tuesday said"
    if ((bits & is.isDayWord) !== 0 && before > from) {
      before -= prose.tokens.hash[before - 1] === hashes.on ? 2 : 1;
      continue;
    }
    const isName = before > from && isNameLike(sentence, before);
    if ((bits & (is.isModal | is.isTo)) !== 0) return undefined;
    if ((bits & is.isBe) !== 0) isPassive = word.form === 'past' || word.form === 'participle';
    else if ((bits & is.isHave) !== 0) isPerfect = true;
    else if ((bits & is.isDo) !== 0) isNegated ||= (bits & is.isNegation) !== 0;
    else if (isName || !((bits & is.isAdverb) !== 0 || isManner(prose, before))) break;
    if ((bits & is.isNegation) !== 0) isNegated = true;
    before--;
  }
  return { before, isPassive, isPerfect, isNegated };
}

/** "said", "says", "told": a report whatever follows. */
export function isCertain({ hash }: ReportingVerb): boolean {
  return hash === saidHash || hash === saysHash || hash === toldHash;
}
