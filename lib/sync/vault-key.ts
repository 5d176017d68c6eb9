import { encodeText, fromBase64, toBase64 } from './bytes';
import { openFile, sealFile } from './encryption';
import { readRecoveryKey } from './recovery-key';
import type { Secret } from './sync-options';
import { VAULT_FILE, type VaultFile, type WrappedKey } from './vault-file';

/** What OWASP's cheat sheet on password storage asks of PBKDF2-SHA-256. */
export const PBKDF2_ROUNDS = 600_000;
const SALT_LENGTH = 16;
const IV_LENGTH = 12;
const KEY_LENGTH = 32;

/** A vault's key in the open, for as long as it is being wrapped; 256 random bits. */
export type RawKey = Uint8Array<ArrayBuffer>;

export const createRawKey = (): RawKey => crypto.getRandomValues(new Uint8Array(KEY_LENGTH));

/** The key as it is kept: it can seal and open, and never be read out again. */
export const importKey = (raw: RawKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Wraps the key for the vault file, by a passphrase or by the text of a recovery key. */
export async function wrapKey(
  raw: RawKey,
  vaultId: string,
  kind: WrappedKey['kind'],
  secret: string,
  rounds: number,
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const key = await deriveKey(secret, salt, rounds, 'encrypt');
  const additionalData = placeOf(vaultId, kind);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, raw);
  return {
    kind,
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

/** The vault's key, as the secret opens it; undefined for a wrong one. */
export async function unwrapKey({ id, keys }: VaultFile, secret: Secret): Promise<RawKey | undefined> {
  const kind = 'passphrase' in secret ? 'passphrase' : 'recovery';
  const text = 'passphrase' in secret ? secret.passphrase : recoveryText(secret.recoveryKey);
  if (text === undefined) return undefined;
  for (const wrapped of keys.filter((key) => key.kind === kind)) {
    try {
      const key = await deriveKey(text, fromBase64(wrapped.salt), wrapped.rounds, 'decrypt');
      const iv = fromBase64(wrapped.iv);
      const additionalData = placeOf(id, kind);
      const raw = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData },
        key,
        fromBase64(wrapped.wrapped),
      );
      if (raw.byteLength === KEY_LENGTH) return new Uint8Array(raw);
    } catch {
      // Not opened by this secret; perhaps by the next.
    }
  }
  return undefined;
}

type Stated = Pick<VaultFile, 'id' | 'epoch' | 'protection' | 'wiped'>;

const statement = ({ id, epoch, protection, wiped }: Stated): string =>
  JSON.stringify({ id, epoch, protection, wiped });

/** Proves by the vault's key what the vault file says of itself. */
export const sealVaultFile = async (file: Stated, key: CryptoKey | undefined): Promise<string> =>
  toBase64(await sealFile({ id: file.id, ...(key && { key }) }, VAULT_FILE, statement(file)));

/** Whether a vault file was written by who holds the key, and says what it said then. */
export async function isVaultFileSound(file: VaultFile, key: CryptoKey | undefined): Promise<boolean> {
  if ((file.protection === 'encrypted') !== (key !== undefined)) return false;
  const opened = await openFile({ id: file.id, ...(key && { key }) }, VAULT_FILE, fromBase64(file.seal));
  return opened.ok && opened.payload === statement(file);
}

const placeOf = (vaultId: string, kind: WrappedKey['kind']): Uint8Array<ArrayBuffer> =>
  encodeText(`claimlight/${vaultId}/key/${kind}`);

function recoveryText(typed: string): string | undefined {
  const read = readRecoveryKey(typed);
  return read.ok ? read.value : undefined;
}

/** One passphrase however the keyboard composes its accents. */
async function deriveKey(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    encodeText(secret.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
