import type { ListedClaim } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import { turn } from '@/lib/page';
import { moveFrom } from './new-annotation';
import type { ReadingState } from './reading-state';

export type RecognisedByText = ReadonlyMap<string, NonNullable<ListedClaim['recognised']>>;

/** One message does for nearly every page; writing ten thousand claims into one would hold up the page. */
const claimsPerMessage = 400;

/** Asks the store, for the whole page, what it keeps elsewhere of the claims not kept here; undefined for nothing. */
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
  const found: [string, NonNullable<ListedClaim['recognised']>][] = [];
  const textOf = new Map(listed.map(({ id, text }) => [id, text]));
  for (let at = 0; at < claims.length; at += claimsPerMessage) {
    await turn();
    const part = claims.slice(at, at + claimsPerMessage);
    const answers = await send('claims.recognise', { article: sighting, claims: part });
    for (const { id } of part) {
      const answer = answers[id];
      if (answer) found.push([textOf.get(id) ?? '', answer]);
    }
  }
  return found.length > 0 ? new Map(found) : undefined;
}

export function withRecognised(
  listed: readonly ListedClaim[],
  recognised: RecognisedByText | undefined,
): readonly ListedClaim[] {
  if (!recognised) return listed;
  return listed.map((claim) => {
    const found = recognised.get(claim.text);
    return found ? { ...claim, recognised: found } : claim;
  });
}
