import type { Annotation, Rating } from '@/lib/annotations';
import type { Database } from './database';
import { rowBatches } from './find-records';
import { standingVerdict } from './same-claims';

/** A kept claim with its article's name and its standing rating. */
export interface ClaimInArticle {
  readonly annotation: Annotation;
  readonly title?: string;
  readonly site: string;
  readonly publishedAt?: string;
  readonly rating?: Rating;
}

/** Every claim kept, a batch of articles read at a time. */
export async function* eachClaim(db: Database): AsyncIterable<ClaimInArticle> {
  for await (const batch of rowBatches(db.packs)) {
    for (const pack of batch) {
      const { title, publishedAt } = pack.article.record;
      for (const { record: annotation } of pack.annotations) {
        if (annotation.deletedAt !== undefined) continue;
        const verdict = standingVerdict(pack, annotation.id);
        yield {
          annotation,
          ...(title && { title }),
          site: pack.site,
          ...(publishedAt && { publishedAt }),
          ...(verdict && { rating: verdict.rating }),
        };
      }
    }
  }
}
