import {
  type Article,
  addressKey,
  type Evidence,
  type KeptClaim,
  type Source,
  type SourceFields,
  type Stamped,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { assembleClaims, readSurroundings, surroundingTables } from './assemble';
import type { Database, Pack } from './database';
import { wholeSource } from './evidence';
import { guard } from './guard';
import type { FormerFields } from './rows';
import { type Transaction, transact } from './transact';
import { changeWithUndo, writeUndo } from './undo';

/** One line of the list of sources. */
export interface SourceLine {
  readonly source: Source;
  /** In how many articles it is brought to bear on a claim. */
  readonly articles: number;
  /** Ids of other sources that seem to be the same. */
  readonly twins: readonly string[];
}

/** A claim that a source is brought to bear on. */
export interface SourceUse {
  readonly claim: KeptClaim;
  readonly article: Article;
  readonly site: string;
  /** What of this source stands at the claim. */
  readonly evidence: readonly Evidence[];
}

/** Every source, the one changed last first, with what seems to be the same source kept twice. */
export function listSources(db: Database): Promise<readonly SourceLine[]> {
  return guard(async () => {
    const sources = (await db.sources.toArray())
      .map(({ stamped }) => stamped.record)
      .filter(({ deletedAt }) => deletedAt === undefined);
    const articles = new Map<unknown, number>();
    for (const id of await db.packs.orderBy('sourceIds').keys())
      articles.set(id, (articles.get(id) ?? 0) + 1);
    const groups = new Map<string, string[]>();
    for (const source of sources) {
      for (const key of twinKeys(source)) groups.set(key, [...(groups.get(key) ?? []), source.id]);
    }
    return sources
      .sort((a, b) =>
        a.updatedAt === b.updatedAt ? (a.id < b.id ? 1 : -1) : a.updatedAt < b.updatedAt ? 1 : -1,
      )
      .map((source) => {
        const alike = twinKeys(source).flatMap((key) => groups.get(key) ?? []);
        const twins = [...new Set(alike)].filter((id) => id !== source.id);
        return { source, articles: articles.get(source.id) ?? 0, twins };
      });
  });
}

/** A source with every claim it is brought to bear on; undefined when it is not kept. */
export function readSource(
  db: Database,
  id: string,
): Promise<{ readonly source: Source; readonly uses: readonly SourceUse[] } | undefined> {
  return guard(() =>
    db.dexie.transaction('r', surroundingTables(db), async () => {
      const row = await db.sources.get(id);
      if (!row || row.stamped.record.deletedAt !== undefined) return undefined;
      const packs = await db.packs.where('sourceIds').equals(id).toArray();
      const around = await readSurroundings(db, packs);
      const uses = packs.flatMap((pack) =>
        assembleClaims(pack, around).flatMap((claim): SourceUse[] => {
          const own = claim.evidence.filter(({ source }) => source.id === id).map(({ evidence }) => evidence);
          return own.length === 0
            ? []
            : [{ claim, article: pack.article.record, site: pack.site, evidence: own }];
        }),
      );
      return { source: row.stamped.record, uses };
    }),
  );
}

/** Sources that seem to be the same as one: under the same address, or with the same title by the same publisher. */
export function twinsOf(db: Database, id: string): Promise<readonly Source[]> {
  return guard(async () => {
    const lines = await listSources(db);
    const twins = new Set(lines.find(({ source }) => source.id === id)?.twins);
    return lines.filter(({ source }) => twins.has(source.id)).map(({ source }) => source);
  });
}

/** Changes a source wherever it is used. The answer's token undoes it. */
export function editSource(
  db: Database,
  { id, source }: { readonly id: string; readonly source: SourceFields },
): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => {
    const { stamped, edits } = changeWithUndo(transaction, await findSource(db, id), wholeSource(source));
    if (edits.length > 0) await transaction.saveSource(stamped);
    return writeUndo(db, { edits });
  });
}

/**
 * Joins sources kept more than once: what the one lacks is filled in from the others, their evidence becomes its
 * evidence, and they are deleted. The answer's token undoes all of it.
 */
export function mergeSources(
  db: Database,
  { into, from }: { readonly into: string; readonly from: readonly string[] },
): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => {
    const others = await Promise.all(from.filter((id) => id !== into).map((id) => findSource(db, id)));
    const survivor = await findSource(db, into);
    const filled = changeWithUndo(transaction, survivor, missingFields(survivor.record, others));
    if (filled.edits.length > 0) await transaction.saveSource(filled.stamped);
    const ids = others.map(({ record }) => record.id);
    const edits: FormerFields[] = [...filled.edits, ...(await moveEvidence(db, transaction, ids, into))];
    for (const other of others) await transaction.saveSource(transaction.remove(other));
    return writeUndo(db, { ids, edits });
  });
}

/** Deletes a source that no claim uses. The answer's token undoes it. Rejects with `invalid-input` while one does. */
export function deleteSource(db: Database, id: string): Promise<{ readonly undo: string }> {
  return transact(db, async (transaction) => {
    const source = await findSource(db, id);
    const packs = await db.packs.where('sourceIds').equals(id).toArray();
    if (packs.some((pack) => liveEvidence(pack, [id]).length > 0)) {
      throw new AppError(
        'invalid-input',
        'This source is still used by a claim. Take it from the claim first.',
      );
    }
    await transaction.saveSource(transaction.remove(source));
    return writeUndo(db, [id]);
  });
}

async function findSource(db: Database, id: string): Promise<Stamped<Source>> {
  const stamped = (await db.sources.get(id))?.stamped;
  if (stamped && stamped.record.deletedAt === undefined) return stamped;
  throw new AppError(
    'not-found',
    'This source is no longer kept; it may have been deleted in another window.',
  );
}

async function moveEvidence(
  db: Database,
  transaction: Transaction,
  from: readonly string[],
  into: string,
): Promise<FormerFields[]> {
  const edits: FormerFields[] = [];
  for (const pack of await db.packs.where('sourceIds').anyOf(from).distinct().toArray()) {
    const moved = liveEvidence(pack, from).map((evidence) =>
      changeWithUndo(transaction, evidence, { sourceId: into }),
    );
    edits.push(...moved.flatMap((each) => each.edits));
    await transaction.save(pack, ...moved.map(({ stamped }) => stamped));
  }
  return edits;
}

const liveEvidence = (pack: Pack, sourceIds: readonly string[]) =>
  pack.evidence.filter(({ record }) => record.deletedAt === undefined && sourceIds.includes(record.sourceId));

function missingFields(source: Source, others: readonly Stamped<Source>[]): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(source));
  const fields: Record<string, unknown> = {};
  for (const field of ['publisher', 'issued', 'url', 'archivedUrl', 'accessed', 'authors'] as const) {
    if (!isEmpty(known.get(field))) continue;
    const other = others.map(({ record }) => record[field]).find((value) => !isEmpty(value));
    if (other !== undefined) fields[field] = other;
  }
  return fields;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Titles of fewer words are shared by different works ("Annual report"). */
const fewestTitleWords = 4;

function twinKeys({ url, title, publisher }: Source): readonly string[] {
  const address = url && addressKey(url);
  const words = foldWords(title);
  const isTelling = words.length >= fewestTitleWords && publisher;
  return [
    ...(address ? [`url ${address}`] : []),
    ...(isTelling ? [`title ${words.join(' ')} ${foldWords(publisher).join(' ')}`] : []),
  ];
}

const foldWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
