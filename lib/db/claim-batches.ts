import type { Annotation, Article, KeptClaim, Stamped, Workflow } from '@/lib/annotations';
import { assembleClaims, readSurroundings, surroundingTables } from './assemble';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { recordsOf } from './pack';
import { transact } from './transact';
import { writeUndo } from './undo';

/** An article by its id, with all its claims in the order of the page. */
export interface ListedArticle {
  readonly article: Article;
  readonly claims: readonly KeptClaim[];
}

/** Some articles at once, by id; those no longer kept are left out. */
export function readArticlesById(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedArticle>> {
  return guard(() =>
    db.dexie.transaction('r', surroundingTables(db), async () =>
      assemble(db, await db.packs.bulkGet([...ids])),
    ),
  );
}

/** The articles changed last with their claims, latest first: what a list can show before anything else was read. */
export function latestArticles(db: Database, limit: number): Promise<readonly ListedArticle[]> {
  return guard(() =>
    db.dexie.transaction('r', surroundingTables(db), async () => {
      const packs = await db.packs.orderBy('updatedAt').reverse().limit(limit).toArray();
      return [...(await assemble(db, packs)).values()];
    }),
  );
}

async function assemble(
  db: Database,
  found: readonly (Pack | undefined)[],
): Promise<ReadonlyMap<string, ListedArticle>> {
  const packs = found.filter((pack) => pack !== undefined);
  const surroundings = await readSurroundings(db, packs);
  return new Map(
    packs.map((pack) => [
      pack.id,
      { article: pack.article.record, claims: assembleClaims(pack, surroundings) },
    ]),
  );
}

/** What is changed on one claim among many: its tags as a whole, or how far it is. */
export interface ClaimChange {
  readonly id: string;
  readonly tags?: readonly string[];
  readonly workflow?: Workflow;
}

/** Which tags come to and go from many claims, and how far they are then. */
export interface ClaimsEdit {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly workflow?: Workflow;
}

/**
 * Changes many claims in one transaction; those no longer kept are passed over. The answer is what they were like
 * before, for `restoreClaims` to bring back.
 */
export function editClaims(
  db: Database,
  ids: readonly string[],
  { addTags = [], removeTags = [], workflow }: ClaimsEdit,
): Promise<readonly ClaimChange[]> {
  return changeAnnotations(db, ids, ({ tags }) => ({
    tags: [...new Set([...tags.filter((tag) => !removeTags.includes(tag)), ...addTags])],
    ...(workflow && { workflow }),
  }));
}

/** Takes an `editClaims` back. */
export async function restoreClaims(db: Database, before: readonly ClaimChange[]): Promise<void> {
  const changes = new Map(before.map(({ id, ...fields }) => [id, fields]));
  await changeAnnotations(db, [...changes.keys()], ({ id }) => changes.get(id) ?? {});
}

function changeAnnotations(
  db: Database,
  ids: readonly string[],
  change: (record: Annotation) => Omit<ClaimChange, 'id'>,
): Promise<readonly ClaimChange[]> {
  const wanted = new Set(ids);
  return transact(db, async (transaction) => {
    const before: ClaimChange[] = [];
    for (const pack of await packsWith(db, ids)) {
      const edited = pack.annotations.flatMap((annotation) => {
        const { record } = annotation;
        if (!wanted.has(record.id) || record.deletedAt !== undefined) return [];
        const after = transaction.edit(annotation, { ...change(record) });
        if (after === annotation) return [];
        before.push({ id: record.id, tags: record.tags, workflow: record.workflow });
        return [after];
      });
      if (edited.length > 0) await transaction.save(pack, ...edited);
    }
    return before;
  });
}

/** Deletes many claims with their verdicts and evidence, leaving tombstones. The answer's token undoes it (`undoDeletion`). */
export function deleteClaims(db: Database, ids: readonly string[]): Promise<{ readonly undo: string }> {
  const wanted = new Set(ids);
  return transact(db, async (transaction) => {
    const deleted: string[] = [];
    for (const pack of await packsWith(db, ids)) {
      const hanging = recordsOf(pack).filter(
        ({ record }) => record.deletedAt === undefined && wanted.has(claimIdOf(record) ?? ''),
      );
      await transaction.save(pack, ...hanging.map((record) => transaction.remove(record)));
      deleted.push(...hanging.map(({ record }) => record.id));
    }
    return writeUndo(db, deleted);
  });
}

/** Everything that belongs to some claims and nothing else: their articles, verdicts, evidence and sources, for an export. */
export function readRecordsOfClaims(db: Database, ids: readonly string[]): Promise<readonly Stamped[]> {
  const wanted = new Set(ids);
  return guard(() =>
    db.dexie.transaction('r', [db.packs, db.sources], async () => {
      const records: Stamped[] = [];
      const sources = new Set<string>();
      for (const pack of await packsWith(db, ids)) {
        records.push(pack.article);
        for (const stamped of recordsOf(pack)) {
          if (!wanted.has(claimIdOf(stamped.record) ?? '')) continue;
          records.push(stamped);
          if (stamped.record.type === 'evidence') sources.add(stamped.record.sourceId);
        }
      }
      for (const row of await db.sources.bulkGet([...sources])) if (row) records.push(row.stamped);
      return records;
    }),
  );
}

/** Ids looked up in one request: each is a search of the index. */
const LOOKUPS = 500;

/** The packs that hold some claims, each once. */
async function packsWith(db: Database, ids: readonly string[]): Promise<readonly Pack[]> {
  const keys = new Set<string>();
  for (let start = 0; start < ids.length; start += LOOKUPS) {
    const some = ids.slice(start, start + LOOKUPS);
    for (const key of await db.packs.where('members').anyOf(some).primaryKeys()) keys.add(key);
  }
  return (await db.packs.bulkGet([...keys])).filter((pack) => pack !== undefined);
}

/** The annotation a record is or hangs on. */
function claimIdOf(record: Stamped['record']): string | undefined {
  switch (record.type) {
    case 'annotation':
      return record.id;
    case 'verdict':
    case 'evidence':
      return record.annotationId;
    case 'article':
    case 'source':
      return undefined;
  }
}
