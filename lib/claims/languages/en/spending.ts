import { defineWords, type Lexicon } from '@/lib/claims/lexicon';

const size =
  `huge/heavy/massive/enormous/significant/substantial/additional/extra/rising/soaring/spiralling/spiraling/
  ballooning/mounting/considerable/hefty/staggering/crippling/exorbitant/hidden/unexpected/high/higher/lower/steep/
  prohibitive/astronomical/immense/vast/crushing/growing/record`.replace(/\s+/g, '');

const phrases = `${size} cost+/expense+/debt+/losses/fees/fines/bills|
  ${size} additional/extra/financial cost+/expense+|
  ~reduce/~cut/~lower/~raise/~increase/~slash/~cover costs/spending|cost+ to taxpayers|
  less cost|lower cost|at no cost|net worth|cost overruns|cost overrun|over budget|under budget|
  campaign/public/government/military/defence/defense/federal/state/social/welfare/consumer/education/health spending|
  ~be/~go/~become bankrupt|budget deficit|trade deficit|trade surplus|budget surplus|public debt|national debt|
  ~run into the millions|~run into the billions|~cost millions/billions|worth millions/billions|multimillion-dollar|
  multibillion-dollar|multi-million-dollar|multi-billion-dollar|multimillion-euro|multimillion-pound|
  multi-million-pound|multi-million-euro|million-dollar|billion-dollar|million-euro|million-pound`;

/** Money without a sum: "huge additional costs", "campaign spending". */
export const englishSpending = (): Lexicon<true> => defineWords(phrases);
