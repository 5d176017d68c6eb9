import { i18n } from '#i18n';
import { IconButton } from '@/components/design/button';
import type { PageSummary } from '@/lib/messaging';
import type { PageState } from './page-state';

interface PopupHeaderProps {
  readonly page: PageState;
  readonly onVisible: (visible: boolean) => void;
  readonly onLibrary: () => void;
  readonly onPanel?: () => void;
  readonly onOptions: () => void;
}

/** The article, and the honest denominator: how much was read, how little of it is marked, and what that means. */
export function PopupHeader({ page, onVisible, onLibrary, onPanel, onOptions }: PopupHeaderProps) {
  const summary = page.type === 'known' ? page.summary : undefined;
  const isRead = summary?.status === 'read';
  return (
    <header class="popup__head">
      <div class="popup__bar">
        <span class="popup__publisher">{summary ? publisherOf(summary) : i18n.t('extensionName')}</span>
        {isRead && (
          <IconButton
            icon={summary.highlightsVisible ? 'show' : 'hide'}
            label={summary.highlightsVisible ? i18n.t('popup.hideMarks') : i18n.t('popup.showMarks')}
            onClick={() => onVisible(!summary.highlightsVisible)}
          />
        )}
        {onPanel && <IconButton icon="panel" label={i18n.t('sidepanel.open')} onClick={onPanel} />}
        <IconButton icon="library" label={i18n.t('library.open')} onClick={onLibrary} />
        <IconButton icon="settings" label={i18n.t('popup.options')} onClick={onOptions} />
      </div>
      {isRead && summary.article.title && (
        <h1 class="popup__title" dir="auto">
          {summary.article.title}
        </h1>
      )}
      {isRead ? (
        <p class="popup__denominator">
          <strong>
            {i18n.t('popup.sentences', summary.sentencesRead)}{' '}
            {i18n.t('popup.highlighted', summary.claims.length)}
          </strong>{' '}
          {i18n.t('popup.denominator')}
        </p>
      ) : (
        !summary?.article.title && <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      )}
    </header>
  );
}

function publisherOf({ article }: PageSummary): string {
  if (article.publisher) return article.publisher;
  return URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : '';
}
