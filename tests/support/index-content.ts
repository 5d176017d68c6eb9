import type { ClaimIndex } from '@/lib/library';

/** What an index knows of each claim, by its id, with names in place of places: equal for equal libraries. */
export function contentOf(index: ClaimIndex): ReadonlyMap<string, object> {
  const content: [string, object][] = [];
  for (let claim = 0; claim < index.size; claim++) {
    if (!index.isLive[claim]) continue;
    const start = (ends: Uint32Array) => (claim === 0 ? 0 : (ends[claim - 1] ?? 0));
    const tags = index.tags.subarray(start(index.tagEnds), index.tagEnds[claim]);
    const evidence = index.evidence.subarray(start(index.evidenceEnds), index.evidenceEnds[claim]);
    const article = index.articles[index.articleOf[claim] ?? 0];
    content.push([
      index.idOf(claim),
      {
        keptAt: index.keptAt[claim],
        changedAt: index.changedAt[claim],
        judgedAt: index.judgedAt[claim],
        worth: index.worth[claim],
        kinds: index.kinds[claim],
        rating: index.rating[claim],
        workflow: index.workflow[claim],
        anchor: index.anchor[claim],
        flags: index.flags[claim],
        device: index.devices[index.deviceOf[claim] ?? 0],
        article: article?.id,
        publishedAt: article?.publishedAt,
        site: index.sites[index.siteOf[claim] ?? 0],
        tags: [...tags].map((place) => index.tagNames[place]).sort(),
        sources: [...evidence]
          .map((place) => `${index.sources[place]?.id} ${index.sources[place]?.title}`)
          .sort(),
      },
    ]);
  }
  return new Map(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ids of the claims a needle finds. */
export const idsFound = (index: ClaimIndex, needle: string): readonly string[] => {
  const found = index.find(needle);
  return [...found.keys()]
    .filter((claim) => found[claim] && index.isLive[claim])
    .map((claim) => index.idOf(claim))
    .sort();
};
