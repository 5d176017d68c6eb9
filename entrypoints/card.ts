import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '@/components/card';
import { offerPart } from './article/offer-part';

/** The card with all it can do, loaded beside the reading script when the pointer first comes upon a claim. */
export default defineUnlistedScript(() => {
  offerPart('card', createCardHost);
});
