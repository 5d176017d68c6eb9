import { useEffect, useState } from 'preact/hooks';
import { type RatingLabels, RatingLabelsContext } from '@/components/claim/rating-labels';
import { isoDay } from '@/components/design/iso-day';
import { useToast } from '@/components/design/use-toast';
import { draftFromPage } from '@/components/editor/evidence-draft';
import { useLive } from '@/components/hooks/use-live';
import { type RowFilter, toRows } from '@/components/popup/claim-rows';
import { Popup } from '@/components/popup/popup';
import { useSettings } from '@/entrypoints/options/use-settings';
import { isExportDue } from '@/lib/backup/is-export-due';
import { countClaims, countDue, type Database, readArticle, requestPersistence } from '@/lib/db';
import { type KeptClaim, type PageSelection, send } from '@/lib/messaging';
import { browser, defaultSettings, openLibrary, openSidePanel } from '@/lib/platform';
import { EditorPane, evidenceDraftKey } from './editor-pane';
import { exportClaims } from './export-claims';
import type { Opening } from './opening';
import { pageActs } from './page-acts';
import { usePage } from './use-page';
import { useSyncLine } from './use-sync-line';

interface PopupAppProps {
  readonly db: Database;
  readonly opening: Opening;
  readonly ratingLabels: RatingLabels;
  /** The toolbar's popup, a tab of its own, or the panel beside the article. */
  readonly place: 'popup' | 'tab' | 'panel';
  /** What was open when the person last looked at this tab. */
  readonly memory?: PopupMemory | undefined;
  readonly onMemory?: (memory: PopupMemory) => void;
}

/** Where the person was: nothing that is kept, only what is open. */
export interface PopupMemory {
  readonly filter: RowFilter;
  readonly openId: string | undefined;
}

/** Joins the popup's view with the page, the store and the background. */
export function PopupApp({ db, opening, ratingLabels, place, memory, onMemory }: PopupAppProps) {
  const { tab } = opening;
  const isRoomy = place !== 'popup';
  const notices = useToast();
  const sync = useSyncLine(db, notices.run);
  const { page, look } = usePage(tab, { isClicked: place !== 'panel' });
  const [filter, setFilter] = useState<RowFilter>(memory?.filter ?? { verdict: 'any' });
  const [offered, setOffered] = useState(opening.offered);
  const [openId, setOpenId] = useState(
    opening.offered ? undefined : (memory?.openId ?? opening.editorTarget),
  );
  const [leftId, setLeftId] = useState<string | undefined>();
  useEffect(() => onMemory?.({ filter, openId }), [filter, openId]);
  const summary = page.type === 'known' ? page.summary : undefined;
  const kept = useLive(
    async () => (summary ? ((await readArticle(db, summary.article))?.claims ?? []) : []),
    [summary?.article.url, summary?.article.canonicalUrl],
  );
  // The page learns of what is kept elsewhere by itself, a moment later: the list asks it again.
  useEffect(() => {
    void look();
  }, [kept]);

  // What is worth keeping is worth protecting; a worker could not ask.
  const settings = useSettings();
  const claimCount = useLive(() => countClaims(db), []) ?? 0;
  const dueCount = useLive(() => countDue(db), []) ?? 0;
  const hasKept = (kept ?? []).length > 0;
  useEffect(() => {
    if (hasKept) requestPersistence().catch(console.error);
  }, [hasKept]);

  const rows = summary?.status === 'read' ? toRows(summary, kept ?? []) : [];
  const { run } = notices;
  const acts = pageActs(tab, notices, look, () => {
    if (!isRoomy) window.close();
  });
  const openPanel = (windowId: number | undefined) => {
    // First thing in the click: browsers open it only there.
    const opened = windowId === undefined ? Promise.resolve(false) : openSidePanel(windowId);
    run(async () => {
      if (await opened) window.close();
    });
  };
  const offeredPage = offered ?? opening.page;
  const candidates = opening.recent.filter(
    (claim) => isBeingChecked(claim) && !rows.some((row) => row.kept?.annotation.id === claim.annotation.id),
  );
  const useAsEvidence = async (annotationId: string, source: PageSelection) => {
    const value = draftFromPage(source, isoDay(new Date()));
    await send('draft.save', { key: evidenceDraftKey(annotationId), value });
    setOffered(undefined);
    setOpenId(annotationId);
  };

  const isOwnPage = rows.some((row) => row.kept?.annotation.id === openId);
  return (
    <RatingLabelsContext.Provider value={ratingLabels}>
      <Popup
        page={page}
        rows={rows}
        filter={filter}
        onFilter={setFilter}
        editor={
          openId === undefined ? undefined : (
            <EditorPane
              key={openId}
              db={db}
              annotationId={openId}
              page={isOwnPage ? undefined : opening.page}
              notices={notices}
              onBack={() => {
                setLeftId(openId);
                setOpenId(undefined);
              }}
              {...(isOwnPage && { onJump: () => acts.onJump(openId) })}
            />
          )
        }
        returnTo={leftId}
        offer={
          offeredPage && candidates.length > 0 && (offered || offeredPage.exact || rows.length === 0)
            ? {
                claims: candidates,
                selection: offeredPage.exact || undefined,
                onUse: (id) => run(() => useAsEvidence(id, offeredPage)),
              }
            : undefined
        }
        toast={notices.toast}
        onCloseToast={notices.close}
        hasKept={hasKept}
        sync={sync}
        isRoomy={isRoomy}
        {...acts}
        onLibrary={() => run(openLibrary)}
        dueCount={dueCount}
        isExportDue={
          settings !== defaultSettings &&
          settings.exportReminder &&
          isExportDue(settings.lastExportAt, claimCount, Date.now())
        }
        onRecheck={() => run(() => openLibrary('#/recheck'))}
        {...(place === 'popup' && tab?.windowId !== undefined && { onPanel: () => openPanel(tab.windowId) })}
        onOptions={() => run(() => browser.runtime.openOptionsPage())}
        onOpen={setOpenId}
        site={page.type === 'known' && page.isAllowed ? page.host : undefined}
        onExport={(scope) => run(() => exportClaims(db, scope === 'page' ? summary?.article : undefined))}
        onImport={() => run(() => browser.tabs.create({ url: browser.runtime.getURL('/options.html#data') }))}
      />
    </RatingLabelsContext.Provider>
  );
}

/** Only a claim still open is offered evidence; one set aside or settled is opened from its own page. */
const isBeingChecked = ({ annotation }: KeptClaim): boolean =>
  annotation.deletedAt === undefined &&
  annotation.workflow !== 'dismissed' &&
  annotation.anchor.state !== 'orphaned';
