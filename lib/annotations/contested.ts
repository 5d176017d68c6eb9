import { conflictsOf } from './merge-records';
import type { Annotation, Evidence, Verdict } from './records';
import type { Stamped } from './stamped-record';

/** What hangs on one annotation, deleted or not. */
export interface Hanging {
  readonly verdicts: readonly Stamped<Verdict>[];
  readonly evidence: readonly Stamped<Evidence>[];
}

/**
 * Whether a deleted claim has to be offered back: it, or what hangs on it, was written elsewhere without knowledge of
 * the deletion (which takes along all that hangs on the claim where it is made).
 */
export function isContested(annotation: Stamped<Annotation>, { verdicts, evidence }: Hanging): boolean {
  if (annotation.record.deletedAt === undefined) return false;
  return [...verdicts, ...evidence].some(isLive) || conflictsOf(annotation).some(isDeletion);
}

/** Whether a record belongs to a claim as it is shown, or would be again if a contested one is kept. */
export function isShownWith(annotation: Annotation, record: Verdict | Evidence): boolean {
  return record.deletedAt === undefined || record.deletedAt === annotation.deletedAt;
}

const isLive = ({ record }: Stamped): boolean => record.deletedAt === undefined;

const isDeletion = ({ type }: { readonly type: string }): boolean => type === 'edited-after-deletion';
