import type { Reason } from '@/lib/claims/claim';
import type { Cue } from '@/lib/claims/cue';
import {
  classesAt,
  forEachCue,
  hasClassAfter,
  hasClassBefore,
  hasWordAfter,
  hasWordBefore,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { LegalUse } from '@/lib/claims/languages/en/law';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** What a law, treaty, court, vote or formal decision is, says, did or changed. */
export const legal = defineClaimKind({
  id: 'legal',
  find(sentence, { law }, reasons) {
    forEachCue(sentence, law, list.law, tell, reasons);
  },
});

function tell(
  sentence: SentenceReading,
  cue: Cue<LegalUse>,
  at: number,
  to: number,
  reasons: Reason[],
): void {
  if (fits(sentence, cue.use, at, to))
    addReason(reasons, sentence, 'legal', `legal.${cue.code}`, at, to, 0.3);
}

function fits(sentence: SentenceReading, use: LegalUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return !isWished(sentence, at);
    case 'charge':
      return isCharged(sentence, at, to);
    case 'bare':
      return isTold(sentence, at, to);
    case 'status':
      return hasClassBefore(sentence, at, 3, is.isBe) || hasWordBefore(sentence, at, 4, making);
    case 'act':
      return decides(sentence, at, to);
    case 'under':
      return standsUnderLaw(sentence, to);
    case 'weak':
      return hasClassAfter(sentence, to, 5, is.isLawNoun);
    case 'named':
      return isNamedLaw(sentence, at);
    case 'country':
      return (at > sentence.from && imposesItself(sentence, at)) || decides(sentence, at, to);
    case 'votes':
      return (sentence.prose.tokens.flags[to] ?? 0) & isNumber ? true : decides(sentence, at, to);
    case 'settles':
      return decides(sentence, at, to) || hasWordAfter(sentence, to, objectReach, suits);
    case 'strips':
      return hasWordAfter(sentence, to, stripReach, honours);
    case 'must':
      return setsTerm(sentence, to);
    case 'sits':
      return sits(sentence, to);
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}

/** "has made vaccination compulsory", "declared the vote void" */
const making = wordSet('~make declared declare+ called calls as deemed');
/** What a minister dismisses or rejects without deciding anything. */
const talk = wordSet(
  'fears concerns criticism claims reports suggestions talk rumours rumors speculation calls idea notion',
);

/** "must tell the watchdog within three days" is a rule; "must be found soon" is a wish. */
function setsTerm(sentence: SentenceReading, to: number): boolean {
  for (let at = to; at < Math.min(to + termReach, sentence.to); at++)
    if (wordAt(sentence, at) === within && (sentence.isTime[at + 1] ?? 0) !== 0) return true;
  return false;
}

const within = hashOf('within');
/** Tokens of "must tell the watchdog and the people concerned of a breach within". */
const termReach = 14;

/** What is settled by paying, and what a decision strips somebody of. */
const suits = wordSet('claims lawsuits allegations litigation dispute');
const honours = wordSet(
  `title+ medal+ result+ licence license citizenship nationality rank powers status points immunity passport
   membership`,
);
const stripReach = 9;

/** One may be charged with a task, a battery with energy. */
const duties = wordSet(
  'energy emotion electricity running leading overseeing managing protecting finding making the keeping ensuring overnight symbolism',
);

const byWord = hashOf('by');
const withWord = hashOf('with');
const ofWord = hashOf('of');
const hyphen = hashOf('-');
const comma = hashOf(',');
const which = hashOf('which');
const wishes = wordSet("should shouldn't ought");

/** What should be so is an opinion: "should be legalised". */
function isWished(sentence: SentenceReading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 3); before--) {
    if (wishes.has(wordAt(sentence, before))) return true;
  }
  return false;
}

