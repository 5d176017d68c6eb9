import {
  type Annotation,
  type Article,
  addressKey,
  type Evidence,
  type KeptRecord,
  recheckDueAt,
  type Source,
  type Stamped,
  siteOf,
  type Verdict,
} from '@/lib/annotations';
import type { Pack, SourceRow } from './database';

/** What a pack holds, before its indexes are worked out. */
export type PackContent = Pick<Pack, 'article' | 'annotations' | 'verdicts' | 'evidence'>;

/** Works out a pack's indexes from its content. The one place where a pack is made. */
export function makePack(content: PackContent, revision: number): Pack {
  const { article, annotations, verdicts, evidence } = content;
  const inside = [...annotations, ...verdicts, ...evidence];
  let updatedAt = article.record.updatedAt;
  for (const { record } of inside) if (record.updatedAt > updatedAt) updatedAt = record.updatedAt;
  return {
    id: article.record.id,
    keys: [
      ...new Set(
        [article.record.canonicalUrl, ...article.record.urls].flatMap((url) => addressKey(url) ?? []),
      ),
    ],
    members: inside.map(({ record }) => record.id),
    site: siteOf(article.record.canonicalUrl) ?? '',
    updatedAt,
    sourceIds: [...new Set(evidence.map(({ record }) => record.sourceId))],
    dues: duesOf(content),
    revision,
    article,
    annotations,
    verdicts,
    evidence,
  };
}

function duesOf({ article, annotations, verdicts }: PackContent): string[] {
  const given = new Map<string, Verdict[]>();
  for (const { record } of verdicts) {
    if (record.deletedAt !== undefined) continue;
    const list = given.get(record.annotationId);
    if (list) list.push(record);
    else given.set(record.annotationId, [record]);
  }
  return annotations.flatMap(({ record: annotation }) => {
    const at = recheckDueAt({
      article: article.record,
      annotation,
      verdicts: given.get(annotation.id) ?? [],
    });
    return at === undefined ? [] : [`${at} ${annotation.id}`];
  });
}

export function makeSourceRow(stamped: Stamped<Source>, revision: number): SourceRow {
  const key = stamped.record.url && addressKey(stamped.record.url);
  return { id: stamped.record.id, ...(key && { key }), revision, stamped };
}

/** A record that lives in a pack. */
export type Packed = Article | Annotation | Verdict | Evidence;

/** The content with one record put in, in place of the one with its id or as the last of its type. */
export function putIn(content: PackContent, stamped: Stamped<Packed>): PackContent {
  if (isOf(stamped, 'article')) return { ...content, article: stamped };
  if (isOf(stamped, 'annotation')) return { ...content, annotations: put(content.annotations, stamped) };
  if (isOf(stamped, 'verdict')) return { ...content, verdicts: put(content.verdicts, stamped) };
  if (isOf(stamped, 'evidence')) return { ...content, evidence: put(content.evidence, stamped) };
  return content;
}

/** Whether a stamped record is of a type; narrows it. */
export function isOf<Type extends KeptRecord['type']>(
  stamped: Stamped,
  type: Type,
): stamped is Stamped<Extract<KeptRecord, { type: Type }>> {
  return stamped.record.type === type;
}

/** All records of a pack, the article first. */
export const recordsOf = (pack: PackContent): readonly Stamped<Packed>[] => [
  pack.article,
  ...pack.annotations,
  ...pack.verdicts,
  ...pack.evidence,
];

function put<Kind extends KeptRecord>(
  list: readonly Stamped<Kind>[],
  stamped: Stamped<Kind>,
): readonly Stamped<Kind>[] {
  const index = list.findIndex(({ record }) => record.id === stamped.record.id);
  return index < 0 ? [...list, stamped] : list.with(index, stamped);
}
