import { useMemo } from 'preact/hooks';
import { describeWriter } from '@/components/conflicts/describe-writer';
import { useLive } from '@/components/hooks/use-live';
import { type Database, readWriters } from '@/lib/db';
import { keeperOf } from '@/lib/library';

/** Who may have kept a claim, as the query names them, and what to call each; nobody until another device is known. */
export function useKeepers(db: Database) {
  const writers = useLive(() => readWriters(db), [db]);
  return useMemo(() => {
    if (!writers || writers.size < 2) return { names: new Map<string, string>() };
    const nameKey = keeperOf(writers);
    const names = new Map(
      [...writers].map(([device, writer]) => [
        nameKey(device),
        // A member is one person, however many devices they have.
        !writer.isOwn && writer.person ? writer.person : describeWriter(writer),
      ]),
    );
    return { keeperOf: nameKey, names };
  }, [writers]);
}
