import type {
  Annotation,
  AnnotationEdit,
  Evidence,
  KeptClaim,
  NewAnnotation,
  NewVerdict,
  Sibling,
  Stamped,
  Verdict,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { packFor } from './articles';
import { assembleClaims, readSurroundings } from './assemble';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { type Transaction, transact } from './transact';
import { writeUndo } from './undo';

/** A claim with its verdicts and evidence; undefined when it is not kept or was deleted. */
export function readClaim(db: Database, annotationId: string): Promise<KeptClaim | undefined> {
  return guard(async () => {
    const pack = await db.packs.where('members').equals(annotationId).first();
    return pack && findClaim(db, pack, annotationId);
  });
}

/** The claims worked on last, latest first: those a person may be looking for evidence for. */
export function recentClaims(db: Database, limit = 5): Promise<readonly KeptClaim[]> {
  return guard(async () => {
    const packs = await db.packs.orderBy('updatedAt').reverse().limit(limit).toArray();
    const around = await readSurroundings(db, packs);
    return packs
      .flatMap((pack) => assembleClaims(pack, around))
      .sort((a, b) => (lastTouched(a) < lastTouched(b) ? 1 : -1))
      .slice(0, limit);
  });
}

function lastTouched({ annotation, verdicts, evidence }: KeptClaim): string {
  const times = [annotation, ...verdicts, ...evidence.map((item) => item.evidence)].map(
    ({ updatedAt }) => updatedAt,
  );
  return times.sort().at(-1) ?? '';
}

/**
 * Keeps a claim. Keeping the same passage twice (a second click, a message repeated after the worker died) gives the
 * one kept first, with the new tags added.
 */
export function keepClaim(db: Database, claim: NewAnnotation): Promise<KeptClaim> {
  return transact(db, async (transaction) => {
    const pack = await packFor(db, transaction, claim.article);
    const twin = pack.annotations.find(({ record }) => isSamePassage(record, claim));
    const annotation = twin
      ? transaction.edit(twin, { tags: [...new Set([...twin.record.tags, ...cleanTags(claim.tags ?? [])])] })
      : transaction.create<Annotation>({
          type: 'annotation',
          articleId: pack.id,
          quote: claim.quote,
          ...(claim.fragmentUrl && { fragmentUrl: claim.fragmentUrl }),
          kinds: claim.kinds,
          facets: claim.facets,
          ...(claim.attribution && { attribution: claim.attribution }),
          origin: claim.origin,
          note: claim.note ?? '',
          tags: cleanTags(claim.tags ?? []),
          workflow: 'queued',
          anchor: { state: 'exact', checkedAt: transaction.now },
          sameAs: [],
        });
    return answer(db, await transaction.save(pack, annotation), annotation.record.id);
  });
}

/** Changes what a person wrote on a claim. */
export function editClaim(db: Database, edit: { readonly id: string } & AnnotationEdit): Promise<KeptClaim> {
  return transact(db, async (transaction) => {
    const { pack, annotation } = await findAnnotation(transaction, edit.id);
    const { id, tags, noteBefore, ...rest } = edit;
    const changes = { ...rest, ...(tags && { tags: cleanTags(tags) }) };
    const isSeen = ({ value }: Sibling, field: string) => field !== 'note' || value === noteBefore;
    const edited = transaction.edit(annotation, changes, noteBefore === undefined ? undefined : isSeen);
    return answer(db, await transaction.save(pack, edited), id);
  });
}

/** Deletes a claim with its verdicts and evidence, leaving tombstones. The answer's token undoes it. */
export function deleteClaim(db: Database, id: string): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => {
    const { pack, annotation } = await findAnnotation(transaction, id);
    const hanging: Stamped<Annotation | Verdict | Evidence>[] = [
      annotation,
      ...pack.verdicts.filter(({ record }) => record.annotationId === id),
      ...pack.evidence.filter(({ record }) => record.annotationId === id),
    ].filter(({ record }) => record.deletedAt === undefined);
    await transaction.save(pack, ...hanging.map((record) => transaction.remove(record)));
    return writeUndo(
      db,
      hanging.map(({ record }) => record.id),
    );
  });
}

/**
 * Adds a verdict; the one before is superseded and stays in the history. The claim counts as checked. `author` signs it.
 */
export function giveVerdict(db: Database, verdict: NewVerdict, author?: string): Promise<KeptClaim> {
  return transact(db, async (transaction) => {
    const { pack, annotation } = await findAnnotation(transaction, verdict.annotationId);
    const { verdicts, evidence } = await answer(db, pack, verdict.annotationId);
    const [standing] = verdicts;
    const given = transaction.create<Verdict>({
      type: 'verdict',
      annotationId: verdict.annotationId,
      rating: verdict.rating,
      ...(verdict.confidence && { confidence: verdict.confidence }),
      rationale: verdict.rationale,
      asOf: verdict.asOf ?? transaction.now.slice(0, 'YYYY-MM-DD'.length),
      evidenceIds: evidence.map(({ evidence: { id } }) => id),
      ...(author && { author }),
      ...(standing && { supersedes: standing.id }),
      ...(verdict.recheckAfter && { recheckAfter: verdict.recheckAfter }),
    });
    const checked = transaction.edit(annotation, { workflow: 'checked' });
    return answer(db, await transaction.save(pack, checked, given), verdict.annotationId);
  });
}

/** An annotation that is kept and not deleted, with its pack. */
export async function findAnnotation(
  transaction: Transaction,
  id: string,
): Promise<{ pack: Pack; annotation: Stamped<Annotation> }> {
  const pack = await transaction.packOf(id);
  const annotation = pack?.annotations.find(({ record }) => record.id === id);
  if (!pack || !annotation || annotation.record.deletedAt !== undefined) {
    throw new AppError(
      'not-found',
      'This claim is no longer kept; it may have been deleted in another window.',
    );
  }
  return { pack, annotation };
}

/** The claim as it now stands in its pack. */
export async function answer(db: Database, pack: Pack, id: string): Promise<KeptClaim> {
  const claim = await findClaim(db, pack, id);
  if (!claim) throw new AppError('not-found', 'This claim is no longer kept.');
  return claim;
}

/** A claim of a pack; undefined when it was deleted, or is not in it. */
export async function findClaim(db: Database, pack: Pack, id: string): Promise<KeptClaim | undefined> {
  return assembleClaims(pack, await readSurroundings(db, [pack])).find(
    ({ annotation }) => annotation.id === id,
  );
}

function isSamePassage(record: Annotation, { quote }: NewAnnotation): boolean {
  const known = record.quote;
  return (
    record.deletedAt === undefined &&
    known.exact === quote.exact &&
    known.prefix === quote.prefix &&
    known.suffix === quote.suffix
  );
}

/** Without blanks around and without doubles. */
const cleanTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.normalize('NFC').trim()).filter((tag) => tag !== '')),
];
