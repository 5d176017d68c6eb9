import { hashOf } from './tokens';

/** "according to plan" names nobody. */
export const notSpeakers = new Set(
  'plan plans schedule need needs size age ability taste law tradition protocol rank merit type height'
    .split(' ')
    .map(hashOf),
);

/** "…, noted Felix Amadi": after a comma they only tell who spoke. */
export const noting = new Set(
  ['noted', 'notes', 'wrote', 'writes', 'concluded', 'observed', 'added', 'recalled'].map(hashOf),
);

/** With a thing for their object they are deeds: "declared an emergency", "conceded two goals". */
export const proclaiming = new Set(
  ['declared', 'declares', 'proclaimed', 'proclaims', 'conceded', 'concedes'].map(hashOf),
);

/** Verbs whose question may be what is reported. */
export const asking = new Set(
  ['asked', 'asks', 'ask', 'wondered', 'wonders', 'wonder', 'inquired', 'enquired', 'questioned'].map(hashOf),
);

/** Past forms that have other uses than speech. */
export const nounLikePast = new Set(
  ['signaled', 'signalled', 'demanded', 'projected', 'guaranteed', 'reported', 'stated', 'cautioned'].map(
    hashOf,
  ),
);

export const sayingHash = hashOf('saying');

export const citingHash = hashOf('citing');

export const saidHash = hashOf('said');

export const saysHash = hashOf('says');

export const toldHash = hashOf('told');

export const calledHash = hashOf('called');

export const showHash = hashOf('show');

/** "did not deny" is a report of its own. */
export const denying = new Set(
  ['deny', 'denies', 'denied', 'dispute', 'disputed', 'rule', 'ruled'].map(hashOf),
);
