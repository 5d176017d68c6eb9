import type { ArticleSighting } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import type { AppendedArticle } from '@/lib/page';
import { sightingOf } from './describe-sighting';

/** What the store has of an article, and how to read it. */
export type Opened = Awaited<ReturnType<typeof send<'article.open'>>>;

/** What the store has of the articles in a page, asked once for each until it is forgotten. */
export interface OpenedArticles {
  /** The page's own article; asking for another one forgets the former. */
  open(sighting: ArticleSighting): Promise<Opened>;
  /** Those that endless scrolling has put under the first. */
  openBelow(appended: readonly AppendedArticle[]): Promise<readonly Opened[]>;
  /** Something was kept or dismissed on the page's own article. */
  forgetOwn(): void;
  forgetAll(): void;
}

export function createOpenedArticles(): OpenedArticles {
  let own: { readonly key: string; readonly answer: Promise<Opened> } | undefined;
  let below = new Map<string, Opened>();
  return {
    open(sighting) {
      const key = keyOf(sighting);
      if (own?.key === key) return own.answer;
      const asked = { key, answer: send('article.open', sighting) };
      own = asked;
      // The next need tries again.
      asked.answer.catch(() => {
        if (own === asked) own = undefined;
      });
      return asked.answer;
    },
    async openBelow(appended) {
      const all: Opened[] = [];
      for (const { metadata } of appended) {
        const sighting = sightingOf(metadata);
        const known = below.get(keyOf(sighting)) ?? (await send('article.open', sighting));
        below.set(keyOf(sighting), known);
        all.push(known);
      }
      return all;
    },
    forgetOwn() {
      own = undefined;
    },
    forgetAll() {
      own = undefined;
      below = new Map();
    },
  };
}

/** What was kept of all the articles in the page. */
export function joinKept(all: readonly Opened[]): Opened['kept'] {
  const kept = all.flatMap((each) => each.kept ?? []);
  const [first] = kept;
  return first && { ...first, claims: kept.flatMap(({ claims }) => claims) };
}

const keyOf = ({ url, canonicalUrl }: ArticleSighting): string => `${url} ${canonicalUrl ?? ''}`;
