import { wordSet } from './cue-context';
import { hashOf } from './tokens';

/** "according to plan" names nobody. */
export const notSpeakers = wordSet(
  'plan plans schedule need needs size age ability taste law tradition protocol rank merit type height',
);

/** "…, noted Felix Amadi": after a comma they only tell who spoke. */
export const noting = wordSet('noted notes wrote writes concluded observed added recalled');

/** With a thing for their object they are deeds: "declared an emergency", "conceded two goals". */
export const proclaiming = wordSet('declared declares proclaimed proclaims conceded concedes');

/** Verbs whose question may be what is reported. */
export const asking = wordSet('asked asks ask wondered wonders wonder inquired enquired questioned');

/** Past forms that have other uses than speech. */
export const nounLikePast = wordSet(
  'signaled signalled demanded projected guaranteed reported stated cautioned',
);

export const sayingHash = hashOf('saying');

export const citingHash = hashOf('citing');

export const saidHash = hashOf('said');

export const saysHash = hashOf('says');

export const toldHash = hashOf('told');

export const calledHash = hashOf('called');

export const showHash = hashOf('show');

export const showingHash = hashOf('showing');

/** "did not deny" is a report of its own. */
export const denying = wordSet('deny denies denied dispute disputed rule ruled');
