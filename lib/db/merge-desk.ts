import {
  isSame,
  mergeStates,
  type RecordState,
  readWhole,
  type Source,
  type Stamped,
  toState,
} from '@/lib/annotations';
import type { Database, Pack, SourceRow } from './database';
import { eachPackWith } from './find-records';
import { isOf, makePack, makeSourceRow, type PackContent, type Packed, putIn, recordsOf } from './pack';
import type { Waiting } from './rows';
import { addCounts, emptyTally, tallyPack } from './tallies';

/** A pack on the desk: as it lies in the database, and as it will. */
interface Open {
  readonly before: Pack | undefined;
  content: PackContent;
}

/**
 * Everything a merge touches, read once and written once: a row each time would take many times as long. Lives inside
 * one transaction over `deskTables`.
 */
export interface MergeDesk {
  readonly db: Database;
  readonly packs: Map<string, Open>;
  /** The pack of each record on the desk. */
  readonly places: Map<string, string>;
  readonly sources: Map<string, { readonly before: SourceRow | undefined; stamped: Stamped<Source> }>;
  readonly changedPacks: Set<string>;
  readonly changedSources: Set<string>;
  readonly waiting: Map<string, Waiting>;
  readonly placed: Set<string>;
  /** Ids looked up already. */
  readonly known: Set<string>;
  changed: number;
}

export const deskTables = (db: Database) => [db.packs, db.sources, db.waiting, db.tags, db.totals];

export const openDesk = (db: Database): MergeDesk => ({
  db,
  packs: new Map(),
  places: new Map(),
  sources: new Map(),
  changedPacks: new Set(),
  changedSources: new Set(),
  waiting: new Map(),
  placed: new Set(),
  known: new Set(),
  changed: 0,
});

/** Parents before what hangs on them, so that little has to wait. */
const order: readonly RecordState['type'][] = ['article', 'source', 'annotation', 'verdict', 'evidence'];

/** Merges states in and gives back those that waited for one of them. */
export async function mergeOnDesk(desk: MergeDesk, states: readonly RecordState[]): Promise<RecordState[]> {
  await lookUp(desk, states);
  const sorted = [...states].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const wholes = sorted.map((state) => join(desk, state));
  await lookUpParents(desk, wholes);
  const placed = wholes.flatMap((whole) => (whole && place(desk, whole) ? [whole.state.id] : []));
  const freed = await desk.db.waiting.where('parent').anyOf(placed).toArray();
  const others = [...desk.waiting.values()].filter(({ parent }) => parent && placed.includes(parent));
  const due = new Map([...freed, ...others].map((row) => [row.id, row]));
  return [...due.values()].filter(({ id }) => !desk.placed.has(id)).map(({ state }) => state);
}

/** Writes what changed. */
export async function clearDesk(desk: MergeDesk): Promise<void> {
  const { db } = desk;
  const tally = emptyTally();
  const packs = [...desk.changedPacks].flatMap((id) => {
    const open = desk.packs.get(id);
    if (!open) return [];
    const pack = makePack(open.content, (open.before?.revision ?? 0) + 1);
    tallyPack(tally, open.before, pack);
    return [pack];
  });
  const sources = [...desk.changedSources].flatMap((id) => {
    const open = desk.sources.get(id);
    return open ? [makeSourceRow(open.stamped, (open.before?.revision ?? 0) + 1)] : [];
  });
  if (packs.length > 0) await db.packs.bulkPut(packs);
  if (sources.length > 0) await db.sources.bulkPut(sources);
  await db.waiting.bulkDelete([...desk.placed]);
  await db.waiting.bulkPut([...desk.waiting.values()].filter(({ id }) => !desk.placed.has(id)));
  await addCounts(db, tally);
}

async function lookUp(desk: MergeDesk, states: readonly RecordState[]): Promise<void> {
  const fresh = states.filter(({ id }) => !desk.known.has(id));
  const ids = [...new Set(fresh.map(({ id }) => id))];
  for (const id of ids) desk.known.add(id);
  const waiting = await desk.db.waiting.bulkGet(ids);
  for (const row of waiting) if (row && !desk.placed.has(row.id)) desk.waiting.set(row.id, row);
  const sources = await desk.db.sources.bulkGet(ids);
  for (const row of sources) if (row) desk.sources.set(row.id, { before: row, stamped: row.stamped });
  await openPacks(desk, ids);
}

