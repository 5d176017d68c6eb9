import { fail, ok, type Result } from '@/lib/result';
import type { SyncProblem } from './outcome';
import { problemOf, problemOfError, SyncStopped } from './problems';
import { createRecoveryKey } from './recovery-key';
import { readCurrentFile, rewriteVaultFile } from './rewrite-vault-file';
import { inTurn, SYNC_LOCK } from './run-alone';
import type { ChangePassphraseOptions } from './sync-options';
import { VAULT_FILE } from './vault-file';
import { PBKDF2_ROUNDS, unwrapKey, wrapKey } from './vault-key';

/**
 * Gives a vault another passphrase, and a new recovery key if wished; the answer holds it, to be shown once. Devices
 * that take part already notice nothing. The vault's key stays: somebody who held both key and files before still
 * reads them. Fails with `wrong-passphrase` when the old secret opens nothing.
 */
export async function changePassphrase(
  options: ChangePassphraseOptions,
): Promise<Result<{ readonly recoveryKey?: string }, SyncProblem>> {
  const { runAlone = inTurn, signal } = options;
  const result = await runAlone(SYNC_LOCK, async () => {
    try {
      return await change(options);
    } catch (error) {
      signal?.throwIfAborted();
      return fail(error instanceof SyncStopped ? error.problem : problemOfError(error, { file: VAULT_FILE }));
    }
  });
  return result ?? fail(problemOf('file-locked'));
}

async function change(
  options: ChangePassphraseOptions,
): Promise<Result<{ readonly recoveryKey?: string }, SyncProblem>> {
  const { remote, store, vaultId, secret, passphrase, renewsRecoveryKey, signal } = options;
  const { rounds = PBKDF2_ROUNDS } = options;
  const vault = await store.readVault(vaultId);
  if (!vault) return fail(problemOf('not-found'));
  const before = await readCurrentFile({ remote, ...(signal && { signal }) }, vault);
  const raw = await unwrapKey(before, secret);
  if (!raw) return fail(problemOf('wrong-passphrase', { file: VAULT_FILE }));
  const recoveryKey = renewsRecoveryKey ? createRecoveryKey() : undefined;
  const recovery = recoveryKey
    ? [await wrapKey(raw, before.id, 'recovery', recoveryKey, rounds)]
    : before.keys.filter(({ kind }) => kind === 'recovery');
  const wrapped = await wrapKey(raw, before.id, 'passphrase', passphrase, rounds);
  raw.fill(0);
  const file = { ...before, keys: [wrapped, ...recovery] };
  await rewriteVaultFile(remote, before, file, signal);
  await store.writeVault({ ...vault, file });
  return ok(recoveryKey === undefined ? {} : { recoveryKey });
}
