import { decodeText, digest, encodeText, isEqualBytes, joinBytes } from './bytes';
import { gunzip, gzip } from './gzip';

/** Begins every sealed file; what begins otherwise is somebody else's, such as a login page. */
const MAGIC = encodeText('CLMLIGHT');
const FORMAT_VERSION = 1;
const PLAIN = 0;
const AES_GCM = 1;
/** Magic, version, protection. */
const HEADER_LENGTH = MAGIC.length + 2;
/** What NIST SP 800-38D asks of GCM; random, for a key seals far fewer than 2^32 files. */
const IV_LENGTH = 12;
const HASH_LENGTH = 32;

/** What files are sealed by: the vault's id and its key; without a key they are only guarded against damage. */
export interface Sealing {
  readonly id: string;
  readonly key?: CryptoKey;
}

/** Why a file was not opened. `foreign`: no file of ours at all. `newer`: sealed by a later version. */
export type Unopened = 'foreign' | 'damaged' | 'newer';

export type Opened =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly why: Unopened };

/**
 * Compresses and seals a file: AES-GCM with the vault and the file's name as authenticated data, so that a file put
 * under another name, or into another vault, is refused like a damaged one. Without a key, SHA-256 over the same.
 */
export async function sealFile(
  { id, key }: Sealing,
  name: string,
  payload: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await gzip(encodeText(payload));
  const place = placeOf(id, name);
  if (!key) return joinBytes(header(PLAIN), await digest(joinBytes(place, packed)), packed);
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place }, key, packed);
  return joinBytes(header(AES_GCM), iv, new Uint8Array(sealed));
}

/** Opens what `sealFile` sealed under the same name. Never throws. */
export async function openFile(
  { id, key }: Sealing,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Opened> {
  const start = bytes.subarray(0, MAGIC.length);
  if (!isEqualBytes(start, MAGIC.subarray(0, start.length))) return { ok: false, why: 'foreign' };
  if ((bytes[MAGIC.length] ?? FORMAT_VERSION) > FORMAT_VERSION) return { ok: false, why: 'newer' };
  // An encrypted vault takes nothing unencrypted: it was not written by anyone who holds the key.
  if (bytes[MAGIC.length + 1] !== (key ? AES_GCM : PLAIN)) return { ok: false, why: 'damaged' };
  const body = bytes.subarray(HEADER_LENGTH);
  try {
    const packed = key ? await decrypt(key, placeOf(id, name), body) : await check(placeOf(id, name), body);
    return packed ? { ok: true, payload: decodeText(await gunzip(packed)) } : { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

const placeOf = (id: string, name: string): Uint8Array<ArrayBuffer> => encodeText(`claimlight/${id}/${name}`);

const header = (protection: number): Uint8Array =>
  joinBytes(MAGIC, Uint8Array.of(FORMAT_VERSION, protection));

async function decrypt(
  key: CryptoKey,
  additionalData: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = body.subarray(0, IV_LENGTH);
  const sealed = body.subarray(IV_LENGTH);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
}

async function check(
  place: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const packed = body.slice(HASH_LENGTH);
  return isEqualBytes(await digest(joinBytes(place, packed)), body.subarray(0, HASH_LENGTH))
    ? packed
    : undefined;
}
