import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isCapitalised } from '@/lib/claims/token-flags';

/** Amounts of money, and costs that are named without one ("huge additional costs"). */
export const cost = defineClaimKind({
  id: 'cost',
  find(sentence, words, reasons) {
    for (const { facet: quantity, last } of sentence.quantities) {
      if (quantity.currency === undefined || isName(sentence, last)) continue;
      const code =
        quantity.value === undefined || quantity.bound === 'at-least' ? 'cost.vague-amount' : 'cost.amount';
      reasons.push({
        code,
        kind: 'cost',
        start: quantity.start,
        end: quantity.end,
        raw: quantity.raw,
        weight: 0.5,
      });
    }
    const { spending } = words;
    if (!spending) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      const entry = spending.find(sentence.prose.tokens, at, sentence.to);
      if (entry < 0) continue;
      const to = at + (spending.lengths[entry] ?? 1);
      addReason(reasons, sentence, 'cost', 'cost.without-amount', at, to, 0.25);
      at = to - 1;
    }
  },
});

/** "the Million Dollar Bridge": the currency's own capital and another after it. */
function isName(sentence: SentenceReading, last: number): boolean {
  const { flags } = sentence.prose.tokens;
  return (
    ((flags[last - 1] as number) & isCapitalised) !== 0 && last < sentence.to && isNameLike(sentence, last)
  );
}
