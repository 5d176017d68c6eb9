import {
  advanceClock,
  type Changes,
  clockStart,
  createId,
  createRecord,
  deleteRecord,
  type Edited,
  editRecord,
  type KeptRecord,
  type RecordState,
  type Sibling,
  type Source,
  type Stamp,
  type Stamped,
  seenOf,
  toState,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { appendLog, logTables } from './append-log';
import { surroundingTables } from './assemble';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { makePack, makeSourceRow, type PackContent, type Packed, putIn } from './pack';
import type { Device } from './rows';
import { countPack } from './tallies';

/** What every record carries; the transaction fills it in. */
type Enveloped = 'id' | 'createdAt' | 'updatedAt' | 'deviceId';
type Without<Kind, Keys extends string> = Kind extends unknown ? Omit<Kind, Keys> : never;
export type Unkept<Kind extends KeptRecord> = Without<Kind, Enveloped>;

/**
 * One change of the store. Every edit made through it is stamped, and the records, their log entry and the device's
 * clock are written together at the end or not at all.
 */
export interface Transaction {
  /** ISO 8601 in UTC, the same for the whole transaction. */
  readonly now: string;
  create<Kind extends KeptRecord>(fields: Unkept<Kind>): Stamped<Kind>;
  /** The record with its fields changed; the same record when nothing differs. For `isSeen` see `editRecord`. */
  edit<Kind extends KeptRecord>(
    before: Stamped<Kind>,
    changes: Changes,
    isSeen?: (sibling: Sibling, field: string) => boolean,
  ): Stamped<Kind>;
  /** The record as a tombstone. */
  remove<Kind extends KeptRecord>(before: Stamped<Kind>): Stamped<Kind>;
  /** A pack as it stands in this transaction; fails when there is none. */
  pack(id: string): Promise<Pack>;
  /** The pack that holds an annotation, verdict or evidence; undefined when none does. */
  packOf(memberId: string): Promise<Pack | undefined>;
  /** Puts records into a pack, new or existing. */
  save(pack: PackContent, ...records: readonly Stamped<Packed>[]): Promise<Pack>;
  saveSource(stamped: Stamped<Source>): Promise<void>;
}

/** The tables an edit may touch: whoever wraps one in a larger transaction has to hold them. */
export const transactTables = (db: Database) => [
  ...surroundingTables(db),
  ...logTables(db),
  db.tags,
  db.totals,
  db.undos,
  db.drafts,
];

/**
 * Runs an edit in one read-write transaction. Rejects with AppError `storage-full` or `storage-failed`, after which
 * nothing of it was written.
 */
export function transact<Value>(
  db: Database,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return guard(() =>
    db.dexie.transaction('rw', transactTables(db), async () => {
      const session = await openSession(db);
      const value = await work(session.transaction);
      await session.close();
      return value;
    }),
  );
}

/** This device's row, made at first use: a random name says nothing about the person. */
export async function readDevice(db: Database): Promise<Device> {
  return (await db.devices.get('own')) ?? { key: 'own', id: createId(db.now()), n: 0, hlc: clockStart };
}

async function openSession(db: Database) {
  const time = db.now();
  const now = new Date(time).toISOString();
  const deltas: RecordState[] = [];
  let device = await readDevice(db);

  /** Also beyond anything a record has seen of this device: a restored profile may know more of it than it does. */
  const nextStamp = (before?: Stamped): Stamp => {
    const seen = before ? (seenOf(toState(before))[device.id] ?? 0) : 0;
    device = { ...device, n: Math.max(device.n, seen) + 1, hlc: advanceClock(device.hlc, time) };
    return { device: device.id, n: device.n, hlc: device.hlc };
  };
  const record = <Kind extends KeptRecord>(edited: Edited<Kind>): Stamped<Kind> => {
    deltas.push(edited.delta);
    return edited.stamped;
  };

  const transaction: Transaction = {
    now,
    create: <Kind extends KeptRecord>(fields: Unkept<Kind>) => {
      const envelope = { id: createId(time), createdAt: now, updatedAt: now, deviceId: device.id };
      return record(createRecord({ ...fields, ...envelope } as unknown as Kind, nextStamp()));
    },
    edit: (before, changes, isSeen) => {
      const edited = editRecord(before, changes, nextStamp(before), isSeen);
      if (!edited) return before;
      // Another device may have forgotten what was deleted long ago: who edits it again sends it whole.
      const isRevived = before.record.deletedAt !== undefined;
      return record(isRevived ? { ...edited, delta: toState(edited.stamped) } : edited);
    },
    remove: (before) => record(deleteRecord(before, now, nextStamp(before))),
    pack: async (id) => {
      const pack = await db.packs.get(id);
      if (!pack) throw new AppError('not-found', 'This article is no longer kept here.');
      return pack;
    },
    packOf: (memberId) => db.packs.where('members').equals(memberId).first(),
    save: async (content, ...records) => {
      const before = await db.packs.get(content.article.record.id);
      const pack = makePack(records.reduce(putIn, content), (before?.revision ?? 0) + 1);
      await db.packs.put(pack);
      await countPack(db, before, pack);
      return pack;
    },
    saveSource: async (stamped) => {
      const before = await db.sources.get(stamped.record.id);
      await db.sources.put(makeSourceRow(stamped, (before?.revision ?? 0) + 1));
    },
  };

  const close = async () => {
    if (deltas.length === 0) return;
    await appendLog(db, { deltas });
    await db.devices.put(device);
  };
  return { transaction, close };
}
