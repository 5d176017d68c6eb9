const waitMilliseconds = 30_000;
const pollMilliseconds = 60;

/** Asks again until there is an answer, and says what did not happen when there is none. */
export async function until<Value>(
  ask: () => Promise<Value | undefined>,
  complaint: string | (() => string) = 'it did not happen',
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
  const words = typeof complaint === 'string' ? complaint : complaint();
  throw new Error(`After ${waitMilliseconds / 1000} s ${words}`, { cause: lastError });
}
