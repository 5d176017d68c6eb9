import type { Rating, Stance } from '@/lib/annotations';

/**
 * English names for ratings and stances in files that other programs and people read. Files name them in one language
 * whatever the interface speaks, so that two exports can be compared; the codes stand beside them where a format can.
 */
export const ratingNames: Readonly<Record<Rating, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'half-true': 'Half true',
  'mostly-false': 'Mostly false',
  false: 'False',
  'misleading-context': 'Misleading context',
  'insufficient-evidence': 'Insufficient evidence',
  'conflicting-evidence': 'Conflicting evidence',
  outdated: 'Outdated',
  'disputed-status': 'Disputed status',
  'not-checkable': 'Not checkable',
};

export const stanceNames: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  mixed: 'Mixed',
  context: 'Context',
};
