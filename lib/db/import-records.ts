import {
  createId,
  followClock,
  isSame,
  type KeptRecord,
  mergeStamped,
  type Source,
  type Stamped,
  type Stamps,
} from '@/lib/annotations';
import { appendLog, logTables } from './append-log';
import type { Database, Pack, SourceRow } from './database';
import { eachPackWith } from './find-records';
import { guard } from './guard';
import { isOf, makePack, makeSourceRow, type PackContent, type Packed, putIn, recordsOf } from './pack';
import type { Former } from './rows';
import { addCounts, emptyTally, type Tally, tallyPack } from './tallies';
import { readDevice } from './transact';

/** Rows merged and written in one go: few enough to be no long task, enough that Dexie tells of them as a whole (50). */
const BATCH = 60;
/** Records in the rows of a batch, about: an article may have hundreds. */
const BATCH_RECORDS = 800;
/** Imports that can be undone, the latest ones; each may hold as much as it changed. */
const MOST_SNAPSHOTS = 3;

export interface ImportOptions {
  /** Aborting it before the end leaves everything as it was. */
  readonly signal?: AbortSignal;
  /** 0..1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Merges records into the store, in one transaction: all or nothing, whatever happens in the middle. Their sources,
 * articles and annotations must be among them or kept already (`planImport` sorts out what dangles; here it is left
 * out). Merging twice changes nothing. The answer's token undoes it (`undoImport`). Rejects with AppError
 * `storage-full` or `storage-failed`, or with the signal's reason.
 */
export function importRecords(
  db: Database,
  incoming: readonly Stamped[],
  { signal, onProgress }: ImportOptions = {},
): Promise<{ readonly undo: string }> {
  const tables = [
    db.packs,
    db.sources,
    ...logTables(db),
    db.devices,
    db.tags,
    db.totals,
    db.snapshots,
    db.formers,
  ];
  return guard(
    () =>
      db.dexie.transaction('rw', tables, async () => {
        const groups = await groupByPack(db, incoming);
        const incomingSources = incoming.filter((stamped) => isOf(stamped, 'source'));
        const total = groups.size + incomingSources.length || 1;
        const undo = createId(db.now());
        const tally = emptyTally();
        const changed = { packs: [] as string[], sources: [] as string[] };
        await inBatches([...groups], sizeOfGroup, async (batch, done) => {
          signal?.throwIfAborted();
          const packs = await mergePacks(db, batch, tally);
          if (packs.length > 0) await db.formers.add({ import: undo, packs, sources: [] });
          for (const { id } of packs) changed.packs.push(id);
          onProgress?.(done / total);
        });
        await inBatches(
          incomingSources,
          () => 1,
          async (batch, done) => {
            signal?.throwIfAborted();
            const sources = await mergeSources(db, batch);
            if (sources.length > 0) await db.formers.add({ import: undo, packs: [], sources });
            for (const { id } of sources) changed.sources.push(id);
            onProgress?.((groups.size + done) / total);
          },
        );
        await addCounts(db, tally);
        await followTheirClocks(db, incoming);
        const seq = await appendLog(db, changed);
        await db.snapshots.add({ id: undo, at: db.now(), seq });
        await forgetOldSnapshots(db);
        return { undo };
      }),
    signal,
  );
}

async function forgetOldSnapshots(db: Database): Promise<void> {
  const keys = (await db.snapshots.orderBy('at').primaryKeys()).slice(0, -MOST_SNAPSHOTS);
  await db.snapshots.bulkDelete(keys);
  await db.formers.where('import').anyOf(keys).delete();
}

/** The records that live in packs, by the pack they belong to: where they stand already, or with what they hang on. */
async function groupByPack(
  db: Database,
  incoming: readonly Stamped[],
): Promise<ReadonlyMap<string, Stamped<Packed>[]>> {
  const packed = incoming.filter((stamped): stamped is Stamped<Packed> => stamped.record.type !== 'source');
  await breathe(db);
  const place = new Map<string, string>();
  if ((await db.packs.count()) > 0) {
    const ids = new Set<string>();
    await eachBreathing(db, packed, ({ record }) => {
      ids.add(record.id);
      ids.add(hangsOn(record) ?? record.id);
    });
    await eachPackWith(db, [...ids], (pack) => {
      for (const { record } of recordsOf(pack)) place.set(record.id, pack.id);
    });
  }
  const groups = new Map<string, Stamped<Packed>[]>();
  for (const type of ['article', 'annotation', 'verdict', 'evidence'] as const) {
    await eachBreathing(db, packed, (stamped) => {
      const { record } = stamped;
      if (record.type !== type) return;
      const parent = hangsOn(record);
      const pack = place.get(record.id) ?? (parent === undefined ? record.id : place.get(parent));
      if (pack === undefined) return;
      place.set(record.id, pack);
      const group = groups.get(pack);
      if (group) group.push(stamped);
      else groups.set(pack, [stamped]);
    });
  }
  return groups;
}

function hangsOn(record: Packed): string | undefined {
  switch (record.type) {
    case 'article':
      return undefined;
    case 'annotation':
      return record.articleId;
    case 'verdict':
    case 'evidence':
      return record.annotationId;
  }
}

async function mergePacks(
  db: Database,
  batch: readonly (readonly [string, readonly Stamped<Packed>[]])[],
  tally: Tally,
): Promise<Former<Pack>[]> {
  const before = await db.packs.bulkGet(batch.map(([id]) => id));
  const formers: Former<Pack>[] = [];
  const changed: Pack[] = [];
  batch.forEach(([id, records], index) => {
    const row = before[index];
    const content = mergeInto(row, records);
    if (!content || content === row) return;
    const pack = makePack(content, (row?.revision ?? 0) + 1);
    changed.push(pack);
    formers.push({ id, revision: pack.revision, ...(row && { row }) });
    tallyPack(tally, row, pack);
  });
  await db.packs.bulkPut(changed);
  return formers;
}

/** The pack with records merged in; the same pack when they bring nothing new; undefined when there is no article. */
function mergeInto(pack: Pack | undefined, records: readonly Stamped<Packed>[]): PackContent | undefined {
  if (!pack) return newPack(records);
  const own = new Map(recordsOf(pack).map((stamped) => [stamped.record.id, stamped]));
  let content: PackContent = pack;
  for (const theirs of records) {
    const ours = own.get(theirs.record.id);
    // An id already taken by a record of another type is a damaged file; what is kept here stays.
    if (ours && ours.record.type !== theirs.record.type) continue;
    const merged = ours ? mergeStamped<Packed>(ours, theirs) : theirs;
    if (ours && isSame(merged, ours)) continue;
    content = putIn(content, merged);
  }
  return content;
}

function newPack(records: readonly Stamped<Packed>[]): PackContent | undefined {
  const article = records.find((stamped) => isOf(stamped, 'article'));
  if (!article) return undefined;
  return {
    article,
    annotations: records.filter((stamped) => isOf(stamped, 'annotation')),
    verdicts: records.filter((stamped) => isOf(stamped, 'verdict')),
    evidence: records.filter((stamped) => isOf(stamped, 'evidence')),
  };
}

async function mergeSources(db: Database, batch: readonly Stamped<Source>[]): Promise<Former<SourceRow>[]> {
  const before = await db.sources.bulkGet(batch.map(({ record }) => record.id));
  const changed = batch.flatMap((theirs, index): { row: SourceRow; former: SourceRow | undefined }[] => {
    const former = before[index];
    const merged = former ? mergeStamped(former.stamped, theirs) : theirs;
    if (former && isSame(merged, former.stamped)) return [];
    return [{ row: makeSourceRow(merged, (former?.revision ?? 0) + 1), former }];
  });
  await db.sources.bulkPut(changed.map(({ row }) => row));
  return changed.map(({ row, former }) => ({
    id: row.id,
    revision: row.revision,
    ...(former && { row: former }),
  }));
}

/** So that the next edit here is shown as later than what was just imported, within reason. */
async function followTheirClocks(db: Database, incoming: readonly Stamped<KeptRecord>[]): Promise<void> {
  const device = await readDevice(db);
  let { hlc, n } = device;
  await eachBreathing(db, incoming, ({ stamps }) => {
    for (const stamp of stampsIn(stamps)) {
      hlc = followClock(hlc, stamp.hlc, db.now());
      // A bundle of this very device, imported into it after a reset, knows of edits it has forgotten.
      if (stamp.device === device.id) n = Math.max(n, stamp.n);
    }
  });
  await db.devices.put({ ...device, hlc, n });
}

function* stampsIn(stamps: Stamps): Iterable<{ device: string; n: number; hlc: string }> {
  for (const stamp of Object.values(stamps)) {
    if ('siblings' in stamp) yield* stamp.siblings;
    else yield { device: stamp[0], n: stamp[1], hlc: stamp[2] };
  }
}

/** Records looked at in one go, where each costs next to nothing. */
const LIGHT_SLICE = 5_000;

/** Does the same for each, letting the page breathe in between: inside a transaction only a request to it may be awaited. */
async function eachBreathing<Item>(
  db: Database,
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    work(item);
    if (index % LIGHT_SLICE === LIGHT_SLICE - 1) await breathe(db);
  }
}

const breathe = (db: Database): PromiseLike<unknown> => db.devices.get('own');

const sizeOfGroup = ([, records]: readonly [string, readonly unknown[]]): number => records.length;

async function inBatches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  work: (batch: readonly Item[], done: number) => Promise<void>,
): Promise<void> {
  let batch: Item[] = [];
  let size = 0;
  for (const [index, item] of items.entries()) {
    batch.push(item);
    size += sizeOf(item);
    if (index < items.length - 1 && batch.length < BATCH && size < BATCH_RECORDS) continue;
    await work(batch, index + 1);
    batch = [];
    size = 0;
  }
}
