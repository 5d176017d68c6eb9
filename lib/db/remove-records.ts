import type { Source, Stamped } from '@/lib/annotations';
import type { Database, Pack } from './database';
import { rowBatches } from './find-records';
import { guard } from './guard';
import { makePack, type PackContent, recordsOf } from './pack';
import type { Waiting } from './rows';
import { addCounts, emptyTally, tallyPack } from './tallies';

/**
 * Removes for good what some devices created, as if it had never been here. What somebody else's record hangs on
 * stays: a claim with an own verdict, its article, a source that evidence left here names. Nothing is logged. Answers
 * how many records went.
 */
export function removeRecordsOf(db: Database, devices: readonly string[]): Promise<number> {
  const theirs = new Set(devices);
  const keepOwn = (pack: Pack): PackContent | undefined => {
    const verdicts = pack.verdicts.filter(({ record }) => !theirs.has(record.deviceId));
    const evidence = pack.evidence.filter(({ record }) => !theirs.has(record.deviceId));
    const carrying = new Set([...verdicts, ...evidence].map(({ record }) => record.annotationId));
    const annotations = pack.annotations.filter(
      ({ record }) => !theirs.has(record.deviceId) || carrying.has(record.id),
    );
    const isEmpty = annotations.length + verdicts.length + evidence.length === 0;
    return isEmpty && theirs.has(pack.article.record.deviceId)
      ? undefined
      : { article: pack.article, annotations, verdicts, evidence };
  };
  return rewritePacks(db, keepOwn, ({ record }, isUsed) => isUsed || !theirs.has(record.deviceId));
}

/** Rewrites every pack by what is left of it, drops those of which nothing is, and the sources nobody wants. */
export function rewritePacks(
  db: Database,
  keep: (pack: Pack) => PackContent | undefined,
  isSourceKept: (source: Stamped<Source>, isUsed: boolean) => boolean,
  bury: (stamped: Stamped) => Waiting | undefined = () => undefined,
): Promise<number> {
  return guard(() =>
    db.dexie.transaction('rw', [db.packs, db.sources, db.waiting, db.tags, db.totals], async () => {
      const tally = emptyTally();
      const used = new Set<string>();
      const graves: Waiting[] = [];
      let removed = 0;
      for await (const batch of rowBatches(db.packs)) {
        const changed: Pack[] = [];
        const gone: string[] = [];
        for (const pack of batch) {
          const content = keep(pack);
          for (const { record } of content?.evidence ?? []) used.add(record.sourceId);
          const left = new Set((content ? recordsOf(content) : []).map(({ record }) => record.id));
          const lost = recordsOf(pack).filter(({ record }) => !left.has(record.id));
          if (lost.length === 0) continue;
          removed += lost.length;
          graves.push(...lost.flatMap((stamped) => bury(stamped) ?? []));
          const after = content && makePack(content, pack.revision + 1);
          tallyPack(tally, pack, after);
          if (after) changed.push(after);
          else gone.push(pack.id);
        }
        if (changed.length > 0) await db.packs.bulkPut(changed);
        if (gone.length > 0) await db.packs.bulkDelete(gone);
      }
      const sources = (await db.sources.toArray()).filter(
        ({ id, stamped }) => !isSourceKept(stamped, used.has(id)),
      );
      if (sources.length > 0) await db.sources.bulkDelete(sources.map(({ id }) => id));
      graves.push(...sources.flatMap(({ stamped }) => bury(stamped) ?? []));
      if (graves.length > 0) await db.waiting.bulkPut(graves);
      await addCounts(db, tally);
      return removed + sources.length;
    }),
  );
}
