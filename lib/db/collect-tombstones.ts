import { type RecordState, type Stamped, toState } from '@/lib/annotations';
import type { Database, Pack } from './database';
import type { PackContent } from './pack';
import { rewritePacks } from './remove-records';

/**
 * Removes for good the tombstones that a test lets go; nothing is logged. What something kept hangs on stays. Answers
 * how many went.
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
  return rewritePacks(db, keep, (source, isUsed) => isUsed || !isOver(source));
}
