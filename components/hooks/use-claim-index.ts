import { useEffect, useState } from 'preact/hooks';
import { type Database, type FollowedClaims, followClaims } from '@/lib/db';

/** One reading of the index for all views of a page: coming back to one shows it at once. */
interface Shared {
  latest: FollowedClaims | undefined;
  readonly listeners: Set<(claims: FollowedClaims) => void>;
}

const shared = new WeakMap<Database, Shared>();

/** The index of all claims, kept in step with the store for as long as the page lives; undefined until begun to be read. */
export function useClaimIndex(db: Database): FollowedClaims | undefined {
  const [claims, setClaims] = useState(shared.get(db)?.latest);
  // In an effect: what a view asks of the store before comes first.
  useEffect(() => {
    const following = follow(db);
    setClaims(following.latest);
    following.listeners.add(setClaims);
    return () => void following.listeners.delete(setClaims);
  }, [db]);
  return claims;
}

function follow(db: Database): Shared {
  const known = shared.get(db);
  if (known) return known;
  const made: Shared = { latest: undefined, listeners: new Set() };
  shared.set(db, made);
  const onChange = (claims: FollowedClaims) => {
    made.latest = claims;
    for (const listener of made.listeners) listener(claims);
  };
  followClaims(db, onChange, new AbortController().signal);
  return made;
}
