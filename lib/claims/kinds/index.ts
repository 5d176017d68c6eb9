import type { ClaimKind } from '@/lib/claims/define-claim-kind';
import { attribution } from './attribution';
import { cause } from './cause';
import { comparison } from './comparison';
import { cost } from './cost';
import { date } from './date';
import { legal } from './legal';
import { sovereignty } from './sovereignty';
import { statistic } from './statistic';

/** Every kind of claim, in the order in which they are shown. One line each. */
export const kinds: readonly ClaimKind[] = [
  cost,
  date,
  sovereignty,
  statistic,
  comparison,
  cause,
  legal,
  attribution,
];
