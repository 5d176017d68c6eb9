import { fail, ok, type Result } from '@/lib/result';
import { headName } from './file-names';
import { lookForVault } from './look-for-vault';
import type { SyncProblem } from './outcome';
import { newStream, underNewName } from './own-stream';
import { problemOf, problemOfError } from './problems';
import type { JoinVaultOptions } from './sync-options';
import { VAULT_FILE, type VaultFile } from './vault-file';
import { importKey, isVaultFileSound, unwrapKey } from './vault-key';
import type { VaultState } from './vault-state';

/**
 * Makes this device take part in a vault that is there. Nothing is fetched, sent or changed yet: `planSync` tells what
 * a first sync would do, `runSync` does it. Fails with `wrong-passphrase`, `vault-missing`, `vault-unreadable` (also
 * for a file that somebody without the key has altered), `newer-version`, or what the target says.
 */
export async function joinVault(options: JoinVaultOptions): Promise<Result<VaultState, SyncProblem>> {
  const { remote, store, member, signal, readOnly } = options;
  const found = await lookForVault({ remote, ...(signal && { signal }) });
  if (!found.ok) return found;
  const file = found.value;
  if (!file) return fail(problemOf('vault-missing', { file: VAULT_FILE }));
  const key = await openKey(file, options);
  if (!key.ok) return key;
  if (!(await isVaultFileSound(file, key.value))) {
    return fail(problemOf('vault-unreadable', { file: VAULT_FILE }));
  }
  try {
    const { id, n } = await store.readDevice();
    const isKnown = await remote.get(headName(member.owner, id), signal);
    // This device took part before, and forgot what it sent: under a new name it cannot fall out with its own past.
    const device = isKnown ? await store.renewDevice(n, underNewName) : id;
    const vault = await store.beginStream({
      id: file.id,
      file,
      ...(key.value && { key: key.value }),
      member,
      ...(readOnly === true && { readOnly: 'chosen' as const }),
      own: newStream(device),
      streams: {},
      retired: {},
    });
    return ok(vault);
  } catch (error) {
    signal?.throwIfAborted();
    return fail(problemOfError(error));
  }
}

async function openKey(
  file: VaultFile,
  { secret }: JoinVaultOptions,
): Promise<Result<CryptoKey | undefined, SyncProblem>> {
  if (file.protection === 'plain') return ok(undefined);
  const raw = secret && (await unwrapKey(file, secret));
  return raw ? ok(await importKey(raw)) : fail(problemOf('wrong-passphrase', { file: VAULT_FILE }));
}
