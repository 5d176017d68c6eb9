import { AppError } from '@/lib/errors';
import { sendToTab } from '@/lib/messaging';
import { showFailure } from './count-claims';
import { readTab } from './read-tab';

/** A page just loaded is read in slices; the selection can be kept once it has been. */
const TRIES = 12;
const PAUSE_MILLISECONDS = 250;

/** Makes the words selected in a tab's page a claim, reading the page first where that has not been done. */
export async function keepSelection(tabId: number): Promise<void> {
  const state = await readTab(tabId);
  if (!state) return;
  for (let tries = 1; ; tries++) {
    try {
      await sendToTab(tabId, 'page.keepSelection');
      return;
    } catch (error) {
      if (state === 'loaded' && tries < TRIES) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
        continue;
      }
      await showFailure(tabId, error instanceof AppError ? error.message : String(error));
      return;
    }
  }
}
