import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as claims from '@/lib/claims/core';
import { offerPart } from './article/offer-part';

/** The finder of claims, in a script and so in a task of its own: the page has its turn between the two. */
export default defineUnlistedScript(() => {
  offerPart('claims', claims);
});
