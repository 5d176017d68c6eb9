import { i18n } from '#i18n';
import type { Notices } from '@/components/design/use-toast';
import { send, sendToTab } from '@/lib/messaging';
import { ARTICLE_FILE, injectScript } from '@/lib/platform';
import { allowSite, leaveSite } from './allow-site';
import type { CurrentTab } from './current-tab';

/** What is asked of the page in the tab. Each looks at the page again when done, and says so where it failed. */
export interface PageActs {
  onHighlight(): void;
  /** Lets the page's site in for good, and highlights it. */
  onAlways(): void;
  /** Leaves the page's site out from now on. */
  onNever(): void;
  onVisible(visible: boolean): void;
  onJump(id: string): void;
  onKeep(id: string): void;
  onDismiss(id: string, scope: 'claim' | 'kind'): void;
  /** Gives a claim the verdict that the same claim has elsewhere. */
  onReuse(id: string, from: string): void;
}

/** `look` asks the page again; `onJumped` comes after a claim was found in the page. */
export function pageActs(
  tab: CurrentTab | undefined,
  notices: Notices,
  look: () => Promise<void>,
  onJumped: () => void,
): PageActs {
  const onTab = (work: (tabId: number) => Promise<unknown>) =>
    notices.run(async () => {
      if (tab) await work(tab.id);
      await look();
    });
  const undoable = (text: string, undo: () => Promise<unknown>) =>
    notices.undoable(text, async () => {
      await undo();
      await look();
    });
  const highlight = async (tabId: number) => {
    if (!(await injectScript(tabId, ARTICLE_FILE))) notices.say(i18n.t('page.hiddenText'));
  };
  return {
    onHighlight: () => onTab(highlight),
    onAlways: () => {
      if (!tab) return;
      // Nothing may be awaited before the browser is asked: it answers only inside the click.
      const asked = allowSite(tab.host);
      onTab(async (tabId) => {
        if (await asked) await highlight(tabId);
        else notices.say(i18n.t('failure.refused'));
      });
    },
    onNever: () => {
      if (!tab) return;
      onTab(async () => {
        const restore = await leaveSite(tab.host);
        undoable(i18n.t('popup.neverDone', [tab.host]), restore);
      });
    },
    onVisible: (visible) => onTab((tabId) => sendToTab(tabId, 'page.setVisible', visible)),
    onJump: (id) =>
      onTab(async (tabId) => {
        const { found } = await sendToTab(tabId, 'page.jump', id);
        if (found) onJumped();
        else notices.say(i18n.t('failure.notFound'));
      }),
    onKeep: (id) => onTab((tabId) => sendToTab(tabId, 'page.keep', id)),
    onDismiss: (id, scope) =>
      onTab(async (tabId) => {
        const { dismissals } = await sendToTab(tabId, 'page.dismiss', { id, scope });
        undoable(i18n.t('popup.dismissed'), () => sendToTab(tabId, 'page.restore', dismissals));
      }),
    onReuse: (id, from) =>
      onTab(async (tabId) => {
        const { annotation } = await sendToTab(tabId, 'page.keep', id);
        const { undo } = await send('verdict.reuse', { annotationId: annotation.id, from });
        undoable(i18n.t('recognised.reused'), () => send('undo', undo));
      }),
  };
}
