import { confidences, ratings, sourceKinds, stances } from '@/lib/annotations';
import { type EvidenceDraft, emptyEvidence } from './evidence-draft';
import type { VerdictDraft } from './verdict-form';

const verdictTexts = ['rationale', 'asOf', 'recheckAfter'] as const;

/** Whether a stored value is a verdict draft; drafts of another version are not, and are forgotten. */
export function isVerdictDraft(value: unknown): value is VerdictDraft {
  return (
    isObject(value) &&
    verdictTexts.every((field) => typeof value[field] === 'string') &&
    isOneOf(value['rating'], [undefined, ...ratings]) &&
    isOneOf(value['confidence'], [undefined, ...confidences])
  );
}

export function isEvidenceDraft(value: unknown): value is EvidenceDraft {
  return (
    isObject(value) &&
    Object.keys(emptyEvidence).every((field) => typeof value[field] === 'string') &&
    isOneOf(value['kind'], sourceKinds) &&
    isOneOf(value['stance'], stances)
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOneOf = (value: unknown, set: readonly unknown[]): boolean => set.includes(value);
