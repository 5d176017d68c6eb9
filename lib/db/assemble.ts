import type { Evidence, KeptClaim, Source, Stamped, Verdict } from '@/lib/annotations';
import { claimConflicts, isContested, isShownWith } from './claim-conflicts';
import type { Database, Pack } from './database';
import { readWriters, type Writers, writerOf, writerTables } from './writers';

/** What claims show beside what stands in their packs. */
export interface Surroundings {
  /** By id. */
  readonly sources: ReadonlyMap<string, Stamped<Source>>;
  readonly writers: Writers;
}

/** What a transaction has to hold that assembles claims. */
export const surroundingTables = (db: Database) => [db.packs, db.sources, ...writerTables(db)];

/** The sources that the evidence in some packs names, and who the devices are that wrote in them. */
export async function readSurroundings(db: Database, packs: readonly Pack[]): Promise<Surroundings> {
  const ids = [...new Set(packs.flatMap((pack) => pack.evidence.map(({ record }) => record.sourceId)))];
  const [rows, writers] = await Promise.all([db.sources.bulkGet(ids), readWriters(db)]);
  return { sources: new Map(rows.flatMap((row) => (row ? [[row.id, row.stamped]] : []))), writers };
}

/** The claims of a pack as people see them, in the order of the page, without what was deleted for good. */
export function assembleClaims(pack: Pack, { sources, writers }: Surroundings): KeptClaim[] {
  const verdicts = byAnnotation(pack.verdicts);
  const evidence = byAnnotation(pack.evidence);
  return pack.annotations
    .flatMap((annotation): KeptClaim[] => {
      const { record } = annotation;
      const hanging = { verdicts: verdicts.get(record.id) ?? [], evidence: evidence.get(record.id) ?? [] };
      if (record.deletedAt !== undefined && !isContested(annotation, hanging)) return [];
      const conflicts = claimConflicts(annotation, hanging, sources, writers);
      const by = namesOf([annotation, ...hanging.verdicts, ...hanging.evidence], writers);
      return [
        {
          annotation: record,
          verdicts: hanging.verdicts
            .map((stamped) => stamped.record)
            .filter((verdict) => isShownWith(record, verdict))
            .sort(newestFirst),
          evidence: hanging.evidence.flatMap((stamped) => {
            const source = sources.get(stamped.record.sourceId)?.record;
            return source && isShownWith(record, stamped.record)
              ? [{ evidence: stamped.record, source }]
              : [];
          }),
          ...(conflicts && { conflicts }),
          ...(by && { by }),
        },
      ];
    })
    .sort((a, b) => a.annotation.quote.start - b.annotation.quote.start || byId(a.annotation, b.annotation));
}

function namesOf(
  records: readonly Stamped[],
  writers: Writers,
): Readonly<Record<string, string>> | undefined {
  const named = records.flatMap(({ record }) => {
    const { isOwn, person } = writerOf(writers, record.deviceId);
    return person && !isOwn ? [[record.id, person] as const] : [];
  });
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

function byAnnotation<Kind extends Verdict | Evidence>(
  records: readonly Stamped<Kind>[],
): ReadonlyMap<string, Stamped<Kind>[]> {
  const groups = new Map<string, Stamped<Kind>[]>();
  for (const stamped of records) {
    const group = groups.get(stamped.record.annotationId);
    if (group) group.push(stamped);
    else groups.set(stamped.record.annotationId, [stamped]);
  }
  return groups;
}

interface Enveloped {
  readonly id: string;
  readonly createdAt: string;
}

const byId = (a: Enveloped, b: Enveloped): number => (a.id < b.id ? -1 : 1);

function newestFirst(a: Enveloped, b: Enveloped): number {
  if (a.createdAt !== b.createdAt) return a.createdAt > b.createdAt ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}
