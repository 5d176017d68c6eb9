import type { Result } from '@/lib/result';
import type { SyncProblem } from './outcome';
import { createRecoveryKey } from './recovery-key';
import { rewrapKey } from './rewrap-key';
import type { RenewRecoveryKeyOptions } from './sync-options';
import { PBKDF2_ROUNDS, wrapKey } from './vault-key';

/**
 * Makes a new recovery key, for one that was lost or seen by others; the answer is its text, to be shown once. The old
 * one opens nothing any more; the passphrase stays. Fails with `wrong-passphrase` when the secret opens nothing.
 */
export function renewRecoveryKey(options: RenewRecoveryKeyOptions): Promise<Result<string, SyncProblem>> {
  const { rounds = PBKDF2_ROUNDS } = options;
  return rewrapKey(options, async (raw, { id, keys }) => {
    const recoveryKey = createRecoveryKey();
    const others = keys.filter(({ kind }) => kind !== 'recovery');
    return {
      keys: [...others, await wrapKey(raw, id, 'recovery', recoveryKey, rounds)],
      value: recoveryKey,
    };
  });
}
