import type { Result } from '@/lib/result';
import type { SyncProblem } from './outcome';
import { createRecoveryKey } from './recovery-key';
import { rewrapKey } from './rewrap-key';
import type { ChangePassphraseOptions } from './sync-options';
import { PBKDF2_ROUNDS, wrapKey } from './vault-key';

/**
 * Gives a vault another passphrase, and a new recovery key if wished; the answer holds it, to be shown once. Devices
 * that take part already notice nothing. The vault's key stays: somebody who held both key and files before still
 * reads them. Fails with `wrong-passphrase` when the old secret opens nothing.
 */
export function changePassphrase(
  options: ChangePassphraseOptions,
): Promise<Result<{ readonly recoveryKey?: string }, SyncProblem>> {
  const { passphrase, renewsRecoveryKey, rounds = PBKDF2_ROUNDS } = options;
  return rewrapKey(options, async (raw, { id, keys }) => {
    const recoveryKey = renewsRecoveryKey ? createRecoveryKey() : undefined;
    const recovery = recoveryKey
      ? [await wrapKey(raw, id, 'recovery', recoveryKey, rounds)]
      : keys.filter(({ kind }) => kind === 'recovery');
    return {
      keys: [await wrapKey(raw, id, 'passphrase', passphrase, rounds), ...recovery],
      value: recoveryKey === undefined ? {} : { recoveryKey },
    };
  });
}
