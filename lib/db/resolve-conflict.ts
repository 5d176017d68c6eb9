import {
  type ConflictAnswer,
  type Dot,
  type Evidence,
  isSame,
  type KeptClaim,
  type Sibling,
  type Stamped,
  toState,
  type Verdict,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { findClaim } from './claims';
import type { Database, Pack } from './database';
import { type Packed, recordsOf } from './pack';
import { type Transaction, transact } from './transact';
import { writeUndo } from './undo';

export interface Resolved {
  /** The claim as it stands now; absent when it was deleted. */
  readonly kept?: KeptClaim;
  /** Takes a deletion back. */
  readonly undo?: string;
}

/**
 * Settles a conflict by an edit that has seen what the person saw; it travels like any other. Rejects with `not-found`
 * when the claim is gone or the chosen value is no longer among the rivals (settled elsewhere meanwhile).
 */
export function resolveConflict(db: Database, answer: ConflictAnswer): Promise<Resolved> {
  return transact(db, async (transaction) => {
    const { annotationId } = answer;
    const pack = await transaction.packOf(annotationId);
    if (!pack) throw gone();
    const { after, undo } = await settle(db, transaction, pack, answer);
    const kept = await findClaim(db, after, annotationId);
    return { ...(kept && { kept }), ...(undo && { undo }) };
  });
}

async function settle(
  db: Database,
  transaction: Transaction,
  pack: Pack,
  answer: ConflictAnswer,
): Promise<{ after: Pack; undo?: string }> {
  switch (answer.type) {
    case 'keep': {
      const restored = togetherWith(pack, answer)
        .filter(({ record }) => record.deletedAt !== undefined)
        .map((record) => transaction.edit(record, { deletedAt: undefined }));
      return { after: await transaction.save(pack, ...restored) };
    }
    case 'delete': {
      // Also what is deleted already: the new tombstone has seen the edits that came after the first.
      const all = togetherWith(pack, answer);
      const after = await transaction.save(pack, ...all.map((record) => transaction.remove(record)));
      return {
        after,
        ...(await writeUndo(
          db,
          all.map(({ record }) => record.id),
        )),
      };
    }
    case 'choose':
    case 'write': {
      const { place, field, seen } = answer;
      const isSeen = (sibling: Sibling) => seen.some((dot) => isDot(sibling, dot));
      if (place.type === 'source') {
        const row = await db.sources.get(place.id);
        if (!row) throw gone();
        const value = valueToWrite(row.stamped, answer);
        await transaction.saveSource(transaction.edit(row.stamped, { [field]: value }, isSeen));
        return { after: pack };
      }
      const stamped = recordsOf(pack).find(({ record }) => record.id === place.id);
      if (stamped?.record.type !== place.type) throw gone();
      const edited = transaction.edit(stamped, { [field]: valueToWrite(stamped, answer) }, isSeen);
      return { after: await transaction.save(pack, edited) };
    }
  }
}

/** The record the answer is about, and with a claim what was deleted along with it or hangs on it still. */
function togetherWith(pack: Pack, { annotationId, place }: ConflictAnswer): readonly Stamped<Packed>[] {
  if (place.type !== 'annotation') return recordsOf(pack).filter(({ record }) => record.id === place.id);
  const annotation = pack.annotations.find(({ record }) => record.id === annotationId);
  if (!annotation) throw gone();
  const isAlong = ({ record }: Stamped<Verdict | Evidence>) =>
    record.annotationId === annotationId &&
    (record.deletedAt === undefined || record.deletedAt === annotation.record.deletedAt);
  return [annotation, ...pack.verdicts.filter(isAlong), ...pack.evidence.filter(isAlong)];
}

/** The value to write: the chosen rival's, looked up here, so that nobody can slip in another. */
function valueToWrite(stamped: Stamped, answer: Extract<ConflictAnswer, { field: string }>): unknown {
  const siblings = toState(stamped).registers.get(answer.field)?.siblings ?? [];
  // Only what is in conflict is written so: no other field, and none that this record has not.
  if (answer.type === 'write' && siblings.length > 0) return answer.text;
  const chosen = answer.type === 'choose' && siblings.find((sibling) => isDot(sibling, answer.choice));
  if (!chosen) throw new AppError('not-found', 'This was settled elsewhere meanwhile. Look again.');
  return chosen.value;
}

const isDot = ({ device, n }: Dot, dot: Dot): boolean => isSame({ device, n }, dot);

const gone = () =>
  new AppError('not-found', 'This claim is no longer kept; it may have been deleted in another window.');
