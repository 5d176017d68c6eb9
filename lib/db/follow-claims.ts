import { liveQuery } from 'dexie';
import { type ClaimIndex, createClaimIndex } from '@/lib/library';
import type { Database } from './database';
import { digestKeys, digestStale, digestState, readDigests } from './digest-store';

/** The index as far as it has been read. */
export interface FollowedClaims {
  /** The same object while it grows; another after everything was digested anew. */
  readonly index: ClaimIndex;
  /** Of the index when this was said: tells whether an answer is still right. */
  readonly version: number;
  /** Whether all that is kept is in it. */
  readonly isComplete: boolean;
  /** 0..1 while much that was written waits to be digested, as after a large import; else undefined. */
  readonly progress: number | undefined;
}

/** Rows of digests read at a time: a few megabytes, some ten milliseconds. */
const ROWS = 4;
/** Milliseconds between two steps told while it is read for the first time: each is answered with a search. */
const STEP = 400;
/** Only one page digests at a time; the others wait and find it done. */
const LOCK = 'claimlight-digest';

/**
 * Reads the index of all claims and keeps it in step with the store, whichever page or worker writes to it: only what
 * changed is read again. Calls with every step, until the signal aborts.
 */
export function followClaims(
  db: Database,
  onChange: (claims: FollowedClaims) => void,
  signal: AbortSignal,
): void {
  let index = createClaimIndex();
  let growing = index;
  const read = new Set<number>();
  let isComplete = false;
  let progress: number | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    toldAt = performance.now();
    if (!signal.aborted) onChange({ index, version: index.version, isComplete, progress });
  };

  const readNew = async () => {
    const keys = (await digestKeys(db)).filter((key) => !read.has(key));
    for (let start = 0; start < keys.length; start += ROWS) {
      if (signal.aborted) return;
      const batch = keys.slice(start, start + ROWS);
      for (const { digest } of await readDigests(db, batch)) {
        if (digest) growing.add(digest);
        // Everything is digested anew: what is shown stays until the new index is whole.
        else if (growing.size > 0) growing = createClaimIndex();
      }
      for (const key of batch) read.add(key);
      const isTime = isComplete || performance.now() - toldAt > STEP;
      if (growing === index && isTime) tell();
    }
  };
  const catchUp = async () => {
    await readNew();
    await navigator.locks.request(LOCK, { signal }, async () => {
      let most = 0;
      while (!signal.aborted && (await digestStale(db))) {
        await readNew();
        const { stale } = await digestState(db);
        most = Math.max(most, stale + 1);
        progress = 1 - stale / most;
        if (performance.now() - toldAt > STEP) tell();
      }
      progress = undefined;
    });
    await readNew();
    const isNews = growing !== index || !isComplete;
    index = growing;
    isComplete = true;
    if (isNews) tell();
  };

  let work = Promise.resolve();
  const subscription = liveQuery(() => digestState(db)).subscribe({
    next: () => {
      work = work.then(catchUp).catch((error: unknown) => {
        if (!signal.aborted) console.error('Claimlight could not read its index:', error);
      });
    },
    error: (error: unknown) => console.error('Claimlight could not read its store:', error),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
