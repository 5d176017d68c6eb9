import { saveExport } from '@/components/hooks/save-export';
import type { Annotation, KeptRecord } from '@/lib/annotations';
import { type Database, readAllRecords } from '@/lib/db';
import type { Omission } from '@/lib/exchange';
import { formats } from '@/lib/exchange/formats';
import { browser } from '@/lib/platform';

/** The claim with its article, verdicts, evidence and their sources. */
export async function exportClaim(
  db: Database,
  { id, articleId, quote }: Annotation,
  formatId: string,
): Promise<readonly Omission[]> {
  const format = formats.find((each) => each.id === formatId);
  if (!format) return [];
  const all = await readAllRecords(db, [articleId]);
  const sources = new Set<string>();
  for (const { record } of all) {
    if (record.type === 'evidence' && record.annotationId === id) sources.add(record.sourceId);
  }
  const records = all.filter(({ record }) => isOf(record, id, sources));
  const { name, version } = browser.runtime.getManifest();
  return saveExport(records, format, `${name} ${version}`, quote.exact);
}

function isOf(record: KeptRecord, annotationId: string, sources: ReadonlySet<string>): boolean {
  switch (record.type) {
    case 'article':
      return true;
    case 'annotation':
      return record.id === annotationId;
    case 'verdict':
    case 'evidence':
      return record.annotationId === annotationId;
    case 'source':
      return sources.has(record.id);
  }
}
