import type { KeptClaim, Source } from '@/lib/annotations';
import type { Database, Pack } from './database';

/** The sources that the evidence in some packs names, by id. */
export async function readSourcesOf(
  db: Database,
  packs: readonly Pack[],
): Promise<ReadonlyMap<string, Source>> {
  const ids = [...new Set(packs.flatMap((pack) => pack.evidence.map(({ record }) => record.sourceId)))];
  const rows = await db.sources.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.stamped.record]] : [])));
}

/** The claims of a pack as people see them, in the order of the page, without what was deleted. */
export function assembleClaims(pack: Pack, sources: ReadonlyMap<string, Source>): KeptClaim[] {
  const verdicts = byAnnotation(live(pack.verdicts));
  const evidence = byAnnotation(live(pack.evidence));
  return live(pack.annotations)
    .sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1))
    .map((annotation) => ({
      annotation,
      verdicts: (verdicts.get(annotation.id) ?? []).sort(newestFirst),
      evidence: (evidence.get(annotation.id) ?? []).flatMap((item) => {
        const source = sources.get(item.sourceId);
        return source ? [{ evidence: item, source }] : [];
      }),
    }));
}

function byAnnotation<Kind extends { readonly annotationId: string }>(
  records: readonly Kind[],
): ReadonlyMap<string, Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const record of records) {
    const group = groups.get(record.annotationId);
    if (group) group.push(record);
    else groups.set(record.annotationId, [record]);
  }
  return groups;
}

interface Enveloped {
  readonly id: string;
  readonly createdAt: string;
  readonly deletedAt?: string;
}

function live<Kind extends Enveloped>(list: readonly { readonly record: Kind }[]): Kind[] {
  return list.flatMap(({ record }) => (record.deletedAt === undefined ? [record] : []));
}

function newestFirst(a: Enveloped, b: Enveloped): number {
  if (a.createdAt !== b.createdAt) return a.createdAt > b.createdAt ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}
