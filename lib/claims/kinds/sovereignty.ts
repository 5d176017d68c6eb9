import { defineClaimKind } from '@/lib/claims/define-claim-kind';

/** Who owns, governs, holds, claims or recognises which territory; the facets of the sentence say it all. */
export const sovereignty = defineClaimKind({
  id: 'sovereignty',
  find(sentence, _words, reasons) {
    for (const { start, end, raw, relation } of sentence.territories) {
      reasons.push({ code: `sovereignty.${relation}`, kind: 'sovereignty', start, end, raw, weight: 0.4 });
    }
  },
});
