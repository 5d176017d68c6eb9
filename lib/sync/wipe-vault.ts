import { fail, ok, type Result } from '@/lib/result';
import { HEADS, SEGMENTS } from './file-names';
import type { SyncProblem } from './outcome';
import { problemOf, problemOfError, SyncStopped } from './problems';
import { readCurrentFile, rewriteVaultFile } from './rewrite-vault-file';
import { inTurn, SYNC_LOCK } from './run-alone';
import type { WipeVaultOptions } from './sync-options';
import { sealVaultFile } from './vault-key';

/**
 * Empties a vault on purpose, for everybody: the vault file says so first, under a later epoch, then all other files
 * are deleted, and this device leaves. Nothing kept on any device is deleted; each is asked what it wants to do. The
 * answer is how many files went. Broken off, it can be done again.
 */
export async function wipeVault(options: WipeVaultOptions): Promise<Result<number, SyncProblem>> {
  const { runAlone = inTurn, signal } = options;
  const result = await runAlone(SYNC_LOCK, async () => {
    try {
      return await wipe(options);
    } catch (error) {
      signal?.throwIfAborted();
      return fail(error instanceof SyncStopped ? error.problem : problemOfError(error));
    }
  });
  return result ?? fail(problemOf('file-locked'));
}

async function wipe(options: WipeVaultOptions): Promise<Result<number, SyncProblem>> {
  const { remote, store, vaultId, signal, now = Date.now } = options;
  const vault = await store.readVault(vaultId);
  if (!vault) return fail(problemOf('not-found'));
  const before = await readCurrentFile({ remote, ...(signal && { signal }) }, vault);
  const { person, deviceName } = vault.member;
  const stated = { ...before, epoch: before.epoch + 1, wiped: { at: now(), by: person ?? deviceName } };
  const file = { ...stated, seal: await sealVaultFile(stated, vault.key) };
  await rewriteVaultFile(remote, before, file, signal);
  let deleted = 0;
  // Heads first: nobody reads a segment that no head names.
  for (const prefix of [HEADS, SEGMENTS]) {
    for (const { name } of await remote.list(prefix, signal)) {
      await remote.delete(name, signal);
      deleted += 1;
    }
  }
  await store.removeVault(vaultId);
  return ok(deleted);
}
