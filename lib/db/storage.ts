import type { Database } from './database';
import { guard } from './guard';

/** How safe what is kept is. Bytes as the browser estimates them. */
export interface StorageHealth {
  /** Whether the browser promised not to clear it when the disk runs low. */
  readonly isPersistent: boolean;
  readonly usage?: number;
  readonly quota?: number;
  readonly articles: number;
  readonly claims: number;
  readonly sources: number;
}

export function readStorageHealth(db: Database): Promise<StorageHealth> {
  return guard(async () => {
    const [isPersistent, estimate, articles, claims, sources] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
      db.packs.count(),
      countClaims(db),
      db.sources.count(),
    ]);
    const { usage, quota } = estimate;
    return {
      isPersistent,
      ...(usage !== undefined && { usage }),
      ...(quota !== undefined && { quota }),
      articles,
      claims,
      sources,
    };
  });
}

/** Asks the browser to keep the store when the disk runs low; the answer is whether it will. Pages only, not workers. */
export async function requestPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/** Claims kept and not deleted; counted with every write, so that asking costs nothing. */
export const countClaims = async (db: Database): Promise<number> =>
  (await db.totals.get('claims'))?.count ?? 0;
