import { type Database, readDraft, recentClaims, saveDraft } from '@/lib/db';
import { editorTargetKey, evidenceOfferKey, type KeptClaim, type PageSelection } from '@/lib/messaging';
import { type CurrentTab, findCurrentTab } from './current-tab';
import { readPageSelection } from './read-page-selection';

/** What the popup finds when it opens. */
export interface Opening {
  readonly tab: CurrentTab | undefined;
  /** The page beside the popup, with the words selected in it. */
  readonly page: PageSelection | undefined;
  /** Put before us by the context menu: a page or words to be used as evidence. */
  readonly offered: PageSelection | undefined;
  /** The claim whose editor was asked for, by the card. */
  readonly editorTarget: string | undefined;
  /** Claims worked on lately, newest first. */
  readonly recent: readonly KeptClaim[];
}

/** How many claims worked on lately are offered to be given evidence. */
export const RECENT_COUNT = 8;

/** Reads it all once; what was asked for is forgotten, so that it is asked for once. */
export async function readOpening(db: Database): Promise<Opening> {
  const tab = await findCurrentTab();
  const [page, offered, target, recent] = await Promise.all([
    tab && readPageSelection(tab),
    readDraft(db, evidenceOfferKey),
    readDraft(db, editorTargetKey),
    recentClaims(db, RECENT_COUNT),
  ]);
  await Promise.all([saveDraft(db, editorTargetKey, undefined), saveDraft(db, evidenceOfferKey, undefined)]);
  return {
    tab,
    page,
    recent,
    offered: isSelection(offered) ? offered : undefined,
    editorTarget: typeof target === 'string' ? target : undefined,
  };
}

function isSelection(value: unknown): value is PageSelection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'exact' in value &&
    typeof value.exact === 'string' &&
    'url' in value &&
    typeof value.url === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'authors' in value &&
    Array.isArray(value.authors)
  );
}
