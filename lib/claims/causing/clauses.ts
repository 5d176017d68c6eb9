import { hasThingSubject } from '@/lib/claims/causing/verbs';
import {
  classesAt,
  hasClassBefore,
  hasWordAfter,
  hasWordBefore,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isWord } from '@/lib/claims/token-flags';
import { comma } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

const replies = wordSet('said says wrote told asked tweeted added');

/** "said in response" answers somebody. */
export function repliesHere(sentence: SentenceReading, at: number): boolean {
  return hasWordBefore(sentence, at, 4, replies);
}

const drivenWord = hashOf('driven');

const ledWord = hashOf('led');

/** "Guests are led to a lounge" */
export function isShown(sentence: SentenceReading, at: number): boolean {
  return wordAt(sentence, at) === ledWord && (classesAt(sentence, at - 1) & is.isBe) !== 0;
}

/** A car "driven by Jonathan Blair" is no consequence of him. */
export function isDriven(sentence: SentenceReading, at: number): boolean {
  return wordAt(sentence, at) === drivenWord;
}

/** Reasons people give for what they do themselves are no facts about the world. */
export function speaksOfSelf(sentence: SentenceReading, at: number): boolean {
  const limit = Math.min(sentence.to, at + selfReach);
  for (let near = Math.max(sentence.from, at - selfReach); near < limit; near++) {
    const word = wordAt(sentence, near);
    if ((classesAt(sentence, near) & is.isSelfPronoun) !== 0 && word !== you) return true;
    if (owns.has(word)) return true;
  }
  return false;
}

/** Tokens on either side in which a speaker's own reasons show; about a sentence. */
const selfReach = 30;

const you = hashOf('you');

const owns = wordSet('my our');

const papers = wordSet(
  `data document+ records source+ official+ report+ study+ research figures statistics people interviews police
   court two three several unnamed anonymous local state government unidentified`,
);

/** "citing internal problems" gives a reason; "citing officials" gives a source. */
export function citesReason(sentence: SentenceReading, at: number, to: number): boolean {
  if (at === sentence.from || wordAt(sentence, at - 1) !== comma) return false;
  let last = -1;
  for (let next = to; next < Math.min(to + 7, sentence.to); next++) {
    const bits = classesAt(sentence, next);
    const isWordToken = ((sentence.prose.tokens.flags[next] as number) & isWord) !== 0;
    if (!isWordToken || (bits & (is.isPreposition | is.isConjunction | is.isSubordinator)) !== 0) break;
    if (papers.has(wordAt(sentence, next))) return false;
    last = next;
  }
  if (last < 0) return false;
  return (
    !isNameLike(sentence, last) && (classesAt(sentence, last) & (is.isSpeakerNoun | is.isSourceNoun)) === 0
  );
}

/** "the fall is down to cheap oil", not "the species was down to a hundred". */
export function isThatDownTo(sentence: SentenceReading, at: number, to: number): boolean {
  return (
    (classesAt(sentence, at - 1) & (is.isBe | is.isAdverb)) !== 0 &&
    hasThingSubject(sentence, at - 1) &&
    (sentence.quantityAt[to + 1] ?? 0) === 0
  );
}

/** "revenue fell as viewers moved away": a move, and a clause that is no comparison. */
export function movesAs(sentence: SentenceReading, at: number, to: number): boolean {
  if ((classesAt(sentence, to) & is.isNumberWord) !== 0 || (sentence.quantityAt[to] ?? 0) > 0) return false;
  // "as quickly as possible"
  if (asPhrases.has(wordAt(sentence, to)) || hasWordAfter(sentence, to, 2, asWord)) return false;
  if (asWord.has(wordAt(sentence, at - 2))) return false;
  if (hasWordBefore(sentence, at, 12, slides)) return true;
  // "up 15% from a year ago, as more shoppers used"
  return wordAt(sentence, at - 1) === comma && hasWordBefore(sentence, at - 1, 14, moves);
}

const asWord = wordSet('as');

const slides = wordSet(
  `fell rose rising falling slid sank shrank
   dropped jumped tumbled plunged slipped soared surged climbed gained slumped crashed rallied declined increased
   decreased widened narrowed weakened`,
);

const asPhrases = wordSet('well of much many far soon long if low high part expected');

const markets = wordSet(
  `share+ stock+ index+ market+ futures prices oil crude gold bitcoin dollar pound euro yen yuan rupee rouble ruble
   peso lira rand naira nasdaq s&p street currency`,
);

const moves = wordSet(
  `fell rose dropped jumped dropping rising falling tumbled plunged slid slipped soared surged climbed sank gained lost mixed
   higher lower down up slumped crashed rallied`,
);

/** Prices that move after something are said to move because of it. */
export function movesAfter(sentence: SentenceReading, at: number, to: number): boolean {
  if ((classesAt(sentence, to) & (is.isDayWord | is.isNumberWord)) !== 0) return false;
  if (hasWordBefore(sentence, at, 9, endings) || hasCallOff(sentence, at)) return true;
  let isMarket = false;
  let isMove = false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - 14); before--) {
    const word = wordAt(sentence, before);
    isMarket ||= markets.has(word);
    isMove ||= moves.has(word);
  }
  return isMove && (isMarket || hasClassBefore(sentence, at, 14, is.isMeasureNoun));
}

const called = hashOf('called');

const offWord = hashOf('off');

/** "was called off after", and not "was called after her aunt". */
function hasCallOff(sentence: SentenceReading, at: number): boolean {
  for (let word = Math.max(sentence.from, at - 9); word < at - 1; word++)
    if (wordAt(sentence, word) === called && wordAt(sentence, word + 1) === offWord) return true;
  return false;
}

/** What seldom happens after something without happening because of it. */
const endings = wordSet(
  `died dies killed drowned collapsed resigned resigns jailed fined sacked suspended cancelled canceled halted evacuated hospitalised hospitalized
   grounded postponed recalled abandoned aborted quickened`,
);

/** ", so thousands were stranded", not "so that" nor "so far". */
export function startsConsequence(sentence: SentenceReading, at: number, to: number): boolean {
  const after = classesAt(sentence, to);
  // "so badly damaged that", "so many … that"
  if (
    (after & notDegrees) === 0 &&
    !notDegreeWords.has(wordAt(sentence, to)) &&
    hasWordAfter(sentence, to + 1, 10, that)
  )
    return true;
  if (at === sentence.from || wordAt(sentence, at - 1) !== comma || sentence.prose.quotation[at] !== 0)
    return false;
  return (
    (after & (is.isSubjectPronoun | is.isNumberWord)) !== 0 ||
    ((after & is.isDeterminer) !== 0 &&
      (after & is.isSubordinator) === 0 &&
      !quantifying.has(wordAt(sentence, to)))
  );
}

const that = wordSet('that');

const notDegreeWords = wordSet('that far long as called on and , . ; too to it did do does');

const notDegrees =
  is.isSubjectPronoun |
  is.isObjectPronoun |
  is.isPossessiveWord |
  is.isPreposition |
  is.isConjunction |
  is.isBe |
  is.isHave |
  is.isModal |
  is.isTo |
  is.isDo;

const quantifying = wordSet('many much few');
