import { i18n } from '#i18n';
import { dayWords } from '@/components/design/day-words';
import { EmptyState } from '@/components/design/empty-state';
import { type Article, siteOf } from '@/lib/annotations';
import { ClaimGrid, type ClaimGridProps } from './claim-grid';
import { formatCount } from './format-day';
import { ViewHeading } from './view-heading';

export interface ArticlePageProps {
  readonly article: Article;
  readonly grid: ClaimGridProps;
}

/** One article with all that was kept of it, in the order of its text. */
export const ArticlePage = ({ article, grid }: ArticlePageProps) => {
  const { title, canonicalUrl, publisher, authors, publishedAt } = article;
  const facts = [publisher ?? siteOf(canonicalUrl), ...authors, publishedAt && dayWords(publishedAt)];
  return (
    <div class="article-page">
      <header class="article-page__head">
        <ViewHeading>{title ?? canonicalUrl}</ViewHeading>
        <p class="article-page__facts" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </p>
        <p>
          <a href={canonicalUrl} target="_blank" rel="noreferrer">
            {i18n.t('library.toArticle')}
          </a>{' '}
          · {i18n.t('library.claims', grid.rows.length, [formatCount(grid.rows.length)])}
        </p>
      </header>
      {grid.rows.length > 0 ? <ClaimGrid {...grid} /> : <EmptyState title={i18n.t('library.empty')} />}
    </div>
  );
};
