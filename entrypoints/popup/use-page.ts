import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '@/components/popup/page-state';
import { AppError } from '@/lib/errors';
import { sendToTab } from '@/lib/messaging';
import { ARTICLE_FILE, injectScript, isChosen, isUnder, patternOf, readSettings } from '@/lib/platform';
import type { CurrentTab } from './current-tab';

/** Milliseconds between questions while the article is being read, and after. */
const whileReading = 250;
const whileRead = 1500;

/**
 * The page in the tab, followed while the popup is open; `look` asks at once. `isClicked`: a click on the toolbar button
 * led here, which asks for the page to be read where the person chose so.
 */
export function usePage(
  tab: CurrentTab | undefined,
  { isClicked }: { readonly isClicked: boolean },
): {
  readonly page: PageState;
  readonly look: () => Promise<void>;
} {
  const [page, setPage] = useState<PageState>(
    tab?.isWeb === false ? { type: 'restricted' } : { type: 'asking' },
  );

  const look = useCallback(async () => {
    if (tab && tab.isWeb !== false) setPage(await ask(tab));
  }, [tab]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const follow = async () => {
      if (!tab) return;
      const found = await ask(tab).catch((cause: unknown) => console.error(cause));
      if (isOver) return;
      if (found) setPage(found);
      const isReading = found?.type === 'known' && found.summary.status === 'reading';
      timer = setTimeout(follow, isReading ? whileReading : whileRead);
    };
    const start = async () => {
      if (isClicked && tab?.isWeb) await highlightAtClick(tab).catch(console.error);
      await follow();
    };
    void start();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [tab]);

  return { page, look };
}

/** Who chose "only when I click" has just clicked: the button that opened the popup is the click. */
async function highlightAtClick(tab: CurrentTab): Promise<void> {
  const { sites } = await readSettings();
  const isExcluded = isUnder(tab.url, sites.excluded.map(patternOf));
  if (sites.mode !== 'click' || isExcluded) return;
  const page = await ask(tab);
  if (page.type === 'unread') await injectScript(tab.id, ARTICLE_FILE);
}

async function ask(tab: CurrentTab): Promise<PageState> {
  if (tab.isWeb === false) return { type: 'restricted' };
  const { sites } = await readSettings();
  const isAllowed = isChosen(tab.url, sites);
  try {
    const summary = await sendToTab(tab.id, 'page.summary');
    return { type: 'known', host: tab.host, isAllowed, summary };
  } catch (error) {
    if (error instanceof AppError && error.code === 'page-not-reachable') {
      return tab.isWeb ? { type: 'unread', host: tab.host, isAllowed } : { type: 'hidden' };
    }
    throw error;
  }
}
