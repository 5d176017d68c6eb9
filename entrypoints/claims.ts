import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  addableLanguages,
  addLanguages,
  compileWords,
  findClaims,
  isLanguageSupported,
  looksEnglish,
  primarySubtag,
  splitSentences,
} from '@/lib/claims/core';
import { partyNames } from '@/lib/claims/parties';
import { offerPart } from './article/offer-part';

/** The finder of claims, in a script and so in a task of its own: the page has its turn between the two. */
export default defineUnlistedScript(() => {
  offerPart('claims', {
    addableLanguages,
    addLanguages,
    compileWords,
    findClaims,
    isLanguageSupported,
    looksEnglish,
    partyNames,
    primarySubtag,
    splitSentences,
  });
});
