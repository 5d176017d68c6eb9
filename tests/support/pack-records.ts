import type {
  Annotation,
  Article,
  Evidence,
  KeptClaim,
  KeptRecord,
  Source,
  Stamped,
  Verdict,
} from '@/lib/annotations';
import type { ArticleRecords } from '@/lib/library';

/** Records in the order of `makeMadeUpLibrary` as the store packs them: an article with all that follows it. */
export function packRecords(
  records: readonly Stamped<KeptRecord>[],
): readonly { readonly id: string; readonly value: ArticleRecords }[] {
  const packs: { id: string; value: ArticleRecords }[] = [];
  for (const stamped of records) {
    if (isA<Article>(stamped, 'article')) {
      const value = { article: stamped, annotations: [], verdicts: [], evidence: [] };
      packs.push({ id: stamped.record.id, value });
    }
    const pack = packs.at(-1);
    if (!pack) continue;
    const { value } = pack;
    if (isA<Annotation>(stamped, 'annotation')) {
      pack.value = { ...value, annotations: [...value.annotations, stamped] };
    }
    if (isA<Verdict>(stamped, 'verdict')) {
      pack.value = { ...value, verdicts: [...value.verdicts, stamped] };
    }
    if (isA<Evidence>(stamped, 'evidence')) {
      pack.value = { ...value, evidence: [...value.evidence, stamped] };
    }
  }
  return packs;
}

export const sourcesAmong = (records: readonly Stamped<KeptRecord>[]): readonly Stamped<Source>[] =>
  records.flatMap((stamped) => (isA<Source>(stamped, 'source') ? [stamped] : []));

/** The claims of packed records as views show them, by id, with their articles. */
export function keptClaims(
  records: readonly Stamped<KeptRecord>[],
): ReadonlyMap<string, { readonly claim: KeptClaim; readonly article: Article }> {
  const sources = new Map(sourcesAmong(records).map(({ record }) => [record.id, record]));
  const entries = packRecords(records).flatMap(({ value }) =>
    value.annotations.map(({ record: annotation }) => {
      const ofClaim = ({ record }: Stamped<Verdict> | Stamped<Evidence>) =>
        record.annotationId === annotation.id;
      const claim: KeptClaim = {
        annotation,
        verdicts: value.verdicts.filter(ofClaim).map(({ record }) => record),
        evidence: value.evidence.filter(ofClaim).flatMap(({ record: evidence }) => {
          const source = sources.get(evidence.sourceId);
          return source ? [{ evidence, source }] : [];
        }),
      };
      return [annotation.id, { claim, article: value.article.record }] as const;
    }),
  );
  return new Map(entries);
}

function isA<Kind extends KeptRecord>(stamped: Stamped, type: Kind['type']): stamped is Stamped<Kind> {
  return stamped.record.type === type;
}
