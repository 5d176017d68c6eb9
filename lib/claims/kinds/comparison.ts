import type { Reason } from '@/lib/claims/claim';
import {
  comparesWithThan,
  isAsAs,
  isComparative,
  isMost,
  isSuperlative,
  isThanAlone,
} from '@/lib/claims/comparing/degrees';
import { isFirst, isOnly, isRecord } from '@/lib/claims/comparing/ranks';
import { isDirection, isFromLevel, isSetAgainst, isTrend, isTrendNoun } from '@/lib/claims/comparing/trends';
import { ends } from '@/lib/claims/comparing/words';
import type { Cue } from '@/lib/claims/cue';
import { classesAt, forEachCue } from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { ComparingUse } from '@/lib/claims/languages/en/comparing';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import * as is from '@/lib/claims/word-classes';

/** More, less, up, down, first, largest, only, doubled, unchanged: with or without numbers. */
export const comparison = defineClaimKind({
  id: 'comparison',
  find(sentence, { comparing }, reasons) {
    forEachCue(sentence, comparing, list.comparing, tell, reasons);
  },
});

function tell(
  sentence: SentenceReading,
  cue: Cue<ComparingUse>,
  at: number,
  to: number,
  reasons: Reason[],
): void {
  // "He added that …"
  const { report } = sentence;
  if (report && at >= report.verbFrom && at < report.verbTo) return;
  if (fits(sentence, cue.use, at, to))
    addReason(reasons, sentence, 'comparison', `comparison.${cue.code}`, at, to, 0.3);
}

function fits(sentence: SentenceReading, use: ComparingUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return true;
    case 'rise':
      return isTrend(sentence, at, to, true);
    case 'trend':
      return isTrend(sentence, at, to, false);
    case 'direction':
      return isDirection(sentence, at, to);
    case 'level':
      return isFromLevel(sentence, at, to);
    case 'comparative':
      return isComparative(sentence, at, to);
    case 'more':
      return (
        comparesWithThan(sentence, to, 9) ||
        ((classesAt(sentence, at - 1) & is.isLinkingVerb) !== 0 && !ends(sentence, to + 1))
      );
    case 'superlative':
      return isSuperlative(sentence, at, to);
    case 'most':
      return isMost(sentence, at, to);
    case 'first':
      return isFirst(sentence, at, to);
    case 'only':
      return isOnly(sentence, at, to);
    case 'record':
      return isRecord(sentence, at, to);
    case 'as':
      return isAsAs(sentence, to);
    case 'against':
      return isSetAgainst(sentence, to);
    case 'than':
      return isThanAlone(sentence, at, to);
    case 'noun':
      return isTrendNoun(sentence, at, to);
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}
