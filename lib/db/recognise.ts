import { type Annotation, type ArticleSighting, addressKey, type KeptClaim } from '@/lib/annotations';
import {
  bucketsOf,
  type ComparableClaim,
  compareClaims,
  type PreparedClaim,
  prepareClaim,
  type Recognised,
} from '@/lib/compare';
import { assembleClaims, readSurroundings } from './assemble';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { comparable, findPacks, updateMatches } from './match-index';

/** A claim asked about: on a page, or kept. */
export interface AskedClaim {
  /** The caller's own name for it. */
  readonly id: string;
  readonly claim: ComparableClaim;
  /** Set when it is kept. */
  readonly annotationId?: string;
}

/** Telling words two claims share at least, before they are compared word by word. */
const SHARED = 2;
/** Articles read to answer one page: some 20 ms. */
const MOST_PACKS = 40;
/** Kept claims told of one claim. */
const MOST_RECOGNISED = 3;

/**
 * For each claim that resembles something kept elsewhere, what that is, the most alike first: the same claim, or one
 * of the same thing with another value. What is kept on the article of `at` is left out. Claims without are absent.
 */
export function recogniseClaims(
  db: Database,
  asked: readonly AskedClaim[],
  at?: Pick<ArticleSighting, 'url' | 'canonicalUrl'>,
): Promise<Readonly<Record<string, readonly Recognised[]>>> {
  return guard(async () => {
    await updateMatches(db);
    if ((await db.packs.count()) === 0) return {};
    const prepared = asked.map((each) => ({ ...each, prepared: prepareClaim(each.claim) }));
    const hits = await findPacks(
      db,
      prepared.map((each) => bucketsOf(each.prepared)),
      SHARED,
    );
    const packs = await readBest(db, hits, at);
    const around = await readSurroundings(db, packs);
    const kept = packs.flatMap((pack) =>
      assembleClaims(pack, around).map((claim) => ({
        claim,
        pack,
        prepared: prepareClaim(comparable(claim.annotation)),
      })),
    );
    const answers: Record<string, readonly Recognised[]> = {};
    for (const [place, own] of prepared.entries()) {
      const near = kept.filter(({ pack }) => hits[place]?.has(pack.id));
      const found = resemblances(own, near);
      if (found.length > 0) answers[own.id] = found.slice(0, MOST_RECOGNISED);
    }
    return answers;
  });
}

interface Candidate {
  readonly claim: KeptClaim;
  readonly pack: Pack;
  readonly prepared: PreparedClaim;
}

function resemblances(
  own: AskedClaim & { readonly prepared: PreparedClaim },
  candidates: readonly Candidate[],
): Recognised[] {
  return candidates
    .flatMap(({ claim, pack, prepared }): Recognised[] => {
      const { annotation, verdicts } = claim;
      if (annotation.id === own.annotationId) return [];
      // A person said of these two that they are not the same.
      if (own.annotationId !== undefined && annotation.differsFrom?.includes(own.annotationId)) return [];
      const found = compareClaims(own.prepared, prepared);
      if (!found) return [];
      const [verdict] = verdicts;
      const { title } = pack.article.record;
      return [
        {
          annotationId: annotation.id,
          relation: found.relation,
          score: found.score,
          differences: found.relation === 'same' ? [] : found.differences,
          text: annotation.quote.exact,
          ...(title && { title }),
          site: pack.site,
          url: addressOf(annotation, pack),
          isLinked: own.annotationId !== undefined && annotation.sameAs.includes(own.annotationId),
          ...(verdict && { verdict }),
        },
      ];
    })
    .sort(moreUseful);
}

/** What was linked by hand first, then what has a verdict to offer, then the likest. */
function moreUseful(a: Recognised, b: Recognised): number {
  const rank = ({ isLinked, relation, verdict }: Recognised) =>
    (isLinked ? 4 : 0) + (relation === 'same' ? 2 : 0) + (verdict ? 1 : 0);
  return rank(b) - rank(a) || b.score - a.score;
}

const addressOf = ({ fragmentUrl }: Annotation, { article }: Pack): string =>
  fragmentUrl ?? article.record.canonicalUrl;

async function readBest(
  db: Database,
  hits: readonly ReadonlyMap<string, number>[],
  at: Pick<ArticleSighting, 'url' | 'canonicalUrl'> | undefined,
): Promise<readonly Pack[]> {
  const own = new Set([at?.url, at?.canonicalUrl].flatMap((url) => (url && addressKey(url)) || []));
  const best = new Map<string, number>();
  for (const packs of hits) {
    for (const [id, count] of packs) best.set(id, Math.max(best.get(id) ?? 0, count));
  }
  const ids = [...best].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const packs = await db.packs.bulkGet(ids.slice(0, MOST_PACKS));
  return packs.filter((pack): pack is Pack => pack !== undefined && !pack.keys.some((key) => own.has(key)));
}
