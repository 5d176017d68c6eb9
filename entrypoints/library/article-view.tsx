import { useRef, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { navigate } from '@/components/hooks/use-route';
import { ArticlePage } from '@/components/library/article-page';
import { routeHref } from '@/components/library/route';
import { UnknownView } from '@/components/library/unknown-view';
import { readArticleById } from '@/lib/db';
import type { ViewProps } from './views';

export function ArticleView({ db, route }: ViewProps) {
  const kept = useLive(async () => ({ article: await readArticleById(db, route.id) }), [route.id]);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const place = useRef({ offset: 0, row: 0 });
  if (!kept) return null;
  if (!kept.article) return <UnknownView />;
  const { article, claims } = kept.article;
  return (
    <ArticlePage
      article={article}
      grid={{
        rows: Int32Array.from(claims, (_, at) => at),
        groups: [],
        idOf: (at) => claims[at]?.annotation.id ?? '',
        lineOf: (at) => {
          const claim = claims[at];
          return claim && { claim, article };
        },
        onShow: () => {},
        words: [],
        selection,
        onSelection: setSelection,
        onOpen: (id) => navigate(routeHref('claim', id)),
        place: place.current,
      }}
    />
  );
}
