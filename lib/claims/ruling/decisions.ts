import {
  classesAt,
  hasClassAfter,
  hasClassBefore,
  hasWordAfter,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';
import { hasLawObject, isWished, objectReach } from './context';

const byWord = hashOf('by');
const which = hashOf('which');
/** What a minister dismisses or rejects without deciding anything. */
const talk = wordSet(
  'fears concerns criticism claims reports suggestions talk rumours rumors speculation calls idea notion',
);

const agreeing = wordSet('agreed agrees decided decides moved');

const barring = wordSet('~suspend ~ban ~bar');
const termWords = wordSet('for since until');

/** Tokens of "suspended the player, who denies it, from all games for". */
const termReach = 14;

/** "suspended a grandmaster for two years", "had been suspended since February" */
function hasTerm(sentence: SentenceReading, to: number): boolean {
  for (let at = to; at < Math.min(to + termReach, sentence.to); at++)
    if (termWords.has(wordAt(sentence, at)) && sentence.isTime[at + 1] === 1) return true;
  return false;
}

/** The verb has a thing of law for its object, or for its subject in the passive. */
export function decides(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isNoun = (before & (is.isDeterminer | is.isPossessiveWord | is.isPreposition)) !== 0;
  if ((isNoun && (before & is.isSubjectPronoun) === 0) || isWished(sentence, at)) return false;
  if (hasLawObject(sentence, to) || (barring.has(wordAt(sentence, at)) && hasTerm(sentence, to))) return true;
  // "The union agreed to suspend exports"
  if (agreeing.has(wordAt(sentence, at - 2)) && (before & is.isTo) !== 0)
    return hasClassBefore(sentence, at - 2, 4, is.isLawActor);
  if (saysLaw.has(wordAt(sentence, at)) && hasClassBefore(sentence, at, 3, is.isLawNoun)) return true;
  const { text, end } = sentence.prose.tokens;
  // "was narrowly approved by voters"
  const isAfterAdverb = (before & is.isAdverb) !== 0 || text.startsWith('ly', (end[at - 1] as number) - 2);
  const verb = isAfterAdverb ? at - 1 : at;
  if (
    (classesAt(sentence, verb - 1) & is.isBe) !== 0 &&
    wordAt(sentence, to) === byWord &&
    hasClassAfter(sentence, to + 1, 3, is.isLawActor)
  )
    return true;
  if ((before & is.isBe) !== 0 && forbidden.has(wordAt(sentence, at))) return true;
  if ((before & (is.isBe | is.isAdverb)) !== 0 && hasLawSubject(sentence, at)) return true;
  if (hasWordAfter(sentence, to, 3, talk)) return false;
  return hasClassBefore(sentence, at, 4, is.isLawActor) && deciding.has(wordAt(sentence, at));
}

const imposing = wordSet('bans banned outlaws imposes imposed require+');
const it = wordSet('it which');
const forbidding = wordSet('bans outlaws prohibits forbids criminalises criminalizes');
const requiring = wordSet('require+');

/** "Italy banned outdoor work", "Washington has imposed": a name that decides is a country or what rules it. */
export function imposesItself(sentence: SentenceReading, at: number): boolean {
  const subjectWord = wordAt(sentence, at - 1);
  // "It also bans": of the law just named
  const isIt =
    it.has(subjectWord) ||
    (it.has(wordAt(sentence, at - 2)) && (classesAt(sentence, at - 1) & is.isAdverb) !== 0);
  if (isIt && forbidding.has(wordAt(sentence, at))) return true;
  if (!imposing.has(wordAt(sentence, at))) return false;
  // "requires employers to tell", not "requires patience"
  if (requiring.has(wordAt(sentence, at)) && !hasClassAfter(sentence, at + 2, objectReach, is.isTo))
    return false;
  let subject = at - 1;
  const between = is.isHave | is.isModal | is.isDo | is.isNegation;
  while (subject > sentence.from && (classesAt(sentence, subject) & between) !== 0) subject--;
  return subject >= sentence.from && isNameLike(sentence, subject);
}

function hasLawSubject(sentence: SentenceReading, at: number): boolean {
  // "a probe into the affair, which was dropped": the relative clause is about the noun before the comma.
  const from = wordAt(sentence, at - 2) === which || wordAt(sentence, at - 3) === which ? at - 4 : at;
  return hasClassBefore(sentence, from, 6, is.isLawNoun);
}

const forbidden = wordSet('banned prohibited forbidden barred');

/** What a law itself does. */
const saysLaw = wordSet(
  `require+ required oblige+ bar+ ban+ forbid+ allow+ permit+ prohibit+ let+ entitles gives limit+ mandates grants`,
);

/** Verbs that are decisions whatever their object, when a court, a parliament or an authority does them. */
const deciding = wordSet(
  `passed passes approved approve+ adopted adopt+ banned ban+ barred bar+ prohibited prohibits ordered order+
   authorised authorized authorises authorizes dismissed rejected blocked granted suspended scrapped abolished
   amended mandated mandates requires obliges fined cleared dissolved exempted ruled rules voted lifted imposed
   imposes forbids forbade`,
);
