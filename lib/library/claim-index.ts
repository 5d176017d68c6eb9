import { createColumn, createList } from './columns';
import { type Digest, ID_LENGTH } from './digest';
import { createNeedleFinder, type WordBlock } from './needle-finder';
import type { Needle } from './parse-search';

/**
 * All claims kept, in memory, as columns: a claim is a number, its place in each of them. Digests are added as they
 * are read; of an article digested twice the later one holds, and the places of the earlier fall empty.
 */
export interface ClaimIndex {
  /** Counts its changes: an answer worked out under another number may be old. */
  readonly version: number;
  /** Places, empty ones included. */
  readonly size: number;
  /** Claims. */
  readonly count: number;
  /** 1 for a place that holds a claim, 0 for an empty one. */
  readonly isLive: Uint8Array;
  readonly keptAt: Float64Array;
  readonly changedAt: Float64Array;
  /** NaN without a verdict. */
  readonly judgedAt: Float64Array;
  readonly worth: Float32Array;
  readonly kinds: Uint8Array;
  readonly rating: Uint8Array;
  readonly workflow: Uint8Array;
  readonly anchor: Uint8Array;
  readonly flags: Uint8Array;
  /** Place of the claim's article in `articles`. */
  readonly articleOf: Uint32Array;
  /** Place of the claim's site in `sites`. */
  readonly siteOf: Uint32Array;
  readonly articles: readonly IndexedArticle[];
  readonly sites: readonly string[];
  readonly devices: readonly string[];
  /** Place in `devices` of the one the claim was kept on. */
  readonly deviceOf: Uint32Array;
  readonly tagNames: readonly string[];
  /** A claim's places in `tagNames` are `tags[i]` for `tagEnds[claim - 1] <= i < tagEnds[claim]`. */
  readonly tags: Uint32Array;
  readonly tagEnds: Uint32Array;
  readonly sources: readonly IndexedSource[];
  /** As `tags`: places in `sources`. */
  readonly evidence: Uint32Array;
  readonly evidenceEnds: Uint32Array;
  idOf(claim: number): string;
  /** 1 for every claim with the needle in its own words, its article's or a source's. */
  find(needle: Needle): Uint8Array;
  add(digest: Digest): void;
  /** Forgets everything. */
  clear(): void;
}

export interface IndexedArticle {
  readonly id: string;
  readonly publishedAt: number;
}

export interface IndexedSource {
  readonly id: string;
  /** Absent when the source is not kept. */
  readonly title?: string;
}

/** The words of the claims of one digest, and the claims' ids one after the other. */
interface Block extends WordBlock {
  readonly ids: string;
}

