import { i18n } from '#i18n';
import { Section } from './section';

/** Every request this extension makes, in full. */
export const PrivacySection = () => (
  <Section id="privacy" title={i18n.t('privacy.title')}>
    <p class="privacy__count">
      {i18n.t('privacy.requests')} <strong>{i18n.t('privacy.none')}</strong>
    </p>
    <p class="options__text">{i18n.t('privacy.text')}</p>
  </Section>
);
