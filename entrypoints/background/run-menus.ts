import { i18n } from '#i18n';
import { type Database, recentClaims, saveDraft } from '@/lib/db';
import { evidenceOfferKey, type PageSelection } from '@/lib/messaging';
import { browser, openLibrary, openSidePanel } from '@/lib/platform';
import { keepSelection } from './keep-selection';
import { openEditor, openPopup } from './open-editor';

const webPages = ['http://*/*', 'https://*/*'];

/** The entries of the context menu. */
export function runMenus(db: Database): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'panel') {
      // First thing in the click: browsers open it only there.
      if (tab?.windowId !== undefined) void openSidePanel(tab.windowId);
      return;
    }
    if (info.menuItemId === 'library') {
      void openLibrary();
      return;
    }
    const tabId = tab?.id;
    if (tabId === undefined) return;
    if (info.menuItemId === 'keep') {
      void keepSelection(tabId);
      return;
    }
    void offerEvidence(db, {
      exact: info.menuItemId === 'evidence' ? (info.selectionText ?? '') : '',
      url: info.pageUrl ?? tab?.url ?? '',
      title: tab?.title ?? '',
      authors: [],
    });
  });
}

/** Made anew at every install and update, in the language of the day. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries = [
    { id: 'keep', title: i18n.t('menu.keep'), contexts: ['selection'] },
    { id: 'evidence', title: i18n.t('menu.evidence'), contexts: ['selection'] },
    { id: 'source', title: i18n.t('menu.source'), contexts: ['page'] },
  ] as const;
  for (const { contexts, ...entry } of entries) {
    browser.contextMenus.create({ ...entry, contexts: [...contexts], documentUrlPatterns: webPages });
  }
  // On the toolbar button, whatever page is open.
  browser.contextMenus.create({ id: 'panel', title: i18n.t('sidepanel.open'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'library', title: i18n.t('library.open'), contexts: ['action'] });
}

/**
 * Puts the page, or the words selected in it, before the claim worked on last. It waits in a draft, so it is there
 * also when the popup is opened only later; which claim it is for can still be changed there.
 */
async function offerEvidence(db: Database, selection: PageSelection): Promise<void> {
  await saveDraft(db, evidenceOfferKey, selection);
  const [latest] = await recentClaims(db, 1);
  if (latest) await openEditor(db, latest.annotation.id);
  else await openPopup();
}
