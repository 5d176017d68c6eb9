import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPlaceNames, describeQuote, locateInSteps, prepareText } from '@/lib/anchoring/core';
import { offerPart } from './article/offer-part';

/** What describes quotes and finds them again, loaded beside the reading script where something is or was kept. */
export default defineUnlistedScript(() => {
  offerPart('quotes', { addPlaceNames, describeQuote, locateInSteps, prepareText });
});
