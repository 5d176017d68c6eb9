import {
  type Anchor,
  type Article,
  type ArticleSighting,
  addressKey,
  type Changes,
  isSame,
  type KeptArticle,
  type KeptClaim,
  normaliseUrl,
  type Stamped,
  trustedCanonical,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { assembleClaims, readSurroundings } from './assemble';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { type Transaction, transact } from './transact';

/** An observation repeated within this time is not written again: reading is not editing. */
const OBSERVATION_AGE = 24 * 60 * 60 * 1000;

/** What is kept on an article, found by any of its addresses; undefined when nothing is. */
export function readArticle(db: Database, sighting: ArticleSighting): Promise<KeptArticle | undefined> {
  return guard(async () => assembleArticle(db, await packsOf(db, sighting)));
}

/** One article with its claims, by id. */
export function readArticleById(db: Database, id: string): Promise<KeptArticle | undefined> {
  return guard(async () => {
    const pack = await db.packs.get(id);
    return assembleArticle(db, pack ? [pack] : []);
  });
}

/** One line of a list of articles. */
export interface ArticleLine {
  readonly article: Article;
  readonly site: string;
  readonly updatedAt: string;
  /** Claims kept and not deleted. */
  readonly claims: number;
  /** Of these, those with a verdict. */
  readonly checked: number;
}

/** The articles changed last, latest first, one page at a time: `before` is the `updatedAt` of the last line seen. */
export function listArticles(
  db: Database,
  { limit = 50, before }: { limit?: number; before?: string } = {},
): Promise<readonly ArticleLine[]> {
  return guard(async () => {
    const range = before ? db.packs.where('updatedAt').below(before) : db.packs.orderBy('updatedAt');
    const packs = await range
      .reverse()
      .filter((pack) => pack.article.record.deletedAt === undefined && liveClaims(pack).length > 0)
      .limit(limit)
      .toArray();
    return packs.map((pack) => {
      const claims = liveClaims(pack);
      const judged = new Set(pack.verdicts.filter(isLive).map(({ record }) => record.annotationId));
      return {
        article: pack.article.record,
        site: pack.site,
        updatedAt: pack.updatedAt,
        claims: claims.length,
        checked: claims.filter(({ record }) => judged.has(record.id)).length,
      };
    });
  });
}

/**
 * Writes where quotes were found on their page. Only what is news is written: another state, other words, or the same
 * after a day. A checked claim whose words changed is due for a recheck.
 */
export function recordAnchors(
  db: Database,
  report: { readonly anchors: Readonly<Record<string, Anchor>>; readonly textHash?: string },
): Promise<void> {
  return transact(db, async (transaction) => {
    const packs = await db.packs.where('members').anyOf(Object.keys(report.anchors)).distinct().toArray();
    for (const pack of packs) {
      const article = observe(transaction, pack.article, report.textHash);
      const annotations = pack.annotations.flatMap((before) => {
        const anchor = report.anchors[before.record.id];
        if (!anchor || !isNews(before.record.anchor, anchor)) return [];
        const isOther = !isSameSight(before.record.anchor, anchor);
        const isDue = isOther && anchor.state === 'changed' && before.record.workflow === 'checked';
        return [
          transaction.edit(before, {
            anchor: sinceWhen(before.record.anchor, anchor, isOther),
            ...(isDue && { workflow: 'recheck-due' }),
          }),
        ];
      });
      if (annotations.length > 0 || article !== pack.article) {
        await transaction.save(pack, article, ...annotations);
      }
    }
  });
}

/** The pack to keep an annotation in: the article's oldest, brought up to date with the sighting, or a new one. */
export async function packFor(
  db: Database,
  transaction: Transaction,
  sighting: ArticleSighting,
): Promise<Pack> {
  const [pack] = await packsOf(db, sighting);
  if (!pack) {
    const { canonicalUrl, urls } = addressesOf(sighting);
    const article = transaction.create<Article>({
      type: 'article',
      canonicalUrl,
      urls,
      authors: sighting.authors,
      ...describe(sighting),
      seenAt: transaction.now,
    });
    return transaction.save({ article, annotations: [], verdicts: [], evidence: [] });
  }
  const { urls } = addressesOf(sighting);
  const known = pack.article.record;
  const changes: Changes = {
    ...describe(sighting),
    ...(sighting.authors.length > 0 && { authors: sighting.authors }),
    urls: [...new Set([...known.urls, ...urls])],
    ...(known.deletedAt !== undefined && { deletedAt: undefined }),
  };
  const article = transaction.edit(pack.article, changes);
  return article === pack.article ? pack : transaction.save(pack, article);
}

/** Oldest first: the same article may have been kept on two devices before they met. */
async function packsOf(db: Database, sighting: ArticleSighting): Promise<Pack[]> {
  const { urls } = addressesOf(sighting);
  const keys = [...new Set(urls.flatMap((url) => addressKey(url) ?? []))];
  const packs = await db.packs.where('keys').anyOf(keys).distinct().toArray();
  return packs.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function addressesOf(sighting: ArticleSighting): { canonicalUrl: string; urls: string[] } {
  const visited = normaliseUrl(sighting.url);
  if (!visited) throw new AppError('unsupported-page', 'Claims can be kept on pages of the web only.');
  const canonicalUrl = trustedCanonical(sighting.url, sighting.canonicalUrl) ?? visited;
  return { canonicalUrl, urls: [...new Set([canonicalUrl, visited])].sort() };
}

/** The optional fields of a sighting that it has. */
function describe({ title, publisher, language, publishedAt, modifiedAt, textHash }: ArticleSighting) {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(publishedAt && { publishedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(textHash && { textHash }),
  };
}

function observe(transaction: Transaction, article: Stamped<Article>, textHash: string | undefined) {
  const isOld = Date.parse(transaction.now) - Date.parse(article.record.seenAt) > OBSERVATION_AGE;
  const isChanged = textHash !== undefined && textHash !== article.record.textHash;
  if (!isOld && !isChanged) return article;
  return transaction.edit(article, { seenAt: transaction.now, ...(textHash && { textHash }) });
}

function isNews(before: Anchor, after: Anchor): boolean {
  const age = Date.parse(after.checkedAt) - Date.parse(before.checkedAt);
  return !isSameSight(before, after) || age > OBSERVATION_AGE;
}

/** Whether the page still shows the same, whenever that was looked at. */
function isSameSight(before: Anchor, after: Anchor): boolean {
  const { checkedAt: _, since: __, ...known } = before;
  const { checkedAt: ___, since: ____, ...seen } = after;
  return isSame(known, seen);
}

/** The observation with the day the page began to say something else: a verdict given since has seen that. */
function sinceWhen(before: Anchor, { since: _, ...after }: Anchor, isOther: boolean): Anchor {
  if (after.state !== 'changed' && after.state !== 'orphaned') return after;
  return { ...after, since: isOther ? after.checkedAt : (before.since ?? before.checkedAt) };
}

const isLive = ({ record }: { readonly record: { readonly deletedAt?: string } }): boolean =>
  record.deletedAt === undefined;

const liveClaims = (pack: Pack) => pack.annotations.filter(isLive);

async function assembleArticle(db: Database, packs: readonly Pack[]): Promise<KeptArticle | undefined> {
  const [first] = packs;
  if (!first) return undefined;
  const around = await readSurroundings(db, packs);
  const claims: KeptClaim[] = packs.flatMap((pack) => assembleClaims(pack, around));
  return { article: first.article.record, claims };
}
