import {
  citesReason,
  isDriven,
  isShown,
  isThatDownTo,
  movesAfter,
  movesAs,
  repliesHere,
  speaksOfSelf,
  startsConsequence,
} from '@/lib/claims/causing/clauses';
import {
  accountsFor,
  changes,
  costsDear,
  isRisk,
  isShifted,
  isToDo,
  keepsFromDoing,
  leadsSomewhere,
  leaves,
  linksHarm,
  makes,
} from '@/lib/claims/causing/outcomes';
import {
  by,
  endsSentence,
  hasThingSubject,
  isDoneBy,
  isDoneByForce,
  isEffectVerb,
  isNoun,
} from '@/lib/claims/causing/verbs';
import type { Reason } from '@/lib/claims/claim';
import type { Cue } from '@/lib/claims/cue';
import {
  classesAt,
  forEachCue,
  hasWordAfter,
  hasWordBefore,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { CausalUse } from '@/lib/claims/languages/en/causing';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isWord } from '@/lib/claims/token-flags';
import { comma, hyphen } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** One thing brought about another: because of, led to, caused, prevented, in response to. */
export const cause = defineClaimKind({
  id: 'cause',
  find(sentence, { causing }, reasons) {
    forEachCue(sentence, causing, list.causing, tell, reasons);
  },
});

function tell(
  sentence: SentenceReading,
  cue: Cue<CausalUse>,
  at: number,
  to: number,
  reasons: Reason[],
): void {
  // "hair-trigger"
  if (at > sentence.from && wordAt(sentence, at - 1) === hyphen) return;
  if (fits(sentence, cue.use, at, to) || (bringsAbout.has(cue.use) && isDoneBy(sentence, at, to)))
    addReason(reasons, sentence, 'cause', `cause.${cue.code}`, at, to, 0.3);
}

/** Uses whose verbs tell a cause in the passive too: "was washed away by the flood". */
const bringsAbout: ReadonlySet<CausalUse> = new Set(['effect', 'doing', 'helps']);

