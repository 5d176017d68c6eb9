import { pause, SLICE } from '@/lib/exchange';

export interface Compressed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 over all but the first piece, in hex; the first is the bundle's header with the day in it. */
  readonly hash: string;
}

/** Compresses text by gzip as it is written, a slice at a time, so that the whole is never one string. */
export async function compress(pieces: Iterable<string>): Promise<Compressed> {
  const gzip = new CompressionStream('gzip');
  const bytes = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  let hash: Uint8Array<ArrayBuffer> = new Uint8Array();
  const write = async (text: string, isHashed: boolean) => {
    const slice = new TextEncoder().encode(text);
    if (isHashed) hash = await chain(hash, slice);
    await writer.write(slice);
    await pause();
  };
  let [buffer, count, isHeader] = ['', 0, true];
  for (const piece of pieces) {
    if (isHeader) {
      await write(piece, false);
      isHeader = false;
      continue;
    }
    buffer += piece;
    count += 1;
    if (count % SLICE !== 0) continue;
    await write(buffer, true);
    buffer = '';
  }
  await write(buffer, true);
  await writer.close();
  return { bytes: new Uint8Array(await bytes), hash: toHex(hash) };
}

/** The text again. Rejects with a TypeError when the bytes are damaged. */
export const decompress = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** A hash of the hash so far and the next slice: as good as one of it all, which the browser would want whole. */
async function chain(hash: Uint8Array, slice: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const joined = new Uint8Array(hash.length + slice.length);
  joined.set(hash);
  joined.set(slice, hash.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
