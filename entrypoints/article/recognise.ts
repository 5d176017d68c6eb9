import type { ListedClaim } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import { turn } from '@/lib/page';
import { moveFrom } from './new-annotation';
import type { ReadingState } from './reading-state';

export type RecognisedByText = ReadonlyMap<string, NonNullable<ListedClaim['recognised']>>;

/** One message does for most pages; writing ten thousand claims into one would hold up the page. */
const claimsPerMessage = 200;

/** Asks the store, for the whole page, what it keeps elsewhere of the claims not kept here; undefined for nothing. */
export async function askRecognised({
  listed,
  sighting,
}: ReadingState): Promise<RecognisedByText | undefined> {
  const found: [string, NonNullable<ListedClaim['recognised']>][] = [];
  const unkept = listed.filter(({ annotationId }) => annotationId === undefined);
  for (let at = 0; at < unkept.length; at += claimsPerMessage) {
    await turn();
    const part = unkept.slice(at, at + claimsPerMessage);
    const answers = await send('claims.recognise', { article: sighting, claims: part.map(askedOf) });
    for (const { id, text } of part) {
      const answer = answers[id];
      if (answer) found.push([text, answer]);
    }
  }
  return found.length > 0 ? new Map(found) : undefined;
}

/** What the store needs to know of a claim, with offsets into the claim's own text. */
function askedOf({ id, text, facets, attribution, start }: ListedClaim) {
  const move = moveFrom(start);
  return {
    id,
    claim: { text, facets: facets.map(move), ...(attribution && { attribution: move(attribution) }) },
  };
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
