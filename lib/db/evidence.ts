import {
  addressKey,
  type Changes,
  type Evidence,
  isSame,
  type KeptClaim,
  type NewEvidence,
  type Source,
  type SourceFields,
  type Stamped,
  type Stance,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { answer, findAnnotation } from './claims';
import type { Database } from './database';
import { type Transaction, transact } from './transact';
import { writeUndo } from './undo';

/** Brings a source to bear on a claim. A source already kept under the same address is the same source. */
export function addEvidence(db: Database, added: NewEvidence): Promise<KeptClaim> {
  return transact(db, async (transaction) => {
    const { pack } = await findAnnotation(transaction, added.annotationId);
    const source = await keepSource(db, transaction, added.source);
    const evidence = transaction.create<Evidence>({
      type: 'evidence',
      annotationId: added.annotationId,
      sourceId: source.record.id,
      stance: added.stance,
      ...(added.passage && { passage: added.passage }),
      ...(added.passageQuote && { passageQuote: added.passageQuote }),
      ...(added.comment && { comment: added.comment }),
    });
    return answer(db, await transaction.save(pack, evidence), added.annotationId);
  });
}

export interface EvidenceEdit {
  readonly id: string;
  readonly stance?: Stance;
  readonly passage?: string;
  readonly comment?: string;
  /** The source's fields as a whole; they change wherever the source is used. */
  readonly source?: SourceFields;
}

/** Changes a piece of evidence, and its source where fields for it are given. An emptied text is absent. */
export function editEvidence(db: Database, edit: EvidenceEdit): Promise<KeptClaim> {
  return transact(db, async (transaction) => {
    const { pack, evidence } = await findEvidence(transaction, edit.id);
    const { stance, passage, comment, source } = edit;
    const changes = changedOnly(evidence.record, {
      ...(stance && { stance }),
      ...(passage !== undefined && { passage: passage || undefined }),
      ...(comment !== undefined && { comment: comment || undefined }),
    });
    const edited = transaction.edit(evidence, changes);
    const row = source && (await db.sources.get(evidence.record.sourceId));
    if (row) {
      const changes = changedOnly(row.stamped.record, wholeSource(source));
      await transaction.saveSource(transaction.edit(row.stamped, changes));
    }
    return answer(db, await transaction.save(pack, edited), evidence.record.annotationId);
  });
}

/** Takes a piece of evidence from its claim, leaving a tombstone; the source stays. The answer's token undoes it. */
export function deleteEvidence(db: Database, id: string): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => {
    const { pack, evidence } = await findEvidence(transaction, id);
    await transaction.save(pack, transaction.remove(evidence));
    return writeUndo(db, [id]);
  });
}

async function findEvidence(transaction: Transaction, id: string) {
  const pack = await transaction.packOf(id);
  const evidence = pack?.evidence.find(({ record }) => record.id === id);
  if (!pack || !evidence || evidence.record.deletedAt !== undefined) {
    throw new AppError(
      'not-found',
      'This evidence is no longer kept; it may have been deleted in another window.',
    );
  }
  return { pack, evidence };
}

/** The source under the same address, with what it lacked filled in, or a new one. */
async function keepSource(
  db: Database,
  transaction: Transaction,
  fields: SourceFields,
): Promise<Stamped<Source>> {
  const key = fields.url && addressKey(fields.url);
  const twins = key ? await db.sources.where('key').equals(key).toArray() : [];
  const twin = twins.find(({ stamped }) => stamped.record.deletedAt === undefined)?.stamped;
  if (!twin) {
    const created = transaction.create<Source>({ type: 'source', ...fields });
    await transaction.saveSource(created);
    return created;
  }
  const known = new Map(Object.entries(twin.record));
  const missing = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && isEmpty(known.get(field)),
  );
  const edited = transaction.edit(twin, Object.fromEntries(missing));
  if (edited !== twin) await transaction.saveSource(edited);
  return edited;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A form gives all its fields: those left as they were must not settle what is in conflict there. */
function changedOnly(record: object, changes: Changes): Changes {
  const known = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(
    Object.entries(changes).filter(([field, value]) => !isSame(known.get(field), value)),
  );
}

/** All fields, so that one left out is emptied. */
export const wholeSource = (fields: SourceFields) => ({
  publisher: undefined,
  issued: undefined,
  url: undefined,
  archivedUrl: undefined,
  accessed: undefined,
  ...fields,
});