async function openPacks(desk: MergeDesk, ids: readonly string[]): Promise<void> {
  await eachPackWith(desk.db, ids, (pack) => {
    if (desk.packs.has(pack.id)) return;
    desk.packs.set(pack.id, { before: pack, content: pack });
    for (const { record } of recordsOf(pack)) desk.places.set(record.id, pack.id);
  });
}

interface Joined {
  readonly state: RecordState;
  /** Undefined while parts of it have not arrived. */
  readonly stamped: Stamped | undefined;
  readonly before: Stamped | undefined;
}

/** A state with what is known of its record already. Undefined for an id that here belongs to another type. */
function join(desk: MergeDesk, state: RecordState): Joined | undefined {
  const before = find(desk, state.id);
  const row = desk.waiting.get(state.id);
  const known = [row?.state, before && toState(before)].filter((part) => part !== undefined);
  // An id that here belongs to a record of another type is damage elsewhere; what is kept here stays.
  if (known.some(({ type }) => type !== state.type)) return undefined;
  const merged = known.reduce(mergeStates, state);
  const joined = { state: merged, stamped: readWhole(merged), before };
  // Two states of one record in a batch: the second finds the first, wherever it ends up.
  desk.waiting.set(state.id, describeWaiting(joined));
  return joined;
}

function find(desk: MergeDesk, id: string): Stamped | undefined {
  const place = desk.places.get(id);
  const content = place === undefined ? undefined : desk.packs.get(place)?.content;
  return (
    desk.sources.get(id)?.stamped ?? (content && recordsOf(content).find(({ record }) => record.id === id))
  );
}

async function lookUpParents(desk: MergeDesk, joined: readonly (Joined | undefined)[]): Promise<void> {
  const parents = joined.flatMap((each) => (each?.stamped && parentOf(each.stamped)) ?? []);
  const fresh = [...new Set(parents)].filter((id) => !desk.known.has(id) && !desk.places.has(id));
  for (const id of fresh) desk.known.add(id);
  if (fresh.length > 0) await openPacks(desk, fresh);
}

/** Puts one record where it belongs; false when it has to wait. */
function place(desk: MergeDesk, { state: { id }, stamped, before }: Joined): boolean {
  if (!stamped) return false;
  if (before && isSame(before, stamped)) return settled(desk, id);
  if (isOf(stamped, 'source')) {
    desk.sources.set(id, { before: desk.sources.get(id)?.before, stamped });
    desk.changedSources.add(id);
  } else if (isPacked(stamped)) {
    const parent = parentOf(stamped);
    const at = desk.places.get(id) ?? (parent === undefined ? id : desk.places.get(parent));
    const open = at === undefined ? undefined : desk.packs.get(at);
    if (at === undefined || (!open && !isOf(stamped, 'article'))) return false;
    if (open) open.content = putIn(open.content, stamped);
    else if (isOf(stamped, 'article')) {
      desk.packs.set(at, {
        before: undefined,
        content: { article: stamped, annotations: [], verdicts: [], evidence: [] },
      });
    }
    desk.places.set(id, at);
    desk.changedPacks.add(at);
  }
  desk.changed += 1;
  return settled(desk, id);
}

function settled(desk: MergeDesk, id: string): true {
  desk.waiting.delete(id);
  desk.placed.add(id);
  return true;
}

const isPacked = (stamped: Stamped): stamped is Stamped<Packed> => stamped.record.type !== 'source';

function parentOf({ record }: Stamped): string | undefined {
  switch (record.type) {
    case 'article':
    case 'source':
      return undefined;
    case 'annotation':
      return record.articleId;
    case 'verdict':
    case 'evidence':
      return record.annotationId;
  }
}

function describeWaiting({ state, stamped }: Joined): Waiting {
  const parent = stamped && parentOf(stamped);
  return { id: state.id, ...(parent !== undefined && { parent }), state };
}
