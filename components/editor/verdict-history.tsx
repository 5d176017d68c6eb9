import { i18n } from '#i18n';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { dayWords } from '@/components/design/day-words';
import { Markdown } from '@/components/markdown/markdown';
import { wordsFor } from '@/components/words';
import type { Verdict } from '@/lib/annotations';

/** One verdict in full: what, how sure, as of when, by whom and why. */
export const VerdictEntry = ({
  verdict,
  by,
}: {
  readonly verdict: Verdict;
  readonly by?: string | undefined;
}) => (
  <div class="verdict-entry">
    <p class="verdict-entry__head">
      <VerdictBadge rating={verdict.rating} />
      <span class="verdict-entry__meta">
        {[
          verdict.confidence &&
            i18n.t('verdict.confident', [wordsFor('confidence', verdict.confidence).toLocaleLowerCase()]),
          i18n.t('verdict.asOfDate', [dayWords(verdict.asOf)]),
          (verdict.author ?? by) && i18n.t('verdict.by', [verdict.author ?? by ?? '']),
          verdict.recheckAfter && i18n.t('verdict.recheckDate', [dayWords(verdict.recheckAfter)]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
    {verdict.rationale && <Markdown source={verdict.rationale} />}
  </div>
);

/** What was judged before: shown, never overwritten. */
export const VerdictHistory = ({
  verdicts,
  by,
}: {
  readonly verdicts: readonly Verdict[];
  readonly by?: Readonly<Record<string, string>> | undefined;
}) => (
  <ol class="verdict-history">
    {verdicts.map((verdict) => (
      <li key={verdict.id}>
        <VerdictEntry verdict={verdict} by={by?.[verdict.id]} />
      </li>
    ))}
  </ol>
);