/** "charged with fraud", "has charged him with fraud", "was charged Tuesday"; not "charged with energy", not a fee. */
function isCharged(sentence: SentenceReading, at: number, to: number): boolean {
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
function isTold(sentence: SentenceReading, at: number, to: number): boolean {
  if (isWished(sentence, at) || wordAt(sentence, at - 1) === hyphen || wordAt(sentence, to) === ofWord)
    return false;
  const isAttribute =
    (classesAt(sentence, at - 1) & (is.isDeterminer | is.isPossessiveWord)) !== 0 &&
    wordAt(sentence, at) === convictedWord;
  return !isAttribute;
}

const convictedWord = hashOf('convicted');

const agreeing = wordSet('agreed agrees decided decides moved');

const barring = wordSet('~suspend ~ban ~bar');
const termWords = wordSet('for since until');

/** "suspended a grandmaster for two years", "had been suspended since February" */
function hasTerm(sentence: SentenceReading, to: number): boolean {
  for (let at = to; at < Math.min(to + termReach, sentence.to); at++)
    if (termWords.has(wordAt(sentence, at)) && sentence.isTime[at + 1] === 1) return true;
  return false;
}

/** The verb has a thing of law for its object, or for its subject in the passive. */
function decides(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isNoun = (before & (is.isDeterminer | is.isPossessiveWord | is.isPreposition)) !== 0;
  if ((isNoun && (before & is.isSubjectPronoun) === 0) || isWished(sentence, at)) return false;
  if (hasLawObject(sentence, to) || (barring.has(wordAt(sentence, at)) && hasTerm(sentence, to))) return true;
  // "The union agreed to suspend exports"
  if (agreeing.has(wordAt(sentence, at - 2)) && (before & is.isTo) !== 0)
    return hasClassBefore(sentence, at - 2, 4, is.isLawActor);
  if (saysLaw.has(wordAt(sentence, at)) && hasClassBefore(sentence, at, 3, is.isLawNoun)) return true;
  if (
    (before & is.isBe) !== 0 &&
    wordAt(sentence, to) === byWord &&
    hasClassAfter(sentence, to + 1, 3, is.isLawActor)
  )
    return true;
  if ((before & is.isBe) !== 0 && forbidden.has(wordAt(sentence, at))) return true;
  if ((before & (is.isBe | is.isAdverb)) !== 0 && hasLawSubject(sentence, at)) return true;
  if (hasWordAfter(sentence, to, 3, talk)) return false;
  return hasClassBefore(sentence, at, 4, is.isLawActor) && deciding.has(wordAt(sentence, at));
}

/** "the judges set aside", "Judge Simon Rafferty remanded": a court, its judge's name passed over, and a verb in the past. */
function sits(sentence: SentenceReading, to: number): boolean {
  let at = to;
  const limit = Math.min(to + nameTokens, sentence.to);
  const between = is.isAdverb | is.isHave | is.isDayWord | is.isTitle;
  while (
    at < limit &&
    ((classesAt(sentence, at) & between) !== 0 || isNameLike(sentence, at) || isBeforeName(sentence, at))
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
  const isDay = (classesAt(sentence, at + 1) & is.isDayWord) !== 0;
  return (classesAt(sentence, at) & is.isPreposition) !== 0 && (isDay || isNameLike(sentence, at + 1));
}

/** Tokens of a judge's name and of what stands between it and the verb. */
const nameTokens = 6;
const rulings = wordSet('held heard found set threw sent sided struck');
const asked = wordSet('asked praised liked loved described need added retired elected appointed based');

/** "the Clean Air Act"; not "Sister Act", not "an act". */
function isNamedLaw(sentence: SentenceReading, at: number): boolean {
  return (
    isNameLike(sentence, at) &&
    isNameLike(sentence, at - 1) &&
    hasClassBefore(sentence, at, 7, is.isDeterminer)
  );
}

const imposing = wordSet('bans banned outlaws imposes imposed require+');
const requiring = wordSet('require+');

/** "Italy banned outdoor work", "Washington has imposed": a name that decides is a country or what rules it. */
function imposesItself(sentence: SentenceReading, at: number): boolean {
  if (!imposing.has(wordAt(sentence, at))) return false;
  // "requires employers to tell", not "requires patience"
  if (requiring.has(wordAt(sentence, at)) && !hasClassAfter(sentence, at + 2, objectReach, is.isTo))
    return false;
  let subject = at - 1;
  const between = is.isHave | is.isModal | is.isDo | is.isNegation;
  while (subject > sentence.from && (classesAt(sentence, subject) & between) !== 0) subject--;
  return subject >= sentence.from && isNameLike(sentence, subject);
}

const rules = wordSet(
  `law+ act rules regulations statute convention treaty constitution directive ordinance accord decree bill
   legislation agreement truce terms charter ceasefire guidance`,
);
const sections = wordSet('section article');

/** "under the Defamation Act", "under the university's rules" */
function standsUnderLaw(sentence: SentenceReading, to: number): boolean {
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

const objectReach = 5;

/** A thing of law before the first preposition: "passed a sweeping new bill", not "issued a statement about the bill". */
function hasLawObject(sentence: SentenceReading, to: number): boolean {
  for (let at = to; at < Math.min(to + objectReach, sentence.to); at++) {
    const bits = classesAt(sentence, at);
    if ((bits & is.isLawNoun) !== 0) return true;
    if ((bits & (is.isPreposition | is.isConjunction | is.isTo)) !== 0 && wordAt(sentence, at) !== ofWord)
      return false;
    if (wordAt(sentence, at) === comma) return false;
  }
  return false;
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
