import type { Annotation, KeptRecord, Stamped } from '@/lib/annotations';
import { type Database, readAllRecords } from '@/lib/db';

/** The claim with its article, verdicts, evidence and their sources. */
export async function readRecordsOfClaim(
  db: Database,
  { id, articleId }: Annotation,
): Promise<readonly Stamped[]> {
  const all = await readAllRecords(db, [articleId]);
  const sources = new Set<string>();
  for (const { record } of all) {
    if (record.type === 'evidence' && record.annotationId === id) sources.add(record.sourceId);
  }
  return all.filter(({ record }) => isOf(record, id, sources));
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
