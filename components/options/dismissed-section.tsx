import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { Button } from '@/components/design/button';
import type { Dismissal } from '@/lib/messaging';
import { Section } from './section';

export interface DismissedSectionProps {
  readonly dismissals: readonly Dismissal[];
  readonly onRestore: (dismissal: Dismissal) => void;
}

export const DismissedSection = ({ dismissals, onRestore }: DismissedSectionProps) => (
  <Section id="dismissed" title={i18n.t('dismissed.title')} text={i18n.t('dismissed.text')}>
    {dismissals.length === 0 ? (
      <p class="options__text">{i18n.t('dismissed.none')}</p>
    ) : (
      <ul class="rows">
        {dismissals.map((dismissal) => (
          <li class="row" key={keyOf(dismissal)}>
            <span class="row__main" dir="auto">
              {dismissal.type === 'kind' ? <KindMark kind={dismissal.kind} /> : <q>{dismissal.exact}</q>}
            </span>
            <span class="row__meta" dir="ltr">
              {dismissal.site}
            </span>
            <Button small onClick={() => onRestore(dismissal)}>
              {i18n.t('dismissed.restore')}
            </Button>
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const keyOf = (dismissal: Dismissal): string =>
  dismissal.type === 'kind'
    ? `${dismissal.site} ${dismissal.kind}`
    : `${dismissal.site} “${dismissal.exact}”`;