export function createClaimIndex(): ClaimIndex {
  let version = 0;
  let size = 0;
  let count = 0;
  const isLive = createColumn(Uint8Array);
  const keptAt = createColumn(Float64Array);
  const changedAt = createColumn(Float64Array);
  const judgedAt = createColumn(Float64Array);
  const worth = createColumn(Float32Array);
  const kinds = createColumn(Uint8Array);
  const rating = createColumn(Uint8Array);
  const workflow = createColumn(Uint8Array);
  const anchor = createColumn(Uint8Array);
  const flags = createColumn(Uint8Array);
  const articleOf = createColumn(Uint32Array);
  const siteOf = createColumn(Uint32Array);
  const deviceOf = createColumn(Uint32Array);
  const tags = createColumn(Uint32Array);
  const tagEnds = createColumn(Uint32Array);
  const evidence = createColumn(Uint32Array);
  const evidenceEnds = createColumn(Uint32Array);
  const initials = createColumn(Uint32Array);
  const columns = [isLive, keptAt, changedAt, judgedAt, worth, kinds, rating, workflow, anchor, flags];
  const lists = [articleOf, siteOf, deviceOf, tags, tagEnds, evidence, evidenceEnds, initials];
  const sites = createList();
  const devices = createList();
  const tagNames = createList();
  const sourceIds = createList();
  const articlePlaces = new Map<string, number>();
  let articles: (IndexedArticle & { text: string; first: number; end: number })[] = [];
  let sources: (IndexedSource & { text: string })[] = [];
  let blocks: Block[] = [];
  const finder = createNeedleFinder(() => ({
    size,
    articles,
    sources,
    evidence: evidence.values,
    evidenceEnds: evidenceEnds.values,
    initials: initials.values,
    blocks,
  }));

  const forget = (id: string) => {
    const place = articlePlaces.get(id);
    const article = place === undefined ? undefined : articles[place];
    if (!article) return;
    isLive.values.fill(0, article.first, article.end);
    count -= article.end - article.first;
    articlePlaces.delete(id);
    // Its words would still be found, for nobody.
    article.text = '';
    article.end = article.first;
  };

  const addArticles = (digest: Digest) => {
    const firstArticle = articles.length;
    for (const { id, publishedAt, text } of digest.articles) {
      forget(id);
      articlePlaces.set(id, articles.length);
      articles.push({ id, publishedAt, text, first: size, end: size });
    }
    const ofArticle = digest.articleOf.map((place) => firstArticle + place);
    const sitePlaces = digest.articles.map(({ site }) => sites.place(site));
    articleOf.append(ofArticle);
    siteOf.append(digest.articleOf.map((place) => sitePlaces[place] ?? 0));
    ofArticle.forEach((place, index) => {
      const article = articles[place];
      if (!article) return;
      if (article.end === article.first) article.first = size + index;
      article.end = size + index + 1;
    });
  };

  const addSources = (digest: Digest) => {
    const place = (id: string) => {
      const at = sourceIds.place(id);
      sources[at] ??= { id, text: '' };
      return at;
    };
    for (const { id, title, text } of digest.sources) {
      sources[place(id)] = { id, ...(title !== undefined && { title }), text };
    }
    return digest.sourceIds.map(place);
  };

  const add = (digest: Digest) => {
    const added = digest.textEnds.length;
    addArticles(digest);
    const sourcePlaces = addSources(digest);
    const devicePlaces = digest.deviceNames.map((name) => devices.place(name));
    deviceOf.append(digest.device.map((place) => devicePlaces[place] ?? 0));
    const tagPlaces = digest.tagNames.map((name) => tagNames.place(name));
    const tagStart = tags.length;
    const evidenceStart = evidence.length;
    tags.append(digest.tags.map((place) => tagPlaces[place] ?? 0));
    tagEnds.append(digest.tagEnds.map((end) => tagStart + end));
    evidence.append(digest.evidence.map((place) => sourcePlaces[place] ?? 0));
    evidenceEnds.append(digest.evidenceEnds.map((end) => evidenceStart + end));
    isLive.append(new Uint8Array(added).fill(1));
    keptAt.append(digest.keptAt);
    changedAt.append(digest.changedAt);
    judgedAt.append(digest.judgedAt);
    worth.append(digest.worth);
    kinds.append(digest.kinds);
    rating.append(digest.rating);
    workflow.append(digest.workflow);
    anchor.append(digest.anchor);
    flags.append(digest.flags);
    initials.append(digest.initials);
    if (added > 0)
      blocks.push({ text: digest.text, ends: digest.textEnds, ids: digest.claimIds, first: size });
    size += added;
    count += added;
    version += 1;
    finder.forget();
  };

  const blockOf = (claim: number): Block | undefined => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.first ?? 0) <= claim) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  };

  const clear = () => {
    for (const column of [...columns, ...lists]) column.clear();
    for (const list of [sites, devices, tagNames, sourceIds]) list.clear();
    articlePlaces.clear();
    articles = [];
    sources = [];
    blocks = [];
    finder.forget();
    size = 0;
    count = 0;
    version += 1;
  };

  return {
    get version() {
      return version;
    },
    get size() {
      return size;
    },
    get count() {
      return count;
    },
    get isLive() {
      return isLive.values;
    },
    get keptAt() {
      return keptAt.values;
    },
    get changedAt() {
      return changedAt.values;
    },
    get judgedAt() {
      return judgedAt.values;
    },
    get worth() {
      return worth.values;
    },
    get kinds() {
      return kinds.values;
    },
    get rating() {
      return rating.values;
    },
    get workflow() {
      return workflow.values;
    },
    get anchor() {
      return anchor.values;
    },
    get flags() {
      return flags.values;
    },
    get articleOf() {
      return articleOf.values;
    },
    get siteOf() {
      return siteOf.values;
    },
    get articles() {
      return articles;
    },
    get sites() {
      return sites.names;
    },
    get devices() {
      return devices.names;
    },
    get deviceOf() {
      return deviceOf.values;
    },
    get tagNames() {
      return tagNames.names;
    },
    get tags() {
      return tags.values;
    },
    get tagEnds() {
      return tagEnds.values;
    },
    get sources() {
      return sources;
    },
    get evidence() {
      return evidence.values;
    },
    get evidenceEnds() {
      return evidenceEnds.values;
    },
    idOf: (claim) => {
      const block = blockOf(claim);
      const at = (claim - (block?.first ?? 0)) * ID_LENGTH;
      return block?.ids.slice(at, at + ID_LENGTH) ?? '';
    },
    find: finder.find,
    add,
    clear,
  };
}
