const waitMilliseconds = 30_000;
const pollMilliseconds = 60;

/** Asks again until there is an answer, and says what did not happen when there is none. */
export async function until<Value>(
  ask: () => Promise<Value | undefined>,
  complaint = 'it did not happen',
): Promise<Value> {
  const deadline = Date.now() + waitMilliseconds;
  let lastError: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await ask();
      if (value !== undefined) return value;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Error(`After ${waitMilliseconds / 1000} s ${complaint}`, { cause: lastError });
}

const stillMilliseconds = 500;

/** Waits for an answer that is the same a moment later: a page may show what it knows first and order it anew after. */
export function settled<Value>(ask: () => Promise<Value | undefined>, complaint?: string): Promise<Value> {
  return until(async () => {
    const first = await ask();
    await new Promise((resolve) => setTimeout(resolve, stillMilliseconds));
    const second = await ask();
    return JSON.stringify(first) === JSON.stringify(second) ? second : undefined;
  }, complaint);
}
