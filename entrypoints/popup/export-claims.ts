import { saveExport } from '@/components/hooks/save-export';
import { type Database, readAllRecords, readArticle } from '@/lib/db';
import { bundle } from '@/lib/exchange/formats/bundle';
import type { ArticleSighting } from '@/lib/messaging';
import { changeSettings, generator } from '@/lib/platform';

/** Everything kept, or with an article what is kept on it, as the lossless bundle. */
export async function exportClaims(db: Database, sighting?: ArticleSighting): Promise<void> {
  const article = sighting && (await readArticle(db, sighting))?.article;
  if (sighting && !article) return;
  const records = await readAllRecords(db, article && [article.id]);
  await saveExport(records, bundle, generator(), article?.title);
  // Only a copy of everything counts as one when the options say how old the last is.
  if (!article) await changeSettings((settings) => ({ ...settings, lastExportAt: new Date().toISOString() }));
}
