import type { Database } from './database';
import { guard } from './guard';

/**
 * What the store looks like without reading it: as long as this is the same, nothing kept was written. It may differ
 * though nothing did (lists were digested meanwhile).
 */
export function glanceAt(db: Database): Promise<string> {
  return guard(async () => {
    const parts = await Promise.all([
      db.packs.count(),
      db.sources.count(),
      db.packs.orderBy('updatedAt').lastKey(),
      db.log.orderBy(':id').lastKey(),
      db.stale.orderBy(':id').lastKey(),
      db.digests.orderBy(':id').lastKey(),
    ]);
    return parts.map((part) => part ?? '').join(' ');
  });
}
