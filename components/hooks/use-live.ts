import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '@/lib/db';

/**
 * What a query on the store answers, and again whenever what it read changes, in this page or another. Undefined until
 * the first answer; a failing query keeps the last one. `keys` say when the question itself is another.
 */
export function useLive<Value>(query: () => Promise<Value>, keys: readonly unknown[]): Value | undefined {
  const [value, setValue] = useState<Value | undefined>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: setValue,
      error: (cause: unknown) => console.error('Claimlight could not read its store:', cause),
    });
    return () => subscription.unsubscribe();
  }, keys);
  return value;
}
