import Dexie, { type Table } from 'dexie';

/** A copy of everything kept, put aside in this browser. */
export interface Backup {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Compressed, in bytes. */
  readonly size: number;
  readonly claims: number;
  readonly records: number;
  /** Of the records as written: an equal one means that nothing changed. */
  readonly hash: string;
  /** What the store looked like at a glance; an equal one saves writing the records out at all. */
  readonly glance: string;
}

interface Content {
  readonly id: string;
  /** A bundle, compressed by gzip. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Where copies lie: a database of its own, so that one damaged beyond opening does not take its copies along. What is
 * listed and what it holds are apart, so that listing reads no copy.
 */
export interface Backups {
  readonly dexie: Dexie;
  readonly list: Table<Backup, string>;
  readonly contents: Table<Content, string>;
}

export const BACKUPS_NAME = 'claimlight-backups';

export function openBackups(name = BACKUPS_NAME): Backups {
  const dexie = new Dexie(name);
  // 1: the first. Versions only ascend, as those of the main database do.
  dexie.version(1).stores({ list: 'id, at', contents: 'id' });
  return { dexie, list: dexie.table('list'), contents: dexie.table('contents') };
}

/** Every copy, newest first. */
export const listBackups = (backups: Backups): Promise<readonly Backup[]> =>
  backups.list.orderBy('at').reverse().toArray();

/** Forgets every copy: for who deletes everything. */
export function deleteBackups(backups: Backups): Promise<void> {
  return backups.dexie.transaction('rw', [backups.list, backups.contents], async () => {
    await backups.list.clear();
    await backups.contents.clear();
  });
}
