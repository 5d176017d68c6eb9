import type { Annotation, Evidence, KeptClaim, Stamped, Verdict } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { answer, findAnnotation } from './claims';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { type Transaction, transact } from './transact';
import { changeWithUndo, writeUndo } from './undo';

/** Whether a person said that two claims are not the same; either may know of it alone until both were synced. */
export const isToldApart = (a: Annotation, b: Annotation): boolean =>
  a.differsFrom?.includes(b.id) === true || b.differsFrom?.includes(a.id) === true;

/** Says of two kept claims that they are the same; both then name each other. The answer's token undoes it. */
export function linkClaims(db: Database, a: string, b: string): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => writeUndo(db, { edits: await link(transaction, a, b, true) }));
}

/** Says that they are not: the link goes, and the likeness is not shown again. The answer's token restores the link. */
export function unlinkClaims(db: Database, a: string, b: string): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => writeUndo(db, { edits: await link(transaction, a, b, false) }));
}

/** The claims that a person said are the same as one, with their articles' names. */
export function linkedClaims(db: Database, ids: readonly string[]): Promise<readonly LinkedClaim[]> {
  return guard(async () => {
    const packs = await db.packs.where('members').anyOf(ids).distinct().toArray();
    return packs.flatMap((pack) =>
      pack.annotations
        .filter(({ record }) => ids.includes(record.id) && record.deletedAt === undefined)
        .map(({ record }) => describe(pack, record)),
    );
  });
}

export interface LinkedClaim {
  readonly annotation: Annotation;
  readonly title?: string;
  readonly site: string;
  readonly seenAt: string;
  readonly verdict?: Verdict;
}

function describe(pack: Pack, annotation: Annotation): LinkedClaim {
  const { title, seenAt } = pack.article.record;
  const verdict = standingVerdict(pack, annotation.id);
  return { annotation, ...(title && { title }), site: pack.site, seenAt, ...(verdict && { verdict }) };
}

/** The verdict that stands: the one given last. */
export function standingVerdict(pack: Pack, annotationId: string): Verdict | undefined {
  return pack.verdicts
    .map(({ record }) => record)
    .filter((verdict) => verdict.annotationId === annotationId && verdict.deletedAt === undefined)
    .sort((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1,
    )[0];
}

/**
 * Gives a claim the standing verdict of the same claim elsewhere, as a verdict of its own that names the one it is
 * based on, with the same evidence, and links both. Only ever at a person's word. The answer's token undoes all of it.
 */
export function reuseVerdict(
  db: Database,
  { annotationId, from }: { readonly annotationId: string; readonly from: string },
  author?: string,
): Promise<{ readonly kept: KeptClaim; readonly undo: string }> {
  return transact(db, async (transaction) => {
    const edits = await link(transaction, annotationId, from, true);
    const { pack, annotation } = await findAnnotation(transaction, annotationId);
    const earlier = await transaction.packOf(from);
    const verdict = earlier && standingVerdict(earlier, from);
    if (!earlier || !verdict) {
      throw new AppError('not-found', 'The earlier verdict is no longer kept.');
    }
    const evidence = earlier.evidence
      .filter(({ record }) => record.annotationId === from && record.deletedAt === undefined)
      .filter(({ record }) => !hasEvidence(pack, annotationId, record))
      .map(({ record }) => copyEvidence(transaction, record, annotationId));
    const own = standingVerdict(pack, annotationId);
    const given = transaction.create<Verdict>({
      type: 'verdict',
      annotationId,
      rating: verdict.rating,
      ...(verdict.confidence && { confidence: verdict.confidence }),
      rationale: verdict.rationale,
      asOf: verdict.asOf,
      evidenceIds: evidence.map(({ record }) => record.id),
      ...(author && { author }),
      ...(own && { supersedes: own.id }),
      basedOn: verdict.id,
      ...(verdict.recheckAfter && { recheckAfter: verdict.recheckAfter }),
    });
    const checked = changeWithUndo(transaction, annotation, { workflow: 'checked' });
    const saved = await transaction.save(pack, checked.stamped, given, ...evidence);
    const undo = await writeUndo(db, {
      edits: [...edits, ...checked.edits],
      made: [given, ...evidence].map(({ record }) => record.id),
    });
    return { kept: await answer(db, saved, annotationId), ...undo };
  });
}

function hasEvidence(pack: Pack, annotationId: string, { sourceId, stance, passage }: Evidence): boolean {
  return pack.evidence.some(
    ({ record }) =>
      record.annotationId === annotationId &&
      record.deletedAt === undefined &&
      record.sourceId === sourceId &&
      record.stance === stance &&
      record.passage === passage,
  );
}

function copyEvidence(transaction: Transaction, record: Evidence, annotationId: string): Stamped<Evidence> {
  const { sourceId, stance, passage, passageQuote, comment } = record;
  return transaction.create<Evidence>({
    type: 'evidence',
    annotationId,
    sourceId,
    stance,
    ...(passage && { passage }),
    ...(passageQuote && { passageQuote }),
    ...(comment && { comment }),
  });
}

/** Puts each id into the other's `sameAs` or `differsFrom`, out of which it is taken. Two claims of one article stand in one pack. */
async function link(transaction: Transaction, a: string, b: string, isSame: boolean) {
  if (a === b) throw new AppError('invalid-input', 'A claim cannot be linked with itself.');
  const edits = [];
  for (const [id, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const { pack, annotation } = await findAnnotation(transaction, id);
    const same = annotation.record.sameAs.filter((each) => each !== other);
    const different = annotation.record.differsFrom?.filter((each) => each !== other) ?? [];
    const edited = changeWithUndo(transaction, annotation, {
      sameAs: isSame ? [...same, other] : same,
      differsFrom: isSame ? different : [...different, other],
    });
    edits.push(...edited.edits);
    if (edited.edits.length > 0) await transaction.save(pack, edited.stamped);
  }
  return edits;
}
