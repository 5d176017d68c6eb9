import { i18n } from '#i18n';
import { dayWords } from '@/components/design/day-words';
import { VerdictEntry } from '@/components/editor/verdict-history';
import type { KeptClaim } from '@/lib/messaging';

/** Every verdict, newest first, with when it was given and by whom. */
export function VerdictTimeline({ kept: { verdicts, by } }: { readonly kept: KeptClaim }) {
  if (verdicts.length === 0) return <p class="claim-page__small">{i18n.t('verdict.none')}</p>;
  return (
    <ol class="timeline">
      {verdicts.map((verdict, index) => (
        <li key={verdict.id} class={index === 0 ? 'timeline__standing' : undefined}>
          <p class="timeline__when">
            {i18n.t('claimPage.givenOn', [dayWords(verdict.createdAt)])}
            {verdict.basedOn && ` · ${i18n.t('claimPage.basedOn')}`}
          </p>
          <VerdictEntry verdict={verdict} by={by?.[verdict.id]} />
        </li>
      ))}
    </ol>
  );
}
