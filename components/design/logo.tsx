import { i18n } from '#i18n';

/** The mark of public/icon.svg beside the name: a line of text, lit. */
export const Logo = () => (
  <span class="logo">
    <svg class="logo__mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#2c2a85" />
      <path d="M7 9.5h18M7 22.5h11" stroke="#8f8ee0" stroke-width="2.5" stroke-linecap="round" />
      <rect x="5" y="12.5" width="22" height="7" rx="2" fill="#ffd166" />
      <path d="M8 16h16" stroke="#2c2a85" stroke-width="2.5" stroke-linecap="round" />
    </svg>
    {i18n.t('extensionName')}
  </span>
);
