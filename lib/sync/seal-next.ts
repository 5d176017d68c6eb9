import type { RecordState } from '@/lib/annotations';
import { digest, toHex } from './bytes';
import { addToDraft, countDeletions, emptyDraft, type SegmentDraft, sealSegment } from './segment';
import { ownName } from './send-segment';
import { type SyncRun, sealingOf } from './sync-run';
import type { LogPosition, OwnStream } from './vault-state';

/** Rows read at a time; most segments are full before. */
const ROWS = 250;

/** What was gathered for a segment, and where the stream stands once it is sealed. */
interface Gathered {
  readonly draft: SegmentDraft;
  readonly after: Partial<OwnStream>;
  readonly n: number;
  readonly seqs: readonly number[];
}

/**
 * Seals the next segment of what is not sent yet, first of all that was kept before the vault was joined, then of the
 * log, and stores its bytes. False when there is nothing.
 */
export async function sealNext(run: SyncRun): Promise<boolean> {
  for (;;) {
    // What was logged until now is in the rows that are read from here on, and need not be sent twice.
    if (run.vault.own.dump && run.vault.own.dump.after === undefined) {
      run.vault = await run.store.beginStream(run.vault);
    }
    const { own } = run.vault;
    const gathered = own.dump ? await gatherRows(run, own.dump) : await gatherLog(run);
    if (!gathered) return false;
    if (gathered.draft.states.size > 0) {
      if (await keepSegment(run, gathered)) return true;
      // An import was taken back just now; what is left is gathered anew.
      continue;
    }
    // Nothing in those rows: only the place moves on.
    const { dump: _, ...rest } = own;
    const vault = { ...run.vault, own: { ...rest, ...gathered.after } };
    await run.store.writeVault(vault);
    run.vault = vault;
  }
}

async function keepSegment(run: SyncRun, { draft, after, n, seqs }: Gathered): Promise<boolean> {
  const { dump: _, ...own } = run.vault.own;
  const position = own.position + 1;
  const range = { from: position, to: position };
  const name = ownName(run, range);
  const states = [...draft.states.values()];
  const bytes = await sealSegment(sealingOf(run), name, range, states);
  const entry = {
    ...range,
    size: bytes.length,
    hash: toHex(await digest(bytes)),
    count: states.length,
    deletions: countDeletions(states),
    n: Math.max(n, ...own.segments.map((other) => other.n)),
  };
  const vault = {
    ...run.vault,
    own: { ...own, ...after, position, pending: { name, entry, isPack: false } },
  };
  if (!(await run.store.keepSealed(vault, bytes, seqs))) return false;
  run.vault = vault;
  return true;
}

async function gatherRows(run: SyncRun, dump: NonNullable<OwnStream['dump']>): Promise<Gathered> {
  let draft = emptyDraft;
  let { after } = dump;
  for (;;) {
    const rows = await run.store.readRows(after, ROWS);
    for (const { key, states } of rows) {
      const fuller = addToDraft(
        draft,
        states.filter((state) => !isInVault(run, state)),
      );
      if (!fuller)
        return { draft, after: { dump: { ...dump, ...(after !== undefined && { after }) } }, n: 0, seqs: [] };
      draft = fuller;
      after = key;
    }
    // The rows hold every edit up to the one at which the log to come begins.
    if (rows.length < ROWS) return { draft, after: {}, n: dump.n, seqs: [] };
  }
}

/** Whether all that a record says came from this vault: what others sent is not sent back. */
function isInVault({ vault: { streams } }: SyncRun, { registers }: RecordState): boolean {
  const reached = new Map(Object.values(streams).map(({ device, n }) => [device, n]));
  return [...registers.values()].every(({ siblings }) =>
    siblings.every(({ device, n }) => (reached.get(device) ?? 0) >= n),
  );
}

async function gatherLog(run: SyncRun): Promise<Gathered | undefined> {
  const { own, id } = run.vault;
  let draft = emptyDraft;
  let log: LogPosition = own.log;
  let n = 0;
  const seqs = new Set<number>();
  for (;;) {
    const rows = await run.store.readLog(id, log, ROWS);
    for (const { at, next, states } of rows) {
      const fuller = addToDraft(draft, states);
      if (!fuller) return { draft, after: { log }, n, seqs: [...seqs] };
      draft = fuller;
      log = next;
      seqs.add(at.seq);
      n = Math.max(n, lastEdit(states, own.device));
    }
    if (rows.length < ROWS)
      return seqs.size === 0 ? undefined : { draft, after: { log }, n, seqs: [...seqs] };
  }
}

/** The highest number of an edit of a device among some states. */
function lastEdit(states: readonly RecordState[], device: string): number {
  let last = 0;
  for (const { registers } of states) {
    for (const { siblings } of registers.values()) {
      for (const sibling of siblings) if (sibling.device === device) last = Math.max(last, sibling.n);
    }
  }
  return last;
}
