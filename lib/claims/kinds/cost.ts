import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';

/** Amounts of money, and costs that are named without one ("huge additional costs"). */
export const cost = defineClaimKind({
  id: 'cost',
  find(sentence, words, reasons) {
    for (const { facet: quantity } of sentence.quantities) {
      if (quantity.currency === undefined) continue;
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
