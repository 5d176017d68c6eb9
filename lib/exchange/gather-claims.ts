import type { Annotation, Article, Evidence, KeptRecord, Source, Stamped, Verdict } from '@/lib/annotations';

/** A claim with everything that hangs on it, for the formats that people or other programs read. */
export interface ExportedClaim {
  readonly article: Article;
  readonly annotation: Annotation;
  /** Newest first; the first stands. */
  readonly verdicts: readonly Verdict[];
  readonly evidence: readonly { readonly evidence: Evidence; readonly source: Source }[];
}

/** Articles with their claims in the order of the page. What was deleted, or hangs on what was, is left out. */
export interface ExportedArticle {
  readonly article: Article;
  readonly claims: readonly ExportedClaim[];
}

/** Puts the records of a library together for reading, articles in the order they come. */
export function gatherClaims(records: readonly Stamped[]): readonly ExportedArticle[] {
  const live = standing(records);
  const sources = new Map(ofType(live, 'source').map((source) => [source.id, source]));
  const verdicts = groupBy(ofType(live, 'verdict'), ({ annotationId }) => annotationId);
  const evidence = groupBy(ofType(live, 'evidence'), ({ annotationId }) => annotationId);
  const annotations = groupBy(ofType(live, 'annotation'), ({ articleId }) => articleId);
  return ofType(live, 'article').map((article) => ({
    article,
    claims: (annotations.get(article.id) ?? []).sort(inPageOrder).map((annotation) => ({
      article,
      annotation,
      verdicts: (verdicts.get(annotation.id) ?? []).sort(newestFirst),
      evidence: (evidence.get(annotation.id) ?? []).flatMap((item) => {
        const source = sources.get(item.sourceId);
        return source ? [{ evidence: item, source }] : [];
      }),
    })),
  }));
}

/** The sources that were not deleted. */
export function standingSources(records: readonly Stamped[]): readonly Source[] {
  return ofType(standing(records), 'source');
}

function standing(records: readonly Stamped[]): readonly KeptRecord[] {
  return records.map(({ record }) => record).filter(({ deletedAt }) => deletedAt === undefined);
}

/** The records of one type. */
export function ofType<Type extends KeptRecord['type']>(
  records: readonly KeptRecord[],
  type: Type,
): Extract<KeptRecord, { type: Type }>[] {
  return records.filter((record): record is Extract<KeptRecord, { type: Type }> => record.type === type);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const inPageOrder = (a: Annotation, b: Annotation): number =>
  a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1);

const newestFirst = (a: Verdict, b: Verdict): number =>
  a.createdAt === b.createdAt ? (a.id > b.id ? -1 : 1) : a.createdAt > b.createdAt ? -1 : 1;
