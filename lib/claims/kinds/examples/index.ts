import type { ClaimKindId } from '@/lib/claims/claim';
import { attributionExamples } from './attribution';
import { causeExamples } from './cause';
import { comparisonExamples } from './comparison';
import { costExamples } from './cost';
import { dateExamples } from './date';
import type { KindExamples } from './kind-examples';
import { legalExamples } from './legal';
import { sovereigntyExamples } from './sovereignty';
import { statisticExamples } from './statistic';

export type { KindExamples } from './kind-examples';

/** Examples of every kind, for the contract test and for the help of the options page; no page's script loads them. */
export const kindExamples: Readonly<Record<ClaimKindId, KindExamples>> = {
  cost: costExamples,
  date: dateExamples,
  sovereignty: sovereigntyExamples,
  statistic: statisticExamples,
  comparison: comparisonExamples,
  cause: causeExamples,
  legal: legalExamples,
  attribution: attributionExamples,
};
