import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { StorageHealth } from '@/components/options/data-section';
import { type Database, readStorageHealth, requestPersistence } from '@/lib/db';

/** How safe what is kept is, followed as it grows; `ask` asks the browser once more not to clear it. */
export function useStorageHealth(
  db: Database,
  lastExportAt: string | undefined,
): { readonly health: StorageHealth; readonly ask: () => Promise<void> } {
  const counted = useLive(() => readStorageHealth(db), []);
  const [isPersisted, setPersisted] = useState<boolean | undefined>();
  useEffect(() => {
    // Asked for at every visit: with `unlimitedStorage` no browser bothers the person with a question.
    requestPersistence().then(setPersisted, () => setPersisted(false));
  }, []);
  return {
    health: {
      isPersisted,
      usage: counted?.usage,
      claims: counted?.claims,
      articles: counted?.articles,
      ...(lastExportAt && { lastExportAt }),
    },
    ask: async () => setPersisted(await requestPersistence()),
  };
}
