import { useEffect, useState } from 'preact/hooks';
import type { CurrentTab } from '@/entrypoints/popup/current-tab';
import { readPageSelection } from '@/entrypoints/popup/read-page-selection';
import type { PageSelection } from '@/lib/messaging';

/** The tab's page as a source, read again whenever the pointer or the focus comes to the panel: words may be selected. */
export function usePageSelection(tab: CurrentTab | undefined): PageSelection | undefined {
  const [page, setPage] = useState<PageSelection | undefined>();
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const found = tab && (await readPageSelection(tab));
      if (!isOver) setPage((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    const look = () => void read();
    setPage(undefined);
    look();
    document.documentElement.addEventListener('pointerenter', look);
    window.addEventListener('focus', look);
    return () => {
      isOver = true;
      document.documentElement.removeEventListener('pointerenter', look);
      window.removeEventListener('focus', look);
    };
  }, [tab]);
  return page;
}
