/** Bytes that a file may unfold to: many times the largest segment, and far from what would choke a browser. */
const MOST_INFLATED = 256 * 1024 * 1024;

export function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')), MOST_INFLATED);
}

/** Rejects for what is no gzip, or unfolds beyond all measure. */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), MOST_INFLATED);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    if (!value) continue;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The file unfolds to more than any file of a vault');
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
