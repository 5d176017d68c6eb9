import { i18n } from '#i18n';
import { Section } from './section';

interface PrivacySectionProps {
  /** Where sync goes, when it is set up: the only place this extension ever asks. */
  readonly place: string | undefined;
}

/** Every request this extension makes, in full. */
export const PrivacySection = ({ place }: PrivacySectionProps) => (
  <Section id="privacy" title={i18n.t('privacy.title')}>
    <p class="privacy__count">
      {i18n.t('privacy.requests')}{' '}
      <strong>{place === undefined ? i18n.t('privacy.none') : i18n.t('privacy.onlyTo', [place])}</strong>
    </p>
    <p class="options__text">{i18n.t('privacy.text')}</p>
  </Section>
);
