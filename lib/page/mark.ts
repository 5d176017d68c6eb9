import { type ClaimKindId, claimKindIds } from '@/lib/claims';

/**
 * What a person's verdicts come down to in the page; the eleven ratings of a verdict are grouped by whoever paints.
 * true: true and mostly true. mixed: half true, misleading context, conflicting evidence. false: mostly false and
 * false. open: everything else that was judged.
 */
export const verdictStyles = ['verdict-true', 'verdict-mixed', 'verdict-false', 'verdict-open'] as const;

export type VerdictStyle = (typeof verdictStyles)[number];

/** `claim`: made a claim by the person, no kind known. `active`: the one being looked at, on top of the others. */
export type MarkStyle = ClaimKindId | VerdictStyle | 'claim' | 'active';

/** From the lowest to the highest: where marks overlap, the later style is painted on top. */
export const markStyles: readonly MarkStyle[] = ['claim', ...claimKindIds, ...verdictStyles, 'active'];

/** One passage to highlight: UTF-16 offsets into `Article.text`. Several marks may overlap or share an id. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
}
