import type { Evidence, Source } from '@/lib/annotations';
import { siteOf } from '@/lib/annotations';

/** A piece of evidence with its source, as the matrix counts them. */
export interface SourcedEvidence {
  readonly evidence: Pick<Evidence, 'id' | 'stance' | 'passage'>;
  readonly source: Pick<Source, 'id' | 'kind' | 'title' | 'authors' | 'publisher' | 'url'>;
}

/** Why two pieces of evidence have one origin. */
export type OriginReason = 'source' | 'site' | 'publisher' | 'copy';

/** Evidence of one origin: counted once, however often it stands there. */
export interface EvidenceOrigin<Item extends SourcedEvidence = SourcedEvidence> {
  readonly items: readonly Item[];
  /** Whether any of it is first-hand: data, a law or treaty, an official statement. */
  readonly isPrimary: boolean;
  /** What joined them; empty for an origin of one. */
  readonly joinedBy: readonly OriginReason[];
}

/** Kinds of source that are themselves the record, not a report of it. */
const primaryKinds: ReadonlySet<Source['kind']> = new Set([
  'primary-data',
  'law-or-treaty',
  'official-statement',
]);
export const isPrimary = (kind: Source['kind']): boolean => primaryKinds.has(kind);

/** A title or passage of so many words is not written twice by chance. */
const fewestTitleWords = 5;
const fewestPassageWords = 8;
/** Part of the shorter passage's runs of words that a copy shares. */
const copyShare = 0.6;
const runLength = 4;
/** Publishers' names without what they are, so that "Reuters" and "Thomson Reuters Ltd" need not be told apart. */
const legalForms = /\b(the|inc|ltd|llc|plc|gmbh|ag|sa|news|agency|online|com|org)\b/g;

/**
 * Groups evidence by where it comes from: the same source, the same site or publisher, or the same words under other
 * names, as an agency's text in ten newspapers. Order is kept.
 */
export function groupByOrigin<Item extends SourcedEvidence>(
  items: readonly Item[],
): readonly EvidenceOrigin<Item>[] {
  const groups: { items: Item[]; reasons: Set<OriginReason> }[] = [];
  for (const item of items) {
    const joined = groups.flatMap((group) => {
      const reason = group.items
        .map((other) => sharedOrigin(item, other))
        .find((found) => found !== undefined);
      return reason ? [{ group, reason }] : [];
    });
    const [first, ...others] = joined;
    if (!first) {
      groups.push({ items: [item], reasons: new Set() });
      continue;
    }
    first.group.items.push(item);
    first.group.reasons.add(first.reason);
    for (const { group, reason } of others) {
      first.group.items.push(...group.items);
      for (const each of [reason, ...group.reasons]) first.group.reasons.add(each);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups.map(({ items: own, reasons }) => ({
    items: own,
    isPrimary: own.some(({ source }) => isPrimary(source.kind)),
    joinedBy: [...reasons],
  }));
}

function sharedOrigin(a: SourcedEvidence, b: SourcedEvidence): OriginReason | undefined {
  if (a.source.id === b.source.id) return 'source';
  if (isCopy(a, b)) return 'copy';
  const [siteA, siteB] = [a.source.url && siteOf(a.source.url), b.source.url && siteOf(b.source.url)];
  if (siteA && siteA === siteB) return 'site';
  const [mine, theirs] = [fold(a.source.publisher ?? ''), fold(b.source.publisher ?? '')];
  return mine !== '' && mine === theirs ? 'publisher' : undefined;
}

/** The same title, or a passage of the same words. */
function isCopy(a: SourcedEvidence, b: SourcedEvidence): boolean {
  const [titleA, titleB] = [wordsOf(a.source.title), wordsOf(b.source.title)];
  if (titleA.length >= fewestTitleWords && titleA.join(' ') === titleB.join(' ')) return true;
  const [left, right] = [wordsOf(a.evidence.passage ?? ''), wordsOf(b.evidence.passage ?? '')];
  if (Math.min(left.length, right.length) < fewestPassageWords) return false;
  const [mine, theirs] = [runsOf(left), runsOf(right)];
  const shared = [...mine].filter((run) => theirs.has(run)).length;
  return shared / Math.min(mine.size, theirs.size) >= copyShare;
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  return runs;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const fold = (name: string): string => wordsOf(name.toLowerCase().replace(legalForms, ' ')).join(' ');
