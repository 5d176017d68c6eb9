import type { Reason } from '@/lib/claims/claim';
import { forEachCue } from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isCapitalised } from '@/lib/claims/token-flags';

/** Amounts of money, and costs that are named without one ("huge additional costs"). */
export const cost = defineClaimKind({
  id: 'cost',
  find(sentence, words, reasons) {
    for (const { facet: quantity, last, phraseFirst, phraseLast } of sentence.quantities) {
      if (quantity.currency === undefined || isName(sentence, last)) continue;
      const code =
        quantity.value === undefined || quantity.bound === 'at-least' ? 'cost.vague-amount' : 'cost.amount';
      addReason(reasons, sentence, 'cost', code, phraseFirst, phraseLast, 0.5);
    }
    const { spending } = words;
    forEachCue(sentence, spending, list.spending, tell, reasons);
  },
});

function tell(sentence: SentenceReading, _value: true, at: number, to: number, reasons: Reason[]): void {
  addReason(reasons, sentence, 'cost', 'cost.without-amount', at, to, 0.25);
}

/** "the Million Dollar Bridge": the currency's own capital and another after it. */
function isName(sentence: SentenceReading, last: number): boolean {
  const { flags } = sentence.prose.tokens;
  return (
    ((flags[last - 1] as number) & isCapitalised) !== 0 && last < sentence.to && isNameLike(sentence, last)
  );
}
