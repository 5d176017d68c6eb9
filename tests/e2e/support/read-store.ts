import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/browser/until';

/** Waits until the store holds these words, seen from a page of the extension: what was written is safe from here on. */
export async function waitUntilStored(page: Page, words: string): Promise<void> {
  await until(
    async () => ((await page.evaluate(holds, words)) ? true : undefined),
    `"${words}" was not stored`,
  );
}

/** Runs in the page. */
async function holds(words: string): Promise<boolean> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('claimlight'));
  try {
    const rows = await done(database.transaction('packs').objectStore('packs').getAll());
    return JSON.stringify(rows).includes(JSON.stringify(words).slice(1, -1));
  } finally {
    database.close();
  }
}
