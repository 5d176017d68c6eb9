import { createColumn, createList } from './columns';
import { type Digest, ID_LENGTH } from './digest';
import { capitaliseNeedle, initialBit } from './fold-text';
import type { Needle } from './parse-search';
import { scanText } from './scan-text';

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

/** Needles whose finds are remembered: those of the words being typed, and some strokes back. */
const MOST_REMEMBERED = 12;
/** Letters of a needle up to which browsers search fastest. */
const FAST = 6;

/** The words of the claims of one digest. */
interface Block {
  readonly text: string;
  readonly ends: Uint32Array;
  readonly ids: string;
  /** Place of its first claim. */
  readonly first: number;
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
  let remembered = new Map<Needle, Uint8Array>();

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
    remembered = new Map();
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

  /** Marks the claims with a source that holds the needle. */
  const markSourced = (found: Uint8Array, needle: Needle) => {
    const hits = Uint8Array.from(sources, ({ text }) => (text.includes(needle) ? 1 : 0));
    if (!hits.includes(1)) return;
    const ends = evidenceEnds.values;
    const named = evidence.values;
    for (let claim = 0, at = 0; claim < size; claim++) {
      const end = ends[claim] ?? 0;
      for (; at < end; at++) if (hits[named[at] ?? 0]) found[claim] = 1;
    }
  };

  /** Marks the claims with the needle in their own words; with `candidates`, of these alone. */
  const markWorded = (found: Uint8Array, needle: Needle, candidates: Uint8Array | undefined) => {
    const bit = initialBit(needle);
    if (bit !== undefined) {
      const bits = initials.values;
      for (let claim = 0; claim < size; claim++) if (((bits[claim] ?? 0) & bit) !== 0) found[claim] = 1;
      return;
    }
    for (const { text, ends, first } of blocks) {
      scanText(text, ends, needle, found.subarray(first), candidates?.subarray(first));
    }
  };

  const find = (asked: Needle): Uint8Array => {
    const needle = capitaliseNeedle(asked);
    const known = remembered.get(needle);
    if (known) return known;
    // What is typed on finds less and less: only where the beginning was found. A long needle begins with a short one:
    // browsers look for up to six letters by a faster way.
    const beginning = [...remembered].findLast(([other]) => needle.startsWith(other))?.[1];
    const candidates = beginning ?? (needle.length > FAST ? find(needle.slice(0, FAST)) : undefined);
    const found = new Uint8Array(size);
    for (const { text, first, end } of articles) if (text.includes(needle)) found.fill(1, first, end);
    markSourced(found, needle);
    markWorded(found, needle, candidates);
    remembered.set(needle, found);
    for (const [oldest] of remembered) {
      if (remembered.size <= MOST_REMEMBERED) break;
      remembered.delete(oldest);
    }
    return found;
  };

  const clear = () => {
    for (const column of [...columns, ...lists]) column.clear();
    for (const list of [sites, devices, tagNames, sourceIds]) list.clear();
    articlePlaces.clear();
    articles = [];
    sources = [];
    blocks = [];
    remembered = new Map();
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
    find,
    add,
    clear,
  };
}
