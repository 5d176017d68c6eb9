import { type RecordState, type Stamped, toState } from '@/lib/annotations';
import type { Database, Pack } from './database';
import type { PackContent } from './pack';
import { rewritePacks } from './remove-records';
import type { Waiting } from './rows';

/**
 * Removes the tombstones that a test lets go; nothing is logged. What something kept hangs on stays. The deletion
 * itself, a hundred bytes, goes among what waits: a device that never heard of it may still send the record, which
 * then finds its deletion and does not come back to life. Answers how many went.
 */
export function collectTombstones(
  db: Database,
  isCollectable: (state: RecordState) => boolean,
): Promise<number> {
  const isOver = (stamped: Stamped) =>
    stamped.record.deletedAt !== undefined && isCollectable(toState(stamped));
  const keep = (pack: Pack): PackContent | undefined => {
    const verdicts = pack.verdicts.filter((stamped) => !isOver(stamped));
    const evidence = pack.evidence.filter((stamped) => !isOver(stamped));
    const carrying = new Set([...verdicts, ...evidence].map(({ record }) => record.annotationId));
    const annotations = pack.annotations.filter(
      (stamped) => carrying.has(stamped.record.id) || !isOver(stamped),
    );
    const isEmpty = annotations.length + verdicts.length + evidence.length === 0;
    return isEmpty && isOver(pack.article)
      ? undefined
      : { article: pack.article, annotations, verdicts, evidence };
  };
  return rewritePacks(db, keep, (source, isUsed) => isUsed || !isOver(source), bury);
}

function bury(stamped: Stamped): Waiting | undefined {
  const { type, id, registers } = toState(stamped);
  const deletion = registers.get('deletedAt');
  return deletion && { id, state: { type, id, registers: new Map([['deletedAt', deletion]]) } };
}
