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
import { isWished, lawObjectEnd, objectReach } from '@/lib/claims/ruling/context';
import {
  doesOrSays,
  isCharged,
  isDated,
  isNamedLaw,
  isRuling,
  isTold,
  sits,
  standsUnderLaw,
} from '@/lib/claims/ruling/courts';
import { decides, imposesItself } from '@/lib/claims/ruling/decisions';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber, isWord } from '@/lib/claims/token-flags';
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
    addReason(
      reasons,
      sentence,
      'legal',
      `legal.${cue.code}`,
      firstOf(sentence, at),
      lastOf(sentence, cue.use, to),
      0.3,
    );
}

/** Names and the year before a paper of law are part of it: "the 1951 San Francisco treaty". */
function firstOf(sentence: SentenceReading, at: number): number {
  let first = at;
  while (first > Math.max(sentence.from, at - nameReach) && isNamePart(sentence, first - 1)) first--;
  return first;
}

function isNamePart(sentence: SentenceReading, at: number): boolean {
  return (classesAt(sentence, at) & is.isLawActor) === 0 && isNameLike(sentence, at) && at > sentence.from;
}

/** A verb's mark runs to its thing of law: "signed a sweeping new bill". */
function lastOf(sentence: SentenceReading, use: LegalUse, to: number): number {
  return use === 'act' || use === 'under' ? Math.max(to, lawObjectEnd(sentence, to)) : to;
}

const nameReach = 4;

function fits(sentence: SentenceReading, use: LegalUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return !isWished(sentence, at);
    case 'charge':
      return isCharged(sentence, at, to);
    case 'bare':
      return isTold(sentence, at, to);
    case 'status':
      return (
        hasClassBefore(sentence, at, 3, is.isBe) ||
        hasWordBefore(sentence, at, 4, making) ||
        // "considers the settlements illegal and an obstacle"
        (hasWordBefore(sentence, at, deemReach, deeming) &&
          (classesAt(sentence, to) !== 0 || ((sentence.prose.tokens.flags[to] as number) & isWord) === 0))
      );
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
    case 'resolves':
      return resolves(sentence, at, to);
    case 'opens':
      return opensCase(sentence, at, to);
    case 'gives':
      return hasWordAfter(sentence, to, objectReach, leave);
    case 'ruling':
      return isRuling(sentence, at, to);
    case 'paper':
      return isDated(sentence, at, to) || doesOrSays(sentence, at, to);
    case 'bill':
      return doesOrSays(sentence, at, to) && !sentence.quantities.some(({ facet }) => facet.currency);
    case 'dated':
      return isDated(sentence, at, to);
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
const deeming = wordSet('~consider ~deem ~declare regards regarded rules ruled found');
const deemReach = 8;
const making = wordSet('~make called calls as deemed');

/** What an authority gives: "gave its final approval". */
const leave = wordSet('approval permission consent clearance go-ahead authorisation authorization assent');
const cases = wordSet('investigation+ probe+ inquiry inquiries proceedings lawsuit+');

const leaving = wordSet('resign quit step leave retire run stand');

/** "OPEC on Monday decided to extend its cuts", not "the minister decided to resign" */
function resolves(sentence: SentenceReading, at: number, to: number): boolean {
  return hasClassBefore(sentence, at, resolverReach, is.isLawActor) && !leaving.has(wordAt(sentence, to));
}

/** Tokens of "OPEC on Monday". */
const resolverReach = 3;

/** "launched a series of investigations", "an inquiry has been opened" */
function opensCase(sentence: SentenceReading, at: number, to: number): boolean {
  return (
    hasWordAfter(sentence, to, objectReach, cases) ||
    (hasClassBefore(sentence, at, 1, is.isBe) && hasWordBefore(sentence, at, objectReach, cases))
  );
}

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
