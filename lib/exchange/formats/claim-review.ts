import { ratingValues, type Stamped, type Verdict } from '@/lib/annotations';
import { defineFormat, type Omission, ownMachinery, type SerializeOptions } from '@/lib/exchange/format';
import { type ExportedClaim, gatherClaims } from '@/lib/exchange/gather-claims';
import { ratingNames } from '@/lib/exchange/rating-names';

/** ClaimReview's scale. */
const BEST = 5;
const WORST = 1;

/**
 * schema.org ClaimReview as JSON-LD, one graph: only claims with a verdict and someone who signed it, since a review
 * without an author is none. `omits` says how many claims were left out and why. Ratings without a number
 * on the scale are given by name alone.
 */
export const claimReview = defineFormat({
  id: 'claim-review',
  label: 'ClaimReview (JSON-LD)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  drops: [
    'claims-without-verdict',
    'claims-without-author',
    'verdict-history',
    ...ownMachinery,
    'notes',
    'workflow',
    'confidence',
    'unused-sources',
  ],
  omits,
  serialize: write,
});

/** Why a claim cannot be a ClaimReview; undefined when it can. */
function lossOf({ verdicts: [standing] }: ExportedClaim): Omission['loss'] | undefined {
  if (!standing) return 'claims-without-verdict';
  return standing.author ? undefined : 'claims-without-author';
}

function omits(records: readonly Stamped[]): readonly Omission[] {
  const losses = gatherClaims(records).flatMap(({ claims }) =>
    claims.flatMap((claim) => lossOf(claim) ?? []),
  );
  return (['claims-without-verdict', 'claims-without-author'] as const)
    .map((loss) => ({ loss, count: losses.filter((each) => each === loss).length }))
    .filter(({ count }) => count > 0);
}

function* write(records: readonly Stamped[], _: SerializeOptions): Iterable<string> {
  const reviews = gatherClaims(records).flatMap(({ claims }) => claims.flatMap(review));
  yield '{"@context":"https://schema.org","@graph":[\n';
  for (const [index, item] of reviews.entries()) {
    yield `${JSON.stringify(item)}${index < reviews.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
}

function review(claim: ExportedClaim): object[] {
  const [verdict] = claim.verdicts;
  if (!verdict?.author) return [];
  const { annotation, article, evidence } = claim;
  return [
    {
      '@type': 'ClaimReview',
      '@id': `urn:uuid:${verdict.id}`,
      claimReviewed: annotation.quote.exact,
      datePublished: verdict.asOf,
      dateCreated: verdict.createdAt,
      author: { '@type': 'Person', name: verdict.author },
      reviewRating: rate(verdict),
      itemReviewed: {
        '@type': 'Claim',
        '@id': `urn:uuid:${annotation.id}`,
        text: annotation.quote.exact,
        ...(annotation.attribution?.speaker && {
          author: { '@type': 'Thing', name: annotation.attribution.speaker },
        }),
        ...(article.publishedAt && { datePublished: article.publishedAt }),
        appearance: [
          {
            '@type': 'NewsArticle',
            url: article.canonicalUrl,
            ...(article.title && { headline: article.title }),
            ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
            ...(article.authors.length > 0 && {
              author: article.authors.map((name) => ({ '@type': 'Person', name })),
            }),
          },
        ],
        ...(annotation.sameAs.length > 0 && { sameAs: annotation.sameAs.map((id) => `urn:uuid:${id}`) }),
      },
      ...(annotation.tags.length > 0 && { keywords: [...annotation.tags] }),
      ...(evidence.length > 0 && {
        citation: evidence.map(({ evidence: item, source }) => ({
          '@type': 'CreativeWork',
          name: source.title,
          ...(source.url && { url: source.url }),
          ...(source.archivedUrl && { archivedAt: source.archivedUrl }),
          ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
          ...(source.issued && { datePublished: source.issued }),
          ...(item.passage && { text: item.passage }),
          ...(item.comment && { comment: { '@type': 'Comment', text: item.comment } }),
        })),
      }),
    },
  ];
}

function rate({ rating, rationale }: Verdict): object {
  const value = ratingValues[rating];
  return {
    '@type': 'Rating',
    alternateName: ratingNames[rating],
    ...(value !== undefined && { ratingValue: value, bestRating: BEST, worstRating: WORST }),
    ...(rationale && { ratingExplanation: rationale }),
  };
}
