import * as v from 'valibot';

/** The one file of a vault that is not sealed: it says how the others are. */
export const VAULT_FILE = 'vault';

export const VAULT_FORMAT = 'claimlight-vault';
export const VAULT_VERSION = 1;

/** Fewer rounds of PBKDF2 than this would be a mistake, more an attack on this device's time. */
const FEWEST_ROUNDS = 1_000;
const MOST_ROUNDS = 10_000_000;
/** Characters; a vault file is a few hundred. */
const LONGEST_FILE = 100_000;

const base64 = v.pipe(v.string(), v.maxLength(1_000), v.base64());
const wrappedKey = v.object({
  kind: v.picklist(['passphrase', 'recovery']),
  kdf: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: base64,
  iv: base64,
  wrapped: base64,
});
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  format: v.literal(VAULT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.pipe(v.string(), v.uuid()),
  createdAt: time,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  wiped: v.exactOptional(v.object({ at: time, by: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) })),
  protection: v.picklist(['encrypted', 'plain']),
  keys: v.pipe(v.array(wrappedKey), v.maxLength(8)),
  seal: v.pipe(v.string(), v.maxLength(1_000)),
});

/** The vault's key as a passphrase or a recovery key opens it. Base64. */
export type WrappedKey = v.InferOutput<typeof wrappedKey>;

/** Readable by whoever may read the vault; the vault's key proves `id`, `epoch` and `wiped` (see `seal`). */
export type VaultFile = v.InferOutput<typeof schema>;

/** `newer`: made by a later version of Claimlight. */
export type ReadVaultFile =
  | { readonly ok: true; readonly file: VaultFile }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' | 'foreign' };

/** Reads a vault file. Never throws. */
export function readVaultFile(bytes: Uint8Array): ReadVaultFile {
  if (bytes.length > LONGEST_FILE) return { ok: false, why: 'foreign' };
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('{')) return { ok: false, why: text.trim() === '' ? 'damaged' : 'foreign' };
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (!parsed.success) return { ok: false, why: 'damaged' };
    if (parsed.output.version > VAULT_VERSION) return { ok: false, why: 'newer' };
    return { ok: true, file: parsed.output };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

export const writeVaultFile = (file: VaultFile): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(file, undefined, 1)}\n`);
