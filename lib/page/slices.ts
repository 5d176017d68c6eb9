/** Milliseconds of work before the page gets its turn: half a frame, so that typing and scrolling stay smooth. */
export const sliceLength = 7;

/**
 * Runs a generator that yields often, giving the page its turn whenever a slice is over; the first slice starts when
 * the browser is idle. Resolves to what the generator returns; rejects with the signal's reason when aborted.
 */
export async function runInSlices<T>(
  work: Generator<unknown, T, void>,
  signal: AbortSignal | undefined,
): Promise<T> {
  await whenIdle();
  return runSliced(work, signal);
}

/** The same without waiting for the browser to be idle: for the later parts of work under way. */
export async function runSliced<T>(
  work: Generator<unknown, T, void>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceLength;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}

/** Runs a generator at one go. */
export function runAtOnce<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which idle work starts on a page that is never idle. */
const idleTimeout = 500;

/** Resolves when the browser has nothing more urgent to do, or half a second later. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: idleTimeout });
    else setTimeout(resolve, 1);
  });
}

/** `scheduler.yield` comes back before other tasks of the page but after input; `setTimeout` serves where it is missing. */
export function turn(): Promise<void> {
  if (typeof scheduler !== 'undefined' && typeof scheduler.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
