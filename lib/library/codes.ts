import type { Anchoring } from '@/lib/annotations';

/** The states of an anchor in the order of their codes; new ones go last. */
export const anchorings = [
  'exact',
  'moved',
  'changed',
  'ambiguous',
  'orphaned',
] as const satisfies readonly Anchoring[];

/** What is true or not of a claim, a bit each. */
export const flags = {
  /** A person marked the passage; else the detector. */
  byPerson: 1,
  /** Two devices wrote different things, and nobody decided yet. */
  conflict: 2,
} as const;
