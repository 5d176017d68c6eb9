import { useRef, useState } from 'preact/hooks';
import type { ClaimLineData } from '@/components/library/claim-line';
import { type Database, readArticlesById } from '@/lib/db';
import type { ClaimIndex } from '@/lib/library';

/** Articles whose words are remembered, for scrolling back; some megabytes. */
const MOST_REMEMBERED = 400;

export interface Lines {
  /** What is shown of a claim; undefined until it is read. While it is read anew, what it was. */
  readonly lineOf: (claim: number) => ClaimLineData | undefined;
  /** Says which claims are in view, to be read. */
  readonly show: (claims: readonly number[]) => void;
}

interface Remembered {
  /** The article's place in the index, another one whenever the article changes. */
  readonly place: number;
  /** By claim id. */
  readonly lines: ReadonlyMap<string, ClaimLineData>;
}

/** The words of the claims in view: the index holds what is searched, not what is shown. */
export function useLines(db: Database, index: ClaimIndex | undefined): Lines {
  const [, redraw] = useState(0);
  const known = useRef(new Map<string, Remembered>());
  const wanted = useRef<readonly number[]>([]);
  const isReading = useRef(false);

  const read = async () => {
    if (!index || isReading.current) return;
    isReading.current = true;
    try {
      let missing = missingOf(index, wanted.current, known.current);
      while (missing.size > 0) {
        const articles = await readArticlesById(db, [...missing.keys()]);
        for (const [id, place] of missing) {
          const found = articles.get(id);
          const lines = found?.claims.map(
            (claim) => [claim.annotation.id, { claim, article: found.article }] as const,
          );
          known.current.delete(id);
          known.current.set(id, { place, lines: new Map(lines) });
        }
        forgetOldest(known.current);
        redraw((count) => count + 1);
        // Scrolled on meanwhile.
        missing = missingOf(index, wanted.current, known.current);
      }
    } finally {
      isReading.current = false;
    }
  };

  return {
    lineOf: (claim) => {
      const id = index?.articles[index.articleOf[claim] ?? 0]?.id;
      return id === undefined ? undefined : known.current.get(id)?.lines.get(index?.idOf(claim) ?? '');
    },
    show: (claims) => {
      wanted.current = claims;
      read().catch(console.error);
    },
  };
}

/** The articles of some claims that are not remembered as they are now: id → place. */
function missingOf(
  index: ClaimIndex,
  claims: readonly number[],
  known: ReadonlyMap<string, Remembered>,
): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const claim of claims) {
    const place = index.articleOf[claim] ?? 0;
    const id = index.articles[place]?.id;
    if (id !== undefined && known.get(id)?.place !== place) missing.set(id, place);
  }
  return missing;
}

function forgetOldest(known: Map<string, Remembered>): void {
  for (const id of known.keys()) {
    if (known.size <= MOST_REMEMBERED) return;
    known.delete(id);
  }
}
