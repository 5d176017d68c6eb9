import { type Database, saveDraft } from '@/lib/db';
import { editorTargetKey } from '@/lib/messaging';
import { browser } from '@/lib/platform';

/** Shows the editor of an annotation: in the popup where the browser lets us open it, else in a tab. */
export async function openEditor(db: Database, annotationId: string): Promise<undefined> {
  await saveDraft(db, editorTargetKey, annotationId);
  await openPopup();
  return undefined;
}

/** Firefox opens a popup for a click on its button alone, and Chromium only in a focused window: a tab then. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html?view=tab') });
  }
}
