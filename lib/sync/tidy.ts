import { conflictsOf, fromState, type RecordState } from '@/lib/annotations';
import { compact } from './compact';
import { isDeleted } from './segment';
import { keepOwn, keepVault, report, type SyncRun } from './sync-run';
import type { VaultState } from './vault-state';

/** A tombstone stays at least so long, whoever has seen it. */
const TOMBSTONE_AGE = 180 * 24 * 60 * 60 * 1000;
/** How often tombstones are looked through. */
const COLLECT_EVERY = 7 * 24 * 60 * 60 * 1000;
/** Files deleted in one sync. */
const MOST_DELETED = 50;

/** Packs small segments, clears away what packs stand for, and forgets what everyone has. */
export async function tidy(run: SyncRun): Promise<void> {
  report(run, 'tidying', 0, 0);
  if (!run.vault.readOnly) {
    await compact(run);
    await clearAway(run);
  }
  await run.store.trimLog();
  await collect(run);
}

/** Only while the head on the server is known to name the packs. */
async function clearAway(run: SyncRun): Promise<void> {
  const { own } = run.vault;
  if (own.isHeadDue || own.head?.tag === undefined) return;
  const due = own.garbage.filter(({ after }) => after <= run.now()).slice(0, MOST_DELETED);
  if (due.length === 0) return;
  for (const { name } of due) await run.remote.delete(name);
  await keepOwn(run, { garbage: own.garbage.filter((file) => !due.includes(file)) });
}

/**
 * Forgets tombstones that are old and that every device of every vault says it has. Their deletions stay in the
 * vault, so that who joins later learns of them.
 */
async function collect(run: SyncRun): Promise<void> {
  const now = run.now();
  const { collectedAt = 0 } = run.vault;
  if (now < collectedAt + COLLECT_EVERY) return;
  const isEverywhere = isKnownEverywhere(await run.store.readVaults());
  await run.store.collectTombstones(
    (state) => isOldTombstone(state, now) && !isContested(state) && everyStamp(state, isEverywhere),
  );
  await keepVault(run, { collectedAt: now });
}

/** Whether every device of every vault, but for those retired, says that it has an edit; and this one has sent it. */
function isKnownEverywhere(vaults: readonly VaultState[]): (device: string, n: number) => boolean {
  const others = vaults.flatMap(({ streams }) =>
    Object.values(streams).filter(({ retiredAt }) => retiredAt === undefined),
  );
  return (device, n) =>
    others.every(
      (other) =>
        other.device === device || (new Map(Object.entries(other.acknowledged)).get(device) ?? 0) >= n,
    ) && vaults.every(({ own }) => own.device !== device || own.segments.some((entry) => entry.n >= n));
}

function isOldTombstone(state: RecordState, now: number): boolean {
  const register = state.registers.get('deletedAt');
  return (
    isDeleted(state) &&
    (register?.siblings.every(
      ({ value }) => typeof value === 'string' && Date.parse(value) < now - TOMBSTONE_AGE,
    ) ??
      false)
  );
}

/** Somebody edited it without knowing that it was deleted: it waits for a person, not for time. */
const isContested = (state: RecordState): boolean =>
  conflictsOf(fromState(state)).some(({ type }) => type === 'edited-after-deletion');

/** Of every value in the record, the deletion as well as what it deleted. */
const everyStamp = (state: RecordState, test: (device: string, n: number) => boolean): boolean =>
  [...state.registers.values()].every(({ siblings }) => siblings.every(({ device, n }) => test(device, n)));