function fits(sentence: SentenceReading, use: CausalUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return (
        to < sentence.to &&
        !endsSentence(sentence, to) &&
        !isShown(sentence, at) &&
        !(isDriven(sentence, at) && isNameLike(sentence, to))
      );
    case 'because':
      return to < sentence.to && !endsSentence(sentence, to) && !speaksOfSelf(sentence, at);
    case 'behind':
      return (
        (classesAt(sentence, at - 1) & is.isBe) !== 0 &&
        hasThingSubject(sentence, at - 1) &&
        hasWordAfter(sentence, to, 7, changes)
      );
    case 'helps':
      return false;
    case 'ending':
      return !speaksOfSelf(sentence, at) && !repliesHere(sentence, at);
    case 'credits':
      return (classesAt(sentence, at - 1) & is.isBe) === 0 && hasWordAfter(sentence, to + 1, 9, forWord);
    case 'costs':
      return costsDear(sentence, at, to);
    case 'shifts':
      return isEffectVerb(sentence, at, to, true) && isShifted(sentence, to);
    case 'due':
      return (
        to < sentence.to && !plannedActs.has(wordAt(sentence, to)) && !hasWordBefore(sentence, at, 3, owed)
      );
    case 'thanks':
      return !thanked.has(wordAt(sentence, to));
    case 'leads':
      return leadsSomewhere(sentence, at, to);
    case 'clause':
      return wordAt(sentence, at - 1) === comma;
    case 'linked':
      return (
        !hasWordAfter(sentence, to, 8, by) && (isRisk(sentence, to) || hasWordBefore(sentence, at, 8, harmed))
      );
    case 'responsible':
      return (
        (classesAt(sentence, at - 1) & (is.isBe | is.isAdverb)) !== 0 &&
        hasThingSubject(sentence, at - 1) &&
        !duties.has(wordAt(sentence, to + 1))
      );
    case 'attributes':
      return (
        (classesAt(sentence, at - 1) & is.isSelfPronoun) === 0 && hasWordAfter(sentence, to + 1, 9, grounds)
      );
    case 'blames':
      return (
        (classesAt(sentence, at - 1) &
          (is.isSelfPronoun | is.isDeterminer | is.isPossessiveWord | is.isBe)) ===
          0 &&
        !takes.has(wordAt(sentence, at - 1)) &&
        !nobody.has(wordAt(sentence, to)) &&
        to < sentence.to &&
        !endsSentence(sentence, to) &&
        ((sentence.prose.tokens.flags[to] as number) & isWord) !== 0
      );
    case 'down':
      return (
        (sentence.quantityAt[to] ?? 0) === 0 &&
        (hasWordBefore(sentence, at, 8, putting) || isThatDownTo(sentence, at, to))
      );
    case 'links':
      return isEffectVerb(sentence, at, to, false) && linksHarm(sentence, to);
    case 'accounts':
      return accountsFor(sentence, at, to);
    case 'from':
      return isEffectVerb(sentence, at, to, true) && keepsFromDoing(sentence, to);
    case 'verb':
      // "a positive result from the lab"
      return (
        to < sentence.to &&
        !endsSentence(sentence, to) &&
        !isNoun(sentence, at) &&
        !(wordAt(sentence, at) === result && wordAt(sentence, at - 2) === article)
      );
    case 'effect':
      return isEffectVerb(sentence, at, to, false);
    case 'doing':
      return isEffectVerb(sentence, at, to, true);
    case 'left':
      return leaves(sentence, at, to);
    case 'made':
      return makes(sentence, at, to);
    case 'force':
      return isDoneByForce(sentence, at, to);
    case 'over':
      return (
        resigning.has(wordAt(sentence, at - 1)) &&
        (classesAt(sentence, to) & (is.isDeterminer | is.isPossessiveWord)) !== 0
      );
    case 'citing':
      return citesReason(sentence, at, to);
    case 'after':
      return movesAfter(sentence, at, to);
    case 'so':
      return startsConsequence(sentence, at, to);
    case 'when':
      return hasWordBefore(sentence, at, 10, harms) && !endsSentence(sentence, to);
    case 'as':
      return movesAs(sentence, at, to);
    case 'sends':
      return (
        isEffectVerb(sentence, at, to, true) &&
        (hasWordAfter(sentence, to, 6, directions) || isToDo(sentence, to))
      );
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}

const result = hashOf('result');

const article = hashOf('a');

const takes = wordSet('~take bear+ share+');

const nobody = wordSet('nobody no anyone anybody');

const putting = wordSet('~put');

/** "due to arrive" is a timetable. */
const plannedActs = wordSet(
  `be arrive begin start end finish open close meet take expire appear speak hold vote publish announce return
   leave visit travel face go come launch play become give sign make address deliver host retire complete report
   present release hear stand receive run step pay decide resume join testify fly land discuss move marry attend
   undergo serve get have happen rise fall increase depart perform enter compete fight debate consider set issue
   feature premiere air introduce stage tour head replace unveil submit rule sentence do see last celebrate turn`,
);

/** "thanks are due to the team" */
const owed = wordSet('thanks apologies credit gratitude');

const grounds = wordSet('to on');

const forWord = wordSet('for');

const thanked = wordSet('everyone all you those god him them everybody');

const harmed = wordSet('deaths cases illnesses injuries cancers outbreak infections poisonings suicides');

const duties = wordSet(
  'policy overseeing running organising organizing managing economic foreign security transport trade ensuring',
);

const resigning = wordSet(
  `resigned resign+ quit+ sacked fired suspended dismissed ousted apologised apologized office post job`,
);

const harms = wordSet(
  `killed died hurt injured wounded drowned trampled crashed collapsed sank capsized exploded derailed overturned burst
   broke stranded`,
);

const directions = wordSet(
  `stuck afloat awake tumbling soaring plunging falling rising sliding reeling scrambling fleeing higher lower up down out into back away over
   off prices costs growth demand inflation`,
);
