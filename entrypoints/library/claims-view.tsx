import { i18n } from '#i18n';
import { useLive } from '@/components/hooks/use-live';
import { ViewHeading } from '@/components/library/view-heading';
import { listArticles } from '@/lib/db';
import type { ViewProps } from './views';

export function ClaimsView({ db }: ViewProps) {
  const lines = useLive(() => listArticles(db), []) ?? [];
  return (
    <>
      <ViewHeading>{i18n.t('library.nav.claims')}</ViewHeading>
      <ul class="article-lines">
        {lines.map(({ article, site }) => (
          <li key={article.id}>
            {article.title ?? article.canonicalUrl} – {site}
          </li>
        ))}
      </ul>
    </>
  );
}
