import { i18n } from '#i18n';
import { Icon } from '@/components/design/icon';
import type { Anchor } from '@/lib/annotations';

/** What happened to the passage since it was kept: "3.5 % → 2.7 %", or that it is no longer found. */
export function QuoteChanges({ anchor }: { readonly anchor: Anchor }) {
  if (anchor.state === 'orphaned') {
    return (
      <p class="anchor-note">
        <Icon name="lost" />
        {i18n.t('anchor.orphaned')}
      </p>
    );
  }
  if (anchor.state !== 'changed') return null;
  return (
    <div class="anchor-note anchor-note--changed">
      <Icon name="changed" />
      <span>
        {i18n.t('anchor.changed')}{' '}
        {anchor.changes?.map(({ before, after }) => (
          <span class="change" key={`${before}>${after}`}>
            <del>{before || '∅'}</del>
            <span aria-hidden="true"> → </span>
            <ins>{after || '∅'}</ins>
          </span>
        ))}
      </span>
    </div>
  );
}
