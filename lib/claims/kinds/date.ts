import type { TimeFacet } from '@/lib/claims/claim';
import { defineClaimKind } from '@/lib/claims/define-claim-kind';

/**
 * A time that carries the assertion. A bare weekday, "today" or "last week" only says when the news happened; the
 * same words after "by" or "until" set a deadline and count.
 */
export const date = defineClaimKind({
  id: 'date',
  find(sentence, _words, reasons) {
    for (const time of sentence.times) {
      if (isNewsFlow(time)) continue;
      reasons.push({
        code: codeOf(time),
        kind: 'date',
        start: time.start,
        end: time.end,
        raw: time.raw,
        weight: 0.3,
      });
    }
  },
});

function codeOf(time: TimeFacet): string {
  if (time.edtf.startsWith('P')) return 'date.duration';
  if (time.relation === 'by' || time.relation === 'before' || time.relation === 'until')
    return 'date.deadline';
  return time.relation === 'since' ? 'date.since' : 'date.time';
}

function isNewsFlow(time: TimeFacet): boolean {
  const sets = time.relation !== undefined && time.relation !== 'at' && time.relation !== 'during';
  return !sets && newsFlow.test(time.raw);
}

/** Anchored at both ends and without repetition over the same characters, so it takes one pass over a short span. */
const newsFlow =
  /^(?:on |late |early |earlier |later |this |last |next |the |over |at |in |that |past )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|tomorrow|overnight|week|weekend|month|morning|afternoon|evening|night|noon|midnight|now|day|moment|time)(?: (?:morning|afternoon|evening|night|night's|evening's))?(?:'s|’s)?$/i;
