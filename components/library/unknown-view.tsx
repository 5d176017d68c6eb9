import { i18n } from '#i18n';
import { routeHref } from './route';
import { ViewHeading } from './view-heading';

/** For an address that names no view, or a thing that is no longer kept. */
export const UnknownView = () => (
  <div class="empty">
    <ViewHeading>{i18n.t('library.unknown')}</ViewHeading>
    <p class="empty__text">{i18n.t('library.unknownText')}</p>
    <a href={routeHref('claims')}>{i18n.t('library.toClaims')}</a>
  </div>
);
