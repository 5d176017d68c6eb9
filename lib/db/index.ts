export { liveQuery } from 'dexie';
export {
  type ArticleLine,
  listArticles,
  readArticle,
  readArticleById,
  recordAnchors,
} from './articles';
export * from './claim-batches';
export { deleteClaim, editClaim, giveVerdict, keepClaim, readClaim, recentClaims } from './claims';
export * from './connections';
export * from './database';
export { deleteEverything } from './delete-everything';
export { type DigestRow, digestStale } from './digest-store';
export * from './dismissals';
export * from './drafts';
export * from './each-claim';
export * from './evidence';
export { findRecords, readAllRecords } from './find-records';
export * from './follow-claims';
export * from './glance';
export * from './import-records';
export type { StaleMark } from './mark-stale';
export { comparable } from './match-index';
export * from './merge-states';
export * from './recheck';
export { type AskedClaim, recogniseClaims } from './recognise';
export * from './reserve-stamps';
export * from './resolve-conflict';
export * from './rows';
export {
  isToldApart,
  type LinkedClaim,
  linkClaims,
  linkedClaims,
  reuseVerdict,
  unlinkClaims,
} from './same-claims';
export * from './sources';
export * from './storage';
export { createSyncStore } from './sync-store';
export { completeTags } from './tags';
export { undoDeletion } from './undo';
export * from './undo-import';
export * from './writers';
