import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { EmptyState } from '@/components/design/empty-state';
import type { PageState } from './page-state';

interface PageNoticeProps {
  readonly page: PageState;
  readonly onHighlight: () => void;
  /** Asks the browser for this site; must run inside the click. */
  readonly onAlways: () => void;
}

/** What there is to say where there is no list: why, and what can be done about it. */
export function PageNotice({ page, onHighlight, onAlways }: PageNoticeProps) {
  switch (page.type) {
    case 'asking':
      return <Reading />;
    case 'restricted':
      return <EmptyState title={i18n.t('page.restricted')} text={i18n.t('page.restrictedText')} />;
    case 'hidden':
      return <EmptyState title={i18n.t('page.unread')} text={i18n.t('page.hiddenText')} />;
    case 'unread':
      return (
        <EmptyState title={i18n.t('page.unread')} text={i18n.t('page.unreadText')}>
          <Button look="primary" onClick={onHighlight}>
            {i18n.t('page.highlight')}
          </Button>
          {!page.isAllowed && (
            <Button look="link" onClick={onAlways}>
              {i18n.t('page.always', [page.host])}
            </Button>
          )}
        </EmptyState>
      );
    case 'known':
      switch (page.summary.status) {
        case 'reading':
          return <Reading />;
        case 'off':
          return (
            <EmptyState title={i18n.t('page.unread')} text={i18n.t('page.unreadText')}>
              <Button look="primary" onClick={onHighlight}>
                {i18n.t('page.highlight')}
              </Button>
            </EmptyState>
          );
        case 'not-an-article':
          return <EmptyState title={i18n.t('page.notArticle')} text={i18n.t('page.notArticleText')} />;
        case 'language-not-supported':
          return <EmptyState title={i18n.t('page.language')} text={i18n.t('page.languageText')} />;
        case 'read':
          return <EmptyState title={i18n.t('page.noClaims')} text={i18n.t('page.noClaimsText')} />;
      }
  }
}

const skeletonWidths = ['92%', '76%', '84%', '60%'] as const;

const Reading = () => (
  <div class="reading">
    <p role="status" class="visually-hidden">
      {i18n.t('page.reading')}
    </p>
    {skeletonWidths.map((width) => (
      <div key={width} class="skeleton" style={{ inlineSize: width }} />
    ))}
  </div>
);
