import { useEffect, useState } from 'preact/hooks';
import { type CurrentTab, describeTab } from '@/entrypoints/popup/current-tab';
import { browser } from '@/lib/platform';

/**
 * The tab in front of the panel's window, followed as the person moves from tab to tab and page to page. Where the
 * panel stands in a tab of its own, the last one in front that was not itself.
 */
export function useActiveTab(): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab | undefined>();
  useEffect(() => {
    let isOver = false;
    const follow = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const own = await browser.tabs.getCurrent();
      if (isOver || active?.id === undefined || active.id === own?.id) return;
      const next = describeTab({ ...active, id: active.id });
      // The same object while nothing changed: it is what everything below is keyed by.
      setTab((before) => (before?.id === next.id && before.url === next.url ? before : next));
    };
    const look = () => void follow().catch(console.error);
    const { onActivated, onUpdated, onAttached } = browser.tabs;
    look();
    onActivated.addListener(look);
    onUpdated.addListener(look);
    onAttached.addListener(look);
    return () => {
      isOver = true;
      onActivated.removeListener(look);
      onUpdated.removeListener(look);
      onAttached.removeListener(look);
    };
  }, []);
  return tab;
}
