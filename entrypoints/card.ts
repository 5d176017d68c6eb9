import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost, createSelectionButton } from '@/components/card';
import { offerPart } from './article/offer-part';

/**
 * The card with all it can do and the button beside a selection, loaded beside the reading script when the pointer first
 * comes upon a claim or something is selected.
 */
export default defineUnlistedScript(() => {
  offerPart('card', { createCardHost, createSelectionButton });
});
