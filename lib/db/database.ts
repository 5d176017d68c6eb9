import Dexie, { type Transaction as DexieTransaction, type Table } from 'dexie';
import type { Annotation, Article, Evidence, Source, Stamped, Verdict } from '@/lib/annotations';
import type { Connection } from './connections';
import type { DigestRow } from './digest-store';
import { markStale, type StaleMark } from './mark-stale';
import type { MatchBucket, MatchPack } from './match-index';
import type {
  Device,
  Draft,
  FormerRows,
  KeptDismissal,
  LogRow,
  SealedRow,
  Snapshot,
  TagRow,
  Total,
  Undo,
  VaultRow,
  Waiting,
  WriterRow,
} from './rows';
import { deriveAnew } from './upgrade';

/**
 * One article with all that hangs on it, in one row: what is read together is stored together (100,000 annotations
 * are written in a tenth of the time that a row each takes, and an open page is one lookup).
 */
export interface Pack {
  /** The article's id. */
  readonly id: string;
  /** `addressKey` of every address of the article. */
  readonly keys: readonly string[];
  /** Ids of the annotations, verdicts and evidence inside. */
  readonly members: readonly string[];
  readonly site: string;
  /** The latest change of anything inside, ISO 8601 in UTC. */
  readonly updatedAt: string;
  /** Ids of the sources that its evidence names. */
  readonly sourceIds: readonly string[];
  /** When each claim inside first wants another look, past or to come: "<ISO 8601 in UTC> <annotation id>". */
  readonly dues: readonly string[];
  /** Counts its writes on this device, to tell whether it was touched since an import. */
  readonly revision: number;
  readonly article: Stamped<Article>;
  readonly annotations: readonly Stamped<Annotation>[];
  readonly verdicts: readonly Stamped<Verdict>[];
  readonly evidence: readonly Stamped<Evidence>[];
}

/** A source is a row of its own: one source, many claims. */
export interface SourceRow {
  readonly id: string;
  /** `addressKey` of its address, by which duplicates are joined; absent without an address. */
  readonly key?: string;
  readonly revision: number;
  readonly stamped: Stamped<Source>;
}

/** The database, with the clock it stamps by. */
export interface Database {
  readonly dexie: Dexie;
  /** Milliseconds since 1970. */
  now(): number;
  readonly packs: Table<Pack, string>;
  readonly sources: Table<SourceRow, string>;
  readonly waiting: Table<Waiting, string>;
  readonly log: Table<LogRow, number>;
  readonly devices: Table<Device, string>;
  readonly drafts: Table<Draft, string>;
  readonly dismissals: Table<KeptDismissal, string>;
  readonly tags: Table<TagRow, string>;
  readonly undos: Table<Undo, string>;
  readonly snapshots: Table<Snapshot, string>;
  readonly connections: Table<Connection, string>;
  readonly writers: Table<WriterRow, string>;
  readonly totals: Table<Total, string>;
  readonly formers: Table<FormerRows, number>;
  readonly digests: Table<DigestRow, number>;
  readonly stale: Table<StaleMark, number>;
  readonly matchBuckets: Table<MatchBucket, number>;
  readonly matchPacks: Table<MatchPack, string>;
  readonly unmatched: Table<StaleMark, number>;
  readonly vaults: Table<VaultRow, string>;
  readonly sealed: Table<SealedRow, string>;
}

export const DATABASE_NAME = 'claimlight';

/**
 * Every version, oldest first; versions only ascend, a later one states only what changes, and each leaves a frozen
 * `tests/fixtures/databases/vN.json` that one test migrates to the newest. Few indexes: each costs at every write.
 */
const versions: readonly Version[] = [
  {
    // 1: the first. Packs by article; found by any of its addresses, by any id inside, by date.
    version: 1,
    stores: {
      packs: 'id, *keys, *members, updatedAt',
      sources: 'id, key',
      waiting: 'id, parent',
      log: '++seq',
      devices: 'key',
      drafts: 'key, at',
      dismissals: 'id, site',
      tags: 'tag, folded',
      undos: 'token, at',
      snapshots: 'id, at',
    },
  },
  {
    version: 2,
    stores: {
      // What is due for another look is found by time, and how much is kept is known without reading it all.
      packs: 'id, *keys, *members, updatedAt, *dues, *sourceIds',
      totals: 'key',
      // What an import replaced, a batch a row: as one row it would be copied in one long go.
      formers: '++id, import',
      // What lists and searches read in place of the packs, and what of it is out of date.
      digests: '++seq, size, version',
      stale: '++seq',
      // By which words a claim is found again on other pages, and what of it is out of date.
      matchBuckets: 'bucket',
      matchPacks: 'id',
      unmatched: '++seq',
      // What syncs: each vault's state, and the sealed bytes that are on their way to it.
      vaults: 'id',
      sealed: 'vaultId',
      // Where this device syncs with, and who the others are.
      connections: 'vaultId',
      writers: 'device',
    },
    upgrade: deriveAnew,
  },
];

interface Version {
  readonly version: number;
  /** Only the tables that change. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: DexieTransaction) => PromiseLike<unknown>;
}

export const newestVersion = Math.max(...versions.map(({ version }) => version));

/**
 * Opens the store of this profile (lazily, at the first read). The same database is open in the background and in
 * every page of the extension; Dexie tells each of the others' changes.
 */
export function openDatabase(options: { name?: string; now?: () => number } = {}): Database {
  const dexie = new Dexie(options.name ?? DATABASE_NAME);
  for (const { version, stores, upgrade } of versions) {
    const declared = dexie.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  dexie.use(markStale);
  return {
    dexie,
    now: options.now ?? Date.now,
    packs: dexie.table('packs'),
    sources: dexie.table('sources'),
    waiting: dexie.table('waiting'),
    log: dexie.table('log'),
    devices: dexie.table('devices'),
    drafts: dexie.table('drafts'),
    dismissals: dexie.table('dismissals'),
    tags: dexie.table('tags'),
    undos: dexie.table('undos'),
    snapshots: dexie.table('snapshots'),
    connections: dexie.table('connections'),
    writers: dexie.table('writers'),
    totals: dexie.table('totals'),
    formers: dexie.table('formers'),
    digests: dexie.table('digests'),
    stale: dexie.table('stale'),
    matchBuckets: dexie.table('matchBuckets'),
    matchPacks: dexie.table('matchPacks'),
    unmatched: dexie.table('unmatched'),
    vaults: dexie.table('vaults'),
    sealed: dexie.table('sealed'),
  };
}
