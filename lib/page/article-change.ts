import type { Span } from '@/lib/claims';
import type { Article } from './article';
import { lastAtMost } from './bisect';
import { blocksOf } from './create-article';

/** What happened to the article since it was last reported. */
export interface ArticleChange {
  readonly article: Article;
  /** The article as reported before; undefined the first time. */
  readonly previous: Article | undefined;
  /** first: read for the first time. content: something in it changed. navigation: the page's address is another. */
  readonly reason: 'first' | 'content' | 'navigation';
  /** The blocks of the new text that were not in the previous one, joined where they follow one another. */
  readonly changed: readonly Span[];
  /** Where a span of the previous text is now; undefined when any of its blocks has changed or gone. */
  move(span: Span): Span | undefined;
}

/** Compares two readings by the blocks they share; costs nothing per character. */
export function compareArticles(
  article: Article,
  previous: Article | undefined,
  reason: ArticleChange['reason'],
): ArticleChange {
  const old = previous ? blocksOf(previous) : [];
  const known = new Set(old);
  const blocks = blocksOf(article);
  const changed: { start: number; end: number }[] = [];
  let joins = false;
  blocks.forEach((block, at) => {
    const place = article.blocks[at];
    const last = changed.at(-1);
    if (known.has(block) || place === undefined) joins = false;
    else if (joins && last !== undefined) last.end = place.end;
    else {
      changed.push({ start: place.start, end: place.end });
      joins = true;
    }
  });
  let places: Map<object, number> | undefined;
  return {
    article,
    previous,
    reason,
    changed,
    move({ start, end }) {
      if (previous === undefined) return undefined;
      places ??= new Map(blocks.map((block, at) => [block, article.blocks[at]?.start ?? 0]));
      const starts = previous.blocks.map((block) => block.start);
      const first = lastAtMost(starts, start);
      const last = lastAtMost(starts, Math.max(start, end - 1));
      const from = shiftOf(first);
      // A span over several blocks moves only when they all moved by the same distance.
      for (let at = first + 1; at <= last; at++) if (shiftOf(at) !== from) return undefined;
      return from === undefined ? undefined : { start: start + from, end: end + from };
    },
  };

  function shiftOf(at: number): number | undefined {
    const block = old[at];
    const now = block && places?.get(block);
    const then = previous?.blocks[at]?.start;
    return now === undefined || then === undefined ? undefined : now - then;
  }
}
