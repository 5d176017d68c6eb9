import type { ListedClaim } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import { moveFrom } from './new-annotation';
import type { ReadingState } from './reading-state';

export type RecognisedByText = ReadonlyMap<string, NonNullable<ListedClaim['recognised']>>;

/** Asks the store, once for the whole page, what it keeps elsewhere of the claims not kept here; undefined for nothing. */
export async function askRecognised({
  listed,
  sighting,
}: ReadingState): Promise<RecognisedByText | undefined> {
  const claims = listed.flatMap(({ annotationId, id, text, facets, attribution, start }) => {
    const move = moveFrom(start);
    return annotationId
      ? []
      : [
          {
            id,
            claim: { text, facets: facets.map(move), ...(attribution && { attribution: move(attribution) }) },
          },
        ];
  });
  if (claims.length === 0) return undefined;
  const answers = await send('claims.recognise', { article: sighting, claims });
  const found = listed.flatMap(({ id, text }) => (answers[id] ? [[text, answers[id]] as const] : []));
  return found.length > 0 ? new Map(found) : undefined;
}

export function withRecognised(
  listed: readonly ListedClaim[],
  recognised: RecognisedByText | undefined,
): readonly ListedClaim[] {
  return listed.map((claim) => {
    const found = recognised?.get(claim.text);
    return found ? { ...claim, recognised: found } : claim;
  });
}
