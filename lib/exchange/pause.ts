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
