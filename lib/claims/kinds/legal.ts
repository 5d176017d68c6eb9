import { classesAt, hasClassAfter, hasClassBefore, wordAt, wordSet } from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { LegalUse } from '@/lib/claims/languages/en/law';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import * as is from '@/lib/claims/word-classes';

/** What a law, treaty, court, vote or formal decision is, says, did or changed. */
export const legal = defineClaimKind({
  id: 'legal',
  find(sentence, { law }, reasons) {
    if (!law) return;
    const { tokens } = sentence.prose;
    for (let at = sentence.from; at < sentence.to; at++) {
      const entry = law.find(tokens, at, sentence.to);
      if (entry < 0) continue;
      const to = at + (law.lengths[entry] as number);
      const cue = law.values[entry];
      if (cue && fits(sentence, cue.use, at, to)) {
        addReason(reasons, sentence, 'legal', `legal.${cue.code}`, at, to, 0.3);
      }
      at = to - 1;
    }
  },
});

function fits(sentence: SentenceReading, use: LegalUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return true;
    case 'charge':
      return !duties.has(wordAt(sentence, to));
    case 'status':
      return hasClassBefore(sentence, at, 3, is.isBe);
    case 'act':
      return decides(sentence, at, to);
    case 'weak':
      return hasClassAfter(sentence, to, 5, is.isLawNoun);
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}

/** One may be charged with a task, a battery with energy. */
const duties = wordSet(
  'energy emotion electricity running leading overseeing managing protecting finding making the keeping ensuring overnight symbolism',
);

/** The verb has a thing of law for its object, or for its subject in the passive. */
function decides(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isNoun = (before & (is.isDeterminer | is.isPossessiveWord | is.isPreposition)) !== 0;
  if (isNoun && (before & is.isSubjectPronoun) === 0) return false;
  if (hasClassAfter(sentence, to, 5, is.isLawNoun)) return true;
  if ((before & (is.isBe | is.isAdverb)) !== 0 && hasClassBefore(sentence, at, 6, is.isLawNoun)) return true;
  return hasClassBefore(sentence, at, 4, is.isLawActor) && deciding.has(wordAt(sentence, at));
}

/** Verbs that are decisions whatever their object, when a court, a parliament or an authority does them. */
const deciding = wordSet(
  `approved approve approves adopted adopts adopt banned bans ban barred bars bar prohibited prohibits ordered orders
   order authorised authorized authorises authorizes dismissed rejected blocked granted suspended scrapped abolished
   amended mandated mandates requires required obliges fined cleared awarded allowed dissolved exempted ruled rules
   voted lifted imposed imposes forbids forbade`,
);
