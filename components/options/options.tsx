import { i18n } from '#i18n';
import { Icon } from '@/components/design/icon';
import { Logo } from '@/components/design/logo';
import { Toast, type ToastMessage } from '@/components/design/toast';
import { wordsDirection, wordsFor } from '@/components/words';
import { DataSection, type DataSectionProps } from './data-section';
import { DeleteSection, type DeleteSectionProps } from './delete-section';
import { DismissedSection, type DismissedSectionProps } from './dismissed-section';
import { PrivacySection } from './privacy-section';
import { ReadingSection, type ReadingSectionProps } from './reading-section';
import { ShortcutsSection, type ShortcutsSectionProps } from './shortcuts-section';
import { SitesSection, type SitesSectionProps } from './sites-section';
import { SyncSection, type SyncSectionProps } from './sync-section';
import { VerdictsSection, type VerdictsSectionProps } from './verdicts-section';

export interface OptionsProps {
  readonly sites: SitesSectionProps;
  readonly reading: ReadingSectionProps;
  readonly verdicts: VerdictsSectionProps;
  readonly dismissed: DismissedSectionProps;
  readonly data: DataSectionProps;
  readonly sync: SyncSectionProps;
  readonly shortcuts: ShortcutsSectionProps;
  readonly deleting: DeleteSectionProps;
  readonly toast: ToastMessage | undefined;
  readonly onCloseToast: () => void;
}

const sections = [
  'sites',
  'reading',
  'verdicts',
  'dismissed',
  'data',
  'sync',
  'shortcuts',
  'privacy',
  'delete',
] as const;

export const Options = (props: OptionsProps) => (
  <div class="options" dir={wordsDirection()}>
    <header class="options__head">
      <Logo />
      <h1 class="visually-hidden">{i18n.t('options.title')}</h1>
      <nav aria-label={i18n.t('options.title')}>
        <ul class="options__nav">
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{wordsFor('options.nav', id)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="options__library" href="/library.html">
        <Icon name="library" />
        {i18n.t('library.open')}
      </a>
    </header>
    <main class="options__main">
      <SitesSection {...props.sites} />
      <ReadingSection {...props.reading} />
      <VerdictsSection {...props.verdicts} />
      <DismissedSection {...props.dismissed} />
      <DataSection {...props.data} />
      <SyncSection {...props.sync} />
      <ShortcutsSection {...props.shortcuts} />
      <PrivacySection place={props.sync.state.step === 'on' ? props.sync.state.sync.place : undefined} />
      <DeleteSection {...props.deleting} />
    </main>
    <Toast toast={props.toast} onClose={props.onCloseToast} />
  </div>
);
