import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { otherLanguages } from '@/lib/claims/languages';
import { offerPart } from './article/offer-part';

/** The words of the languages that few pages need, loaded beside the reading script when an article is in one. */
export default defineUnlistedScript(() => {
  offerPart('languages', otherLanguages);
});
