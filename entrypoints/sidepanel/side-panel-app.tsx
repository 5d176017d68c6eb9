import { useRef } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { useSettings } from '@/entrypoints/options/use-settings';
import { RECENT_COUNT } from '@/entrypoints/popup/opening';
import { PopupApp, type PopupMemory } from '@/entrypoints/popup/popup-app';
import { type Database, recentClaims } from '@/lib/db';
import { useActiveTab } from './use-active-tab';
import { usePageSelection } from './use-page-selection';

/**
 * The popup's views beside the article, for whichever tab is in front. Which claim was open and how the list was
 * filtered is remembered for each tab; what was being written is in the store already.
 */
export function SidePanelApp({ db }: { readonly db: Database }) {
  const { verdictLabels } = useSettings();
  const tab = useActiveTab();
  const page = usePageSelection(tab);
  const recent = useLive(() => recentClaims(db, RECENT_COUNT), []) ?? [];
  const memories = useRef(new Map<number, PopupMemory>());
  if (!tab) return null;
  return (
    <PopupApp
      key={tab.id}
      db={db}
      opening={{ tab, page, recent, offered: undefined, editorTarget: undefined }}
      ratingLabels={verdictLabels}
      place="panel"
      memory={memories.current.get(tab.id)}
      onMemory={(memory) => memories.current.set(tab.id, memory)}
    />
  );
}
