import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Toggle } from '@/components/design/toggle';
import { wordsFor, wordsLocale } from '@/components/words';

export interface SyncPreferencesProps {
  readonly isFollowing: boolean;
  /** Preferences too long for the account, by name. */
  readonly leftOut: readonly string[];
  /** What the browser said when it refused. */
  readonly failure?: string | undefined;
  readonly onChange: (isFollowing: boolean) => void;
  /** Stops, and takes the preferences out of the account. */
  readonly onForget: () => void;
}

/** Preferences, and never notes, may follow the browser's own account. */
export const SyncPreferences = (props: SyncPreferencesProps) => (
  <section class="sync-preferences" aria-labelledby="sync-preferences-title">
    <h3 id="sync-preferences-title">{i18n.t('sync.preferences')}</h3>
    <Toggle
      label={i18n.t('sync.followAccount')}
      hint={i18n.t('sync.followAccountHint')}
      checked={props.isFollowing}
      onChange={props.onChange}
    />
    <div role="status">
      {props.leftOut.length > 0 && <p class="notice">{i18n.t('sync.leftOut', [listNames(props.leftOut)])}</p>}
      {props.failure && <p class="notice">{i18n.t('sync.accountFailed', [props.failure])}</p>}
    </div>
    {props.isFollowing && (
      <div class="button-row">
        <Button small look="quiet" onClick={props.onForget}>
          {i18n.t('sync.forgetAccount')}
        </Button>
      </div>
    )}
  </section>
);

const listNames = (names: readonly string[]): string =>
  new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(
    names.map((name) => wordsFor('preference', name)),
  );
