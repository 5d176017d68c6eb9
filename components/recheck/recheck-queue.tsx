import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Toggle } from '@/components/design/toggle';
import { ViewHeading } from '@/components/library/view-heading';
import { wordsLocale } from '@/components/words';

interface RecheckQueueProps {
  /** How many are due in all; undefined until counted. */
  readonly count: number | undefined;
  /** When the next one comes, milliseconds since 1970. */
  readonly next: number | undefined;
  readonly isNotified: boolean;
  /** Asks the browser where it has to; must run inside the click. */
  readonly onNotified: (isNotified: boolean) => void;
  /** The claims shown, latest first: perhaps fewer than are due. */
  readonly children: ComponentChildren;
}

/** Everything that wants another look, and whether to be told of it. */
export const RecheckQueue = ({ count, next, isNotified, onNotified, children }: RecheckQueueProps) => (
  <div class="recheck">
    <div class="recheck__head">
      <ViewHeading>{i18n.t('recheck.title')}</ViewHeading>
      <p class="recheck__text">{i18n.t('recheck.text')}</p>
      <Toggle
        label={i18n.t('recheck.notify')}
        hint={i18n.t('recheck.notifyHint')}
        checked={isNotified}
        onChange={onNotified}
      />
    </div>
    {count === 0 ? (
      <div class="empty">
        <h2 class="empty__title">{i18n.t('recheck.nothing')}</h2>
        {next !== undefined && <p class="empty__text">{i18n.t('recheck.next', [formatDay(next)])}</p>}
      </div>
    ) : (
      <>
        <p class="recheck__count" role="status">
          {count === undefined ? '…' : i18n.t('recheck.count', count)}
        </p>
        <ol class="recheck__list">{children}</ol>
      </>
    )}
  </div>
);

const formatDay = (time: number): string =>
  new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
