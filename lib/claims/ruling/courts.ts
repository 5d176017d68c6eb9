import { classesAt, hasClassBefore, hasWordBefore, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber, isWord } from '@/lib/claims/token-flags';
import { colon, comma, hyphen } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';
import { isWished, objectReach } from './context';

const withWord = hashOf('with');
const ofWord = hashOf('of');
/** One may be charged with a task, a battery with energy. */
const duties = wordSet(
  'energy emotion electricity running leading overseeing managing protecting finding making the keeping ensuring overnight symbolism',
);

/** "charged with fraud", "has charged him with fraud", "was charged Tuesday"; not "charged with energy", not a fee. */
export function isCharged(sentence: SentenceReading, at: number, to: number): boolean {
  for (let next = to; next < Math.min(to + 7, sentence.to); next++) {
    if (wordAt(sentence, next) === withWord) return !duties.has(wordAt(sentence, next + 1));
    if (wordAt(sentence, next) === comma) break;
  }
  const isPassive = (classesAt(sentence, at - 1) & is.isBe) !== 0;
  return (
    isPassive &&
    (classesAt(sentence, to) & (is.isDayWord | is.isPreposition)) !== 0 &&
    hasLawAround(sentence, at)
  );
}

function hasLawAround(sentence: SentenceReading, at: number): boolean {
  return (
    hasClassBefore(sentence, at, 6, is.isSpeakerNoun) || isNameLike(sentence, Math.max(sentence.from, at - 2))
  );
}

/** "an indictment was unsealed", "was convicted"; not "the convicted spy", "an indictment of the system". */
export function isTold(sentence: SentenceReading, at: number, to: number): boolean {
  if (isWished(sentence, at) || wordAt(sentence, at - 1) === hyphen || wordAt(sentence, to) === ofWord)
    return false;
  const isAttribute =
    (classesAt(sentence, at - 1) & (is.isDeterminer | is.isPossessiveWord)) !== 0 &&
    wordAt(sentence, at) === convictedWord;
  return !isAttribute;
}

const convictedWord = hashOf('convicted');

/** "the ruling came on the last day"; not "welcomed the ruling", "disagreed with the verdict", nor a label ("Verdict:"). */
export function isRuling(sentence: SentenceReading, at: number, to: number): boolean {
  return !(
    wordAt(sentence, to) === colon ||
    wordAt(sentence, at - 1) === hyphen ||
    hasWordBefore(sentence, at, reactionReach, reactions)
  );
}

/** Tokens from "disagreed" to the ruling. */
const reactionReach = 4;
const reactions = wordSet(
  '~welcome ~call ~criticise ~criticize ~praise ~hail ~condemn ~denounce ~study ~ignore ~applaud ~describe disagreed reacting',
);

const thatWords = wordSet('that which');
const verbEnd = /s$|ed$|ing$/;

/** "the bill closes a loophole", "a bill to split the state": what a paper of law does, or is for; not "foot the bill". */
export function doesOrSays(sentence: SentenceReading, at: number, to: number): boolean {
  const { tokens, classes } = sentence.prose;
  let next = to;
  while (next < sentence.to && next < to + 2 && ((classes[next] as number) & is.isAdverb) !== 0) next++;
  if (next >= sentence.to || ((tokens.flags[next] as number) & isWord) === 0) return false;
  if (
    (classesAt(sentence, at - 1) & (is.isPreposition | is.isTo)) !== 0 ||
    wordAt(sentence, at - 1) === hyphen
  )
    return false;
  const bits = classes[next] as number;
  if ((bits & (is.isModal | is.isTo)) !== 0 || thatWords.has(tokens.hash[next] as number)) return true;
  const last = tokens.end[next] as number;
  const isVerb = verbEnd.test(tokens.text.slice(last - 3, last));
  return isVerb && (bits & ~(is.isLawNoun | is.isLawActor | is.isMeasureNoun | is.isSpeakerNoun)) === 0;
}

/** "the 1956 joint declaration", "the accord of 1998": a paper of law with its year. */
export function isDated(sentence: SentenceReading, at: number, to: number): boolean {
  const { isTime, prose } = sentence;
  const after = prose.tokens.flags[to + 1] as number;
  if ((classesAt(sentence, to) & is.isPreposition) !== 0 && isTime[to + 1] === 1 && after & isNumber)
    return true;
  const closed = is.isDeterminer | is.isPossessiveWord | is.isPreposition | is.isConjunction;
  for (let before = at - 1; before >= Math.max(sentence.from, at - yearReach); before--) {
    if (isTime[before] === 1) return ((prose.tokens.flags[before] as number) & isNumber) !== 0;
    if ((classesAt(sentence, before) & closed) !== 0 || wordAt(sentence, before) === comma) return false;
  }
  return false;
}

/** Tokens from the year to its paper: "1956 Soviet-Japanese declaration". */
const yearReach = 5;

/** "the judges set aside", "Judge Simon Rafferty remanded": a court, its judge's name passed over, and a verb in the past. */
export function sits(sentence: SentenceReading, to: number): boolean {
  let at = to;
  const limit = Math.min(to + nameTokens, sentence.to);
  const between = is.isAdverb | is.isHave | is.isDayWord | is.isTitle;
  while (
    at < limit &&
    ((classesAt(sentence, at) & between) !== 0 ||
      sentence.isTime[at] === 1 ||
      isNameLike(sentence, at) ||
      isBeforeName(sentence, at))
  )
    at++;
  if (at >= sentence.to || rulings.has(wordAt(sentence, at))) return at < sentence.to;
  const { text, start, end } = sentence.prose.tokens;
  const last = end[at] as number;
  return (
    last - (start[at] as number) > 3 && text.startsWith('ed', last - 2) && !asked.has(wordAt(sentence, at))
  );
}

/** "in Virginia", "on Monday", "in The Hague": what may stand between a judge and the verb. */
function isBeforeName(sentence: SentenceReading, at: number): boolean {
  const isDay = (classesAt(sentence, at + 1) & is.isDayWord) !== 0 || sentence.isTime[at + 1] === 1;
  return (classesAt(sentence, at) & is.isPreposition) !== 0 && (isDay || isNameLike(sentence, at + 1));
}

/** Tokens of a judge's name and of what stands between it and the verb. */
const nameTokens = 6;
const rulings = wordSet('held heard found set threw sent sided struck');
const asked = wordSet('asked praised liked loved described need added retired elected appointed based');

/** "the Clean Air Act"; not "Sister Act", not "an act". */
export function isNamedLaw(sentence: SentenceReading, at: number): boolean {
  return (
    isNameLike(sentence, at) &&
    isNameLike(sentence, at - 1) &&
    hasClassBefore(sentence, at, 7, is.isDeterminer)
  );
}

const rules = wordSet(
  `law+ act rules regulations statute convention treaty constitution directive ordinance accord decree bill
   legislation agreement truce terms charter ceasefire guidance resolution+ lawsuit suit court cease-fire`,
);
const sections = wordSet('section article');

/** "under the Defamation Act", "under the university's rules" */
export function standsUnderLaw(sentence: SentenceReading, to: number): boolean {
  if (sections.has(wordAt(sentence, to))) return true;
  for (let at = to; at < Math.min(to + objectReach, sentence.to); at++) {
    if (rules.has(wordAt(sentence, at))) return true;
    if (
      (classesAt(sentence, at) & (is.isPreposition | is.isConjunction)) !== 0 ||
      wordAt(sentence, at) === comma
    )
      return false;
  }
  return false;
}
