import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';

/** Who owns, governs, holds, claims or recognises which territory; the facets of the sentence say it all. */
export const sovereignty = defineClaimKind({
  id: 'sovereignty',
  find(sentence, _words, reasons) {
    for (const { relation, first, last } of sentence.territories) {
      addReason(reasons, sentence, 'sovereignty', `sovereignty.${relation}`, first, last, 0.4);
    }
  },
});
