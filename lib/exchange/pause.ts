/** Records handled in one go: well under a frame. */
export const SLICE = 200;

/** Lets the page breathe between slices of long work; throws when the work was cancelled. */
export async function pause(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** 0..1. */
  readonly onProgress?: (done: number) => void;
}

/** Does the same for each of many, with a pause after every slice; rejects with the signal's reason when cancelled. */
export async function eachInSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  { signal, onProgress }: SliceOptions = {},
): Promise<void> {
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (index % SLICE !== SLICE - 1) continue;
    await pause(signal);
    onProgress?.((index + 1) / items.length);
  }
}

/** Gathers what is made piece by piece, as a file is written, a slice at a time. */
export async function gatherInSlices<Piece>(
  pieces: Iterable<Piece>,
  { signal }: Pick<SliceOptions, 'signal'> = {},
): Promise<Piece[]> {
  const gathered: Piece[] = [];
  for (const piece of pieces) {
    gathered.push(piece);
    if (gathered.length % SLICE === 0) await pause(signal);
  }
  return gathered;
}
