import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessLanguage, otherLanguages } from '@/lib/claims/languages';
import { offerPart } from './article/offer-part';

/**
 * The words of the languages that few pages need, and what tells one from another, loaded beside the reading script when
 * an article is in one or does not say in which.
 */
export default defineUnlistedScript(() => {
  offerPart('languages', { guessLanguage, otherLanguages });
});
