import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';

/** Who is reported to have said it; found once for the sentence by `findReport` and only told here. */
export const attribution = defineClaimKind({
  id: 'attribution',
  find(sentence, _words, reasons) {
    const { report } = sentence;
    if (!report) return;
    const from = report.speakerFrom < 0 ? report.verbFrom : Math.min(report.speakerFrom, report.verbFrom);
    const to = report.speakerFrom < 0 ? report.verbTo : Math.max(report.speakerTo, report.verbTo);
    // A long aside between speaker and verb is not part of the reason: the verb alone shows it.
    const isNear = to - from <= longestReason;
    addReason(
      reasons,
      sentence,
      'attribution',
      'attribution.reported',
      isNear ? from : report.verbFrom,
      isNear ? to : report.verbTo,
      0.15,
    );
  },
});

const longestReason = 14;
