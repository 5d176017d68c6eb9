import { type Database, saveDraft } from '@/lib/db';
import { editorTargetKey } from '@/lib/messaging';
import { browser } from '@/lib/platform';

/** Shows the editor of an annotation: in the popup where the browser lets us open it, else in a tab. */
export async function openEditor(db: Database, annotationId: string, tabId?: number): Promise<undefined> {
  await saveDraft(db, editorTargetKey, annotationId);
  await openPopup(tabId);
  return undefined;
}

/** Firefox opens a popup for a click on its button alone, and Chromium only in a focused window: a tab then, beside the article in `tabId`. */
export async function openPopup(tabId?: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const beside = tabId === undefined ? '' : `&tab=${tabId}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?view=tab${beside}`) });
  }
}
